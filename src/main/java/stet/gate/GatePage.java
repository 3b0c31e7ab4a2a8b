package stet.gate;

import java.util.List;
import java.util.Optional;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.web.Refusal;
import stet.web.Texts;

/** An article's gate as one person sees it: what is in the way, what they answer for, and what they may do about it. */
record GatePage(
        Gate gate, List<Gate.Group> blocked, List<ArticleSignOff> signOffs, List<Bypass> bypasses, Account viewer) {
    static GatePage of(Article article, Account viewer) {
        Gate gate = Gate.of(article);
        return new GatePage(gate, gate.byKind(), ArticleSignOff.of(article), Bypass.of(article), viewer);
    }

    public Article article() {
        return gate.article();
    }

    public int blockers() {
        return blocked.stream().mapToInt(group -> group.blockers().size()).sum();
    }

    /** What somebody signs who signs now. */
    public String seal() {
        return gate.seal();
    }

    /** The newest that was not withdrawn, standing or lapsed; null where there is none. */
    public ArticleSignOff newest() {
        return signOffs.stream().findFirst().filter(one -> !one.isWithdrawn()).orElse(null);
    }

    /** Whether it is signed off and nothing under the seal has changed. */
    public boolean isSigned() {
        return newest() != null && newest().stands();
    }

    /** All but that, newest first. */
    public List<ArticleSignOff> earlier() {
        return signOffs.stream().filter(one -> one != newest()).toList();
    }

    /** The newest permitted bypass that names all that is in the way now; null where there is none. */
    public Bypass past() {
        if (!gate.rules().bypass() || blockers() == 0) return null;
        return bypasses.stream()
                .filter(one ->
                        one.uselessFor(gate).isEmpty() && one.beyond(gate).isEmpty())
                .findFirst()
                .orElse(null);
    }

    public boolean canSign() {
        return viewer.may(Act.SIGN_OFF_ARTICLE) && signing().isEmpty();
    }

    /** Why this viewer may not sign, in words; empty where they may, and where the page says so already. */
    public String refusal() {
        if (isSigned()) return "";
        if (!viewer.may(Act.SIGN_OFF_ARTICLE)) return Texts.of("sign_off_role");
        return signing()
                .filter(refusal -> refusal.blockers().isEmpty())
                .map(Refusal::getMessage)
                .orElse("");
    }

    private Optional<Refusal> signing() {
        return ArticleSignOff.refusal(gate, Optional.ofNullable(past()), viewer);
    }

    /** Where an item is ticked, or its tick taken back. */
    public String itemPath(ChecklistTick.Item item) {
        return article().path() + "/checklist/" + item.key() + (item.isTicked() ? "/withdrawal" : "");
    }

    public boolean mayTick() {
        return viewer.may(Act.TICK_CHECKLIST);
    }

    public boolean mayAsk() {
        return viewer.may(Act.ASK_BYPASS)
                && past() == null
                && Bypass.refusal(gate, viewer).isEmpty();
    }

    public boolean maySetRules() {
        return viewer.may(Act.SET_GATE_RULES) && !article().isOwnOf(viewer);
    }

    public boolean mayWithdraw() {
        return newest() != null
                && viewer.may(Act.WITHDRAW_ARTICLE_SIGN_OFF)
                && !article().isOwnOf(viewer);
    }
}
