package stet.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.account.Act;
import stet.certificate.Certificate;
import stet.certificate.DeskKey;
import stet.certificate.Excerpt;
import stet.certificate.SealedClaim;
import stet.history.CanonicalJson;
import stet.history.Event;
import stet.history.Link;
import stet.history.Sha256;
import stet.signoff.Signed;
import stet.web.Refusal;
import stet.web.Texts;

/** What a certificate of an article's sign-off holds: as it was when somebody signed, the same each time it is asked for. */
public final class ArticleCertificate {
    private static final int BATCH = 1_000;

    private static final Set<String> TOLD = Stream.of(
                    Act.CREATE_CLAIM,
                    Act.SPLIT,
                    Act.RESTATE,
                    Act.GIVE_VERDICT,
                    Act.WITHDRAW_VERDICT,
                    Act.SIGN_OFF,
                    Act.SIGN_OFF_SAMPLED,
                    Act.WITHDRAW_SIGN_OFF,
                    Act.LAPSE,
                    Act.STAND_AGAIN,
                    Act.PROPOSE_SETTING_ASIDE,
                    Act.AGREE_SETTING_ASIDE,
                    Act.WITHDRAW_SETTING_ASIDE)
            .map(Act::name)
            .collect(Collectors.toSet());

    private final ArticleSignOff signOff;
    private final JsonNode content;
    private final Set<Long> claims = new HashSet<>();

    private ArticleCertificate(ArticleSignOff signOff) {
        this.signOff = signOff;
        this.content = CanonicalJson.read(signOff.sealed());
        content.path("claims").forEach(claim -> claims.add(claim.path("claim").asLong()));
    }

    /** The file, signed with the desk's key; 409 where the database holds something else than was sealed. */
    public static byte[] of(ArticleSignOff signOff, String desk) {
        if (!Sha256.hex(signOff.sealed()).equals(signOff.seal())) throw Refusal.conflict(Texts.of("certified_altered"));
        ArticleCertificate made = new ArticleCertificate(signOff);
        Certificate certificate = new Certificate(
                desk,
                signOff.signedAt(),
                made.content,
                made.sealed(),
                signOff.bypass() == null ? null : signOff.bypass().written(),
                made.history());
        return certificate.signed(DeskKey.current().pair());
    }

    private List<SealedClaim> sealed() {
        Map<String, String> known = Signed.bySeal(signOff.article());
        List<SealedClaim> all = new ArrayList<>();
        for (JsonNode claim : content.path("claims")) {
            if (claim.path("seal").isNull()) continue;
            String seal = claim.path("seal").asText();
            all.add(new SealedClaim(claim.path("claim").asLong(), seal, known.get(seal)));
        }
        return all;
    }

    /** From the article's first event through the sign-off's. */
    private Excerpt history() {
        String slug = signOff.article().slug();
        long last = Event.of("gate", slug, Act.SIGN_OFF_ARTICLE)
                .filter(event -> event.says("number").equals(String.valueOf(signOff.number())))
                .findFirst()
                .orElseThrow()
                .number();
        long first = Event.firstOf("article", slug);
        List<Link> events = new ArrayList<>();
        for (long after = first - 1;
                after < last;
                after = events.get(events.size() - 1).number()) {
            Link.after(after, (int) Math.min(BATCH, last - after))
                    .forEach(event -> events.add(isOwn(event) ? event : event.withoutContent()));
        }
        return new Excerpt(Event.hashBefore(first), events, this::isOwn);
    }

    /** Of a claim, what was said of it and decided: evidence is digests alone, and notes stay in the house. */
    private boolean isOwn(Link event) {
        if (event.claim() != null) return claims.contains(event.claim()) && TOLD.contains(event.act());
        String slug = signOff.article().slug();
        return switch (event.subjectKind()) {
            case "article", "gate" -> event.subject().equals(slug);
            case "sentence" -> event.subject().startsWith(slug + "/");
            default -> false;
        };
    }
}
