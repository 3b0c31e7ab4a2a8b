package stet.signoff;

import java.time.Instant;
import java.util.Optional;
import stet.claim.Kind;
import stet.history.Sha256;
import stet.web.Texts;

/**
 * Who signs the claims of an article off: a sampling, since when it holds, null while it is off, and the salt by which its
 * share is drawn. The salt is told to nobody: whoever knew it could tell which number falls into the share.
 */
public record SigningRule(Sampling sampling, Instant since, String salt) {
    private static final int DIGITS = 12;
    private static final int HEXADECIMAL = 16;

    /** Why a claim is for an editor, in words; empty where a second checker may sign it as well. */
    Optional<String> whyEditor(Kind kind, String rating, long number) {
        if (!sampling.isOn()) return Optional.of(Texts.of("sign_off_role"));
        if (sampling.kinds().contains(kind)) return Optional.of(Texts.of("editor_signs_kind"));
        if (sampling.ratings().contains(rating)) return Optional.of(Texts.of("editor_signs_rating"));
        return draw(number) < sampling.share() ? Optional.of(Texts.of("editor_signs_share")) : Optional.empty();
    }

    /** From 0 to 99, always the same for a claim, and nothing that anybody could choose its number by. */
    private long draw(long number) {
        String digest = Sha256.hex(salt + "/" + number).substring(0, DIGITS);
        return Long.parseLong(digest, HEXADECIMAL) % Sampling.WHOLE;
    }

    @Override
    public String toString() {
        return sampling.toString();
    }
}
