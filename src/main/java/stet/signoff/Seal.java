package stet.signoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.history.CanonicalJson;
import stet.history.Sha256;
import stet.text.Plain;
import stet.verdict.Verdict;

/**
 * What an editor judges, as canonical JSON (RFC 8785) of the format stet-seal/1, and its SHA-256 in hex.
 * Evidence stands by number and salted digest, so that confidential pieces stay confidential; see src/docs/seal.md.
 */
public record Seal(String json, String hash) {
    public static final String FORMAT = "stet-seal/1";

    private Seal(String json) {
        this(json, Sha256.hex(json));
    }

    /** Of a claim now, as its sign-off covers it: supporting evidence that came later is not under the seal. */
    static Seal of(ClaimFacts facts, Optional<SignOff> signOff) {
        long through = signOff.map(SignOff::evidenceThrough).orElse(Long.MAX_VALUE);
        Claim claim = facts.claim();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", FORMAT);
        content.put("claim", claim.number());
        content.put("article", claim.article().slug());
        content.put("statement", claim.statement());
        content.put("checks", claim.checks().key());
        content.put("saidBy", claim.words().saidBy());
        content.put("sentence", Plain.normalised(facts.sentence()));
        content.put("quote", Plain.normalised(claim.words().quote()));
        content.put("verdict", facts.verdict().map(Seal::verdict).orElse(null));
        content.put("evidence", evidence(facts.counting(), through));
        return new Seal(CanonicalJson.of(content));
    }

    /** Of a claim that is not for checking: its statement and its quote. */
    static Seal aside(Claim claim) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", FORMAT);
        content.put("claim", claim.number());
        content.put("statement", claim.statement());
        content.put("quote", Plain.normalised(claim.words().quote()));
        return new Seal(CanonicalJson.of(content));
    }

    /** Whether JSON that was stored is still what its hash was made of. */
    static boolean holds(String json, String hash) {
        return Sha256.hex(json).equals(hash);
    }

    private static Map<String, Object> verdict(Verdict verdict) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("rating", verdict.rating().key());
        content.put("scale", verdict.rating().scale().key());
        content.put("scaleVersion", verdict.rating().scale().version());
        content.put("reasons", verdict.reasons());
        content.put("asOf", verdict.asOf().toString());
        return content;
    }

    private static List<Map<String, Object>> evidence(List<Evidence> counting, long through) {
        return counting.stream()
                .filter(piece -> piece.number() <= through || piece.stance() == Stance.CONTRADICTS)
                .map(piece -> Map.<String, Object>of("number", piece.number(), "digest", piece.digest()))
                .toList();
    }
}
