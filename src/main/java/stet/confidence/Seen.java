package stet.confidence;

import io.quarkus.qute.TemplateExtension;
import stet.account.Account;
import stet.evidence.Evidence;

/** What pages say of confidential evidence instead of what it says. */
final class Seen {
    private Seen() {}

    /** `{piece.seenBy}`: the names of those who have looked at it. */
    @TemplateExtension
    static String seenBy(Evidence piece) {
        return Confidence.names(Confidence.seenBy(piece));
    }

    /** `{piece.isOpenTo(viewer)}`: whether somebody may look at it. */
    @TemplateExtension
    static boolean isOpenTo(Evidence piece, Account viewer) {
        return Confidence.of(piece).filter(kept -> kept.isNamed(viewer)).isPresent();
    }
}
