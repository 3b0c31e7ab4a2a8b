package stet.support;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import stet.account.Account;
import stet.article.Article;
import stet.coverage.Coverage;
import stet.coverage.State;
import stet.evidence.Stance;
import stet.gate.ArticleSignOff;
import stet.gate.Bypass;
import stet.gate.Gate;
import stet.gate.GateRules;
import stet.gate.Rules;

/** Articles in whose way nothing stands, or one thing. */
public final class Ready {
    private Ready() {}

    /** An article of one claim, judged by ada and signed off by mara, whose other sentences bela said to be no claim. */
    public static String article() {
        return slug(claim());
    }

    public static long claim() {
        long claim = Saved.signedOff();
        mark(slug(claim), 1);
        mark(slug(claim), 3);
        return claim;
    }

    /** The same, with a second claim that has neither evidence nor verdict. */
    public static String blocked() {
        String slug = article();
        Saved.claimOn(slug, "a record for the region");
        return slug;
    }

    private static String slug(long claim) {
        return Saved.slug(claim);
    }

    public static void mark(String slug, int sentence) {
        Saved.run(() -> Coverage.of(Article.toChange(slug)).mark(sentence, State.NOT_A_CLAIM, null, account("bela")));
    }

    public static void evidence(long claim, Stance stance) {
        Saved.evidence(claim, stance, "bela");
    }

    public static void rules(String slug, Rules rules) {
        Saved.run(() -> GateRules.set(Article.toChange(slug), rules, account("mara")));
    }

    /** Signs it as it is. */
    public static void sign(String slug, String login) {
        sign(slug, login, Optional.empty());
    }

    private static void sign(String slug, String login, Optional<Integer> bypass) {
        Saved.run(() -> {
            Article article = Article.toChange(slug);
            Optional<Bypass> past = bypass.map(number -> Bypass.numbered(article, number));
            ArticleSignOff.give(
                    article, new ArticleSignOff.Consent(Gate.of(article).seal(), true, past), account(login));
        });
    }

    /** The same, signed off by tomas. */
    public static String signed() {
        String slug = article();
        sign(slug, "tomas");
        return slug;
    }

    /** Has the rules of an article let two people past. */
    public static void letPast(String slug) {
        rules(slug, new Rules(true, 1, List.of(), true));
    }

    /** One that two people may let past a claim. */
    public static String open() {
        String slug = blocked();
        letPast(slug);
        return slug;
    }

    /** The one that is blocked, where two people may let it past. */
    public static String passable() {
        String slug = blocked();
        rules(slug, new Rules(true, 1, List.of("Read by a lawyer"), true));
        return slug;
    }

    /** One about whose sentences the rules ask nothing, and with nothing to confirm. */
    public static String plain() {
        String slug = slug(Saved.signedOff());
        rules(slug, new Rules(false, 1, List.of(), false));
        return slug;
    }

    /** The one that may be let past, after mara asked for it, and the number of her request. */
    public static String asked() {
        String slug = passable();
        return slug + "/" + ask(slug);
    }

    private static int ask(String slug) {
        return Saved.in(() -> {
            Article article = Article.toChange(slug);
            Set<String> keys = new TreeSet<>();
            Gate.of(article).blockers().forEach(blocker -> keys.add(blocker.key()));
            return Bypass.ask(article, keys, "It goes to press tonight.", account("mara"))
                    .number();
        });
    }

    /** Lets it past all that stands in its way, asked for by mara and permitted by tomas; returns its number. */
    public static int bypass(String slug) {
        if (!gate(slug).rules().bypass()) letPast(slug);
        int number = ask(slug);
        Saved.run(() -> Bypass.permit(Article.toChange(slug), number, account("tomas")));
        return number;
    }

    public static Gate gate(String slug) {
        return Saved.in(() -> {
            Gate gate = Gate.of(Article.shown(slug));
            gate.blockers();
            return gate;
        });
    }

    /** Signed off by tomas past a claim that is open. */
    public static String past() {
        String slug = blocked();
        int number = bypass(slug);
        sign(slug, "tomas", Optional.of(number));
        return slug;
    }

    /** Signs it off past what a bypass names. */
    public static void signPast(String slug, String login, int bypass) {
        sign(slug, login, Optional.of(bypass));
    }

    /** Within a transaction of the caller. */
    public static ArticleSignOff newest(String slug) {
        return ArticleSignOff.newest(Article.shown(slug)).orElseThrow();
    }

    public static ArticleSignOff signOff(String slug) {
        return Saved.in(() -> {
            ArticleSignOff newest = newest(slug);
            newest.sealed();
            return newest;
        });
    }

    private static Account account(String login) {
        return Saved.account(login);
    }
}
