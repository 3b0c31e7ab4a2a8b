package stet.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.article.Article;
import stet.gate.ArticleSignOff;
import stet.gate.Blocker;
import stet.gate.Gate;
import stet.gate.ToConfirm;

/**
 * An article's gate: whether it is open, what blocks it, what whoever signs confirms, the seal that they name, and the
 * newest sign-off, null where there is none or it was withdrawn.
 */
record GateView(
        boolean open,
        List<Blocked> blockers,
        List<Confirmed> confirm,
        String seal,
        @Schema(nullable = true) Signed signOff) {
    /** A blocker; key names it in a bypass. */
    record Blocked(
            String key,
            String kind,
            @Schema(nullable = true) Long claim,
            @Schema(nullable = true) Integer sentence,
            String detail) {
        static Blocked of(Blocker blocker) {
            return new Blocked(
                    blocker.key(), blocker.kind().key(), blocker.claim(), blocker.sentence(), blocker.detail());
        }
    }

    /** Something to be confirmed; by is the name of who said so, empty where nobody did. */
    record Confirmed(
            String kind,
            @Schema(nullable = true) Long claim,
            @Schema(nullable = true) Integer sentence,
            @Schema(nullable = true) Long evidence,
            String detail,
            String by) {
        static Confirmed of(ToConfirm one) {
            return new Confirmed(one.kind().key(), one.claim(), one.sentence(), one.evidence(), one.detail(), one.by());
        }
    }

    /** A sign-off; lapsedBecause is empty while it stands, bypass null where nothing was in the way. */
    record Signed(
            int number,
            String seal,
            String by,
            Instant at,
            String lapsedBecause,
            @Schema(nullable = true) Integer bypass) {
        static Signed of(ArticleSignOff signOff) {
            return new Signed(
                    signOff.number(),
                    signOff.seal(),
                    signOff.signedBy().login(),
                    signOff.signedAt(),
                    signOff.lapsedBecause(),
                    signOff.bypass() == null ? null : signOff.bypass().number());
        }
    }

    static GateView of(Article article) {
        return of(Gate.of(article));
    }

    static GateView of(Gate gate) {
        Article article = gate.article();
        Optional<ArticleSignOff> newest = ArticleSignOff.newest(article);
        return new GateView(
                gate.isOpen(),
                gate.blockers().stream().map(Blocked::of).toList(),
                gate.toConfirm().stream().map(Confirmed::of).toList(),
                gate.seal(),
                newest.map(Signed::of).orElse(null));
    }
}
