package stet.signoff;

import io.quarkus.qute.TemplateExtension;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;

/** Whose sign-off a form would end, for pages of features that know nothing of sign-offs. */
final class Standing {
    private Standing() {}

    /** `{claim.signedOffBy}`: the editor whose sign-off stands; empty where none does. */
    @TemplateExtension
    static String signedOffBy(Claim claim) {
        return by(ClaimFacts.of(claim));
    }

    /** `{piece.signedOffBy}`: the editor who signed with this piece under the seal; empty where nobody did. */
    @TemplateExtension
    static String signedOffBy(Evidence piece) {
        ClaimFacts facts = ClaimFacts.of(piece.claim());
        boolean sealed = facts.signOff()
                .filter(signOff -> piece.number() <= signOff.evidenceThrough() || piece.stance() == Stance.CONTRADICTS)
                .isPresent();
        return sealed && piece.counts() ? by(facts) : "";
    }

    private static String by(ClaimFacts facts) {
        return facts.isSignedOff() ? facts.signOff().orElseThrow().signedBy().name() : "";
    }
}
