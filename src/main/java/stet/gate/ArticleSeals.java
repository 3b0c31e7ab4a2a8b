package stet.gate;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import stet.account.Act;
import stet.history.CanonicalJson;
import stet.history.Event;
import stet.history.Flaw;
import stet.history.Sha256;
import stet.signoff.MoreSeals;
import stet.signoff.SealCheck;
import stet.web.Texts;

/** Whether every article that was signed off is what was sealed, by its own JSON and by what the history recorded then. */
@ApplicationScoped
@Unremovable
public class ArticleSeals implements MoreSeals {
    @Override
    public SealCheck.Result check() {
        long seals = 0;
        ArticleSignOff last = null;
        while ((last = ArticleSignOff.after(last)) != null) {
            Optional<Flaw> flaw = flaw(last);
            if (flaw.isPresent()) return new SealCheck.Result(seals, flaw);
            seals++;
            Event.getEntityManager().clear();
        }
        return new SealCheck.Result(seals, missing(seals));
    }

    /** Every row has its event by now, so only more events than rows can mean that one is gone. */
    private static Optional<Flaw> missing(long rows) {
        if (Event.count("act", Act.SIGN_OFF_ARTICLE) == rows) return Optional.empty();
        return Event.<Event>list("act = ?1 order by number", Act.SIGN_OFF_ARTICLE).stream()
                .filter(event -> ArticleSignOff.count(
                                "article.slug = ?1 and number = ?2",
                                event.subject(),
                                Integer.parseInt(event.says("number")))
                        == 0)
                .findFirst()
                .map(event -> Flaw.of(
                        Texts.of("flaw_article_sign_off", event.says("number"), event.subject()), "flaw_missing"));
    }

    private static Optional<Flaw> flaw(ArticleSignOff signOff) {
        return reason(signOff)
                .map(reason -> Flaw.of(
                        Texts.of(
                                "flaw_article_sign_off",
                                signOff.number(),
                                signOff.article().slug()),
                        reason));
    }

    private static Optional<String> reason(ArticleSignOff signOff) {
        if (!isWhole(signOff)) return Optional.of("seal_flaw_json");
        Optional<Event> signed = event(signOff, Act.SIGN_OFF_ARTICLE);
        if (signed.isEmpty()) return Optional.of("flaw_article_unrecorded");
        if (!signed.get().says("seal").equals(signOff.seal())) return Optional.of("seal_flaw_other");
        if (!signed.get().actor().equals(signOff.signedBy().login())) return Optional.of("seal_flaw_columns");
        boolean withdrawn = event(signOff, Act.WITHDRAW_ARTICLE_SIGN_OFF).isPresent();
        return withdrawn == signOff.isWithdrawn() ? Optional.empty() : Optional.of("seal_flaw_withdrawal");
    }

    private static boolean isWhole(ArticleSignOff signOff) {
        return Sha256.hex(signOff.sealed()).equals(signOff.seal())
                && CanonicalJson.read(signOff.sealed())
                        .path("article")
                        .asText()
                        .equals(signOff.article().slug());
    }

    private static Optional<Event> event(ArticleSignOff signOff, Act act) {
        return Event.of("gate", signOff.article().slug(), act)
                .filter(event -> event.says("number").equals(String.valueOf(signOff.number())))
                .findFirst();
    }
}
