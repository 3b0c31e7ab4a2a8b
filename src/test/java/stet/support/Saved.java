package stet.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.article.ArticlePerson;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.claim.Assignment;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.claim.Words;
import stet.evidence.Citation;
import stet.evidence.Closeness;
import stet.evidence.Contact;
import stet.evidence.Document;
import stet.evidence.Evidence;
import stet.evidence.Medium;
import stet.evidence.Source;
import stet.evidence.SourceKind;
import stet.evidence.Stance;
import stet.fix.Fix;
import stet.fix.FixAnswer;
import stet.fix.FixWords;
import stet.history.Event;
import stet.query.AuthorQuery;
import stet.scale.RatingScale;
import stet.signoff.ClaimFacts;
import stet.signoff.ReturnNote;
import stet.signoff.SettingAside;
import stet.signoff.SignOff;
import stet.talk.How;
import stet.talk.Purpose;
import stet.talk.Question;
import stet.talk.Remark;
import stet.talk.Suggestion;
import stet.talk.Terms;
import stet.verdict.Finding;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;

/** Facts in the database, each saved by its real verb in a transaction of its own. */
public final class Saved {
    public static final String SENTENCE = "The town built 140 flats in 2021, a record for the region.";

    private static final AtomicInteger ARTICLES = new AtomicInteger();

    private Saved() {}

    public static <T> T in(Supplier<T> act) {
        return QuarkusTransaction.requiringNew().call(act::get);
    }

    public static void run(Runnable act) {
        QuarkusTransaction.requiringNew().run(act);
    }

    public static Account account(String login) {
        return Account.named(login).orElseThrow();
    }

    /** An article of one paragraph whose second sentence a claim can rest on; returns its slug. */
    public static String article() {
        String slug = "flats-" + ARTICLES.incrementAndGet() + "-" + System.nanoTime();
        Imprint imprint = new Imprint(
                "Flats of " + slug,
                "The Valley Post",
                "https://valley.example/" + slug,
                LocalDate.of(2024, 3, 1),
                "en",
                "",
                "",
                "");
        String words = "Rents rose again. " + SENTENCE + " The mayor was pleased.";
        run(() -> Article.load(
                slug,
                imprint,
                List.of(new PassageText(1, PassageText.Kind.PARAGRAPH, words)),
                Article.FromPack.NONE,
                account("ada")));
        return slug;
    }

    /** An article whose paragraphs say these words; returns its slug. */
    public static String articleOf(String... paragraphs) {
        String slug = "text-" + ARTICLES.incrementAndGet() + "-" + System.nanoTime();
        Imprint imprint = new Imprint(
                "Text of " + slug, "The Valley Post", "https://valley.example/" + slug, null, "en", "", "", "");
        List<PassageText> texts = IntStream.range(0, paragraphs.length)
                .mapToObj(at -> new PassageText(at + 1, PassageText.Kind.PARAGRAPH, paragraphs[at]))
                .toList();
        run(() -> Article.load(slug, imprint, texts, Article.FromPack.NONE, account("ada")));
        return slug;
    }

    /** A claim of an article on a quote, by ada; returns its number. */
    public static long claimOn(String slug, String quote) {
        Words words = new Words("It says: " + quote, quote, null, Kind.EVENT, Checks.SO, "", "", null);
        return in(() -> Claim.create(Article.toChange(slug), words, Claim.Pointers.NONE, account("ada"))
                .number());
    }

    public static Words wordsOf(long claim) {
        return in(() -> Claim.shown(claim).words());
    }

    /** The newest line of a claim's history. */
    public static Event last(long claim) {
        return in(() -> Event.ofClaim(claim).get(0));
    }

    /** The lines of an act upon an article, oldest first. */
    public static List<Event> ofArticle(String slug, Act act) {
        return in(() -> Event.of("article", slug, act).toList());
    }

    public static Words words(String statement, Checks checks) {
        return new Words(statement, "140 flats in 2021", 1, Kind.COUNT, checks, "the mayor", "The Valley Post", null);
    }

    /** A claim of a new article, written by ada; returns its number. */
    public static long claim() {
        return claim("The town built 140 flats in 2021.", Checks.SO);
    }

    public static long claim(String statement, Checks checks) {
        String slug = article();
        return in(() -> Claim.create(
                        Article.named(slug).orElseThrow(),
                        words(statement, checks),
                        Claim.Pointers.NONE,
                        account("ada"))
                .number());
    }

    public static Citation citation(String url, Stance stance) {
        return new Citation(
                Medium.WEB,
                url,
                "Housing register " + url,
                "Statistics office",
                LocalDate.of(2022, 1, 5),
                Contact.NONE,
                "In 2021 the town completed 140 flats.",
                "en",
                "",
                "",
                "table 2",
                "140",
                stance,
                LocalDate.of(2024, 3, 2));
    }

    /** Attaches evidence by a login and returns its number. */
    public static long evidence(long claim, Stance stance, String login) {
        String url = "https://register.example/" + System.nanoTime();
        Citation cited = citation(url, stance);
        Document document = new Document(
                url, cited.title(), cited.publisher(), "", cited.publishedOn(), SourceKind.OFFICIAL, Closeness.PRIMARY);
        return in(
                () -> Evidence.attach(Claim.toChange(claim), Source.of(document, account(login)), cited, account(login))
                        .number());
    }

    public static int verdict(long claim, String rating, String login) {
        return in(() -> Verdict.give(
                        Claim.toChange(claim),
                        new Finding(
                                RatingScale.inUse().rating(rating).orElseThrow(),
                                "The register says so in table 2, and nothing says otherwise.",
                                LocalDate.of(2024, 3, 2)),
                        account(login))
                .number());
    }

    /** A claim with supporting evidence and a verdict, all by ada. */
    public static long proposed() {
        long claim = claim();
        evidence(claim, Stance.SUPPORTS, "ada");
        verdict(claim, "accurate", "ada");
        return claim;
    }

    /** A claim on which ada gave a verdict, and mara asked for a second one of whoever may. */
    public static long secondReading() {
        long claim = proposed();
        askSecond(claim, null);
        return claim;
    }

    /** By mara, of somebody; null for whoever may. */
    public static void askSecond(long claim, String reader) {
        run(() -> SecondReading.ask(Claim.toChange(claim), reader == null ? null : account(reader), account("mara")));
    }

    /** Nobody is asked for a second verdict any more. */
    public static void noSecondReadings() {
        List<Long> waiting =
                in(() -> SecondReading.<SecondReading>list("state", SecondReading.State.OUTSTANDING).stream()
                        .map(reading -> reading.claim().number())
                        .toList());
        waiting.forEach(
                claim -> run(() -> SecondReading.withdraw(Claim.toChange(claim), "Not needed.", account("mara"))));
    }

    /** A claim that ada found accurate and bela, knowing nothing of it, half right. */
    public static long disputed() {
        long claim = secondReading();
        verdict(claim, "half_right", "bela");
        return claim;
    }

    /** A claim that was found wrong by ada. */
    public static long wrong() {
        long claim = claim();
        evidence(claim, Stance.CONTRADICTS, "ada");
        verdict(claim, "inaccurate", "ada");
        return claim;
    }

    /** A claim of bela's article that was found wrong, with a fix that must be, all by ada. */
    public static long fixed() {
        long claim = wrong();
        authors(claim, "bela");
        fix(claim, "140 flats", "142 flats", "ada");
        return claim;
    }

    /** Proposes a fix that must be; returns its number. */
    public static int fix(long claim, String now, String proposed, String login) {
        return in(() -> Fix.propose(Claim.toChangeWithArticle(claim), new FixWords(now, proposed, true), account(login))
                .number());
    }

    public static Fix fixOf(long claim, int number) {
        return in(() -> Fix.of(Claim.shown(claim), number));
    }

    /** The first fix of a claim is answered; other words are for a counter, and a reason is given where it is refused. */
    public static void answerFix(long claim, FixAnswer.Kind kind, String words, String login) {
        String reason = kind == FixAnswer.Kind.REFUSED ? "The mayor said 140." : "";
        run(() -> Fix.of(Claim.toChangeWithArticle(claim), 1)
                .answer(new FixAnswer.Said(kind, words, reason), account(login)));
    }

    public static void agreeFix(long claim, String login) {
        run(() -> Fix.of(Claim.toChangeWithArticle(claim), 1).agree(account(login)));
    }

    public static void letFixStand(long claim, String login) {
        run(() -> Fix.of(Claim.toChangeWithArticle(claim), 1).letStand("It is a round number.", account(login)));
    }

    public static void withdrawFix(long claim, String login) {
        run(() -> Fix.of(Claim.toChangeWithArticle(claim), 1).withdraw("A slip.", account(login)));
    }

    /** Writes a remark; returns its number. */
    public static int remark(long claim, String text, String login) {
        return in(
                () -> Remark.write(Claim.toChange(claim), text, account(login)).number());
    }

    public static Remark remarkOf(long claim, int number) {
        return in(() -> Remark.of(Claim.shown(claim), number));
    }

    /** A claim with a remark by ada. */
    public static long remarked() {
        long claim = claim();
        remark(claim, "Which table?", "ada");
        return claim;
    }

    /** As if a remark had been written that long ago; before its time, where that is negative. */
    public static void age(long claim, int remark, Duration age) {
        Remark written = remarkOf(claim, remark);
        run(() -> Remark.update(
                "writtenAt = ?1 where id = ?2", written.writtenAt().minus(age), written.id()));
    }

    /** Logs that somebody was asked for a reply today; returns its number. */
    public static int contact(long claim, Terms terms, LocalDate dueOn, String login) {
        Question question = new Question(
                "Jo Writer",
                How.MAIL,
                Purpose.RIGHT_OF_REPLY,
                terms,
                "Is it 140?",
                LocalDate.now(ZoneOffset.UTC),
                dueOn);
        return in(() -> stet.talk.Contact.log(Claim.toChange(claim), question, Optional.empty(), account(login))
                .number());
    }

    public static stet.talk.Contact contactOf(long claim, int number) {
        return in(() -> stet.talk.Contact.of(Claim.shown(claim), number));
    }

    /** A claim about which ada asked somebody. */
    public static long contacted() {
        long claim = claim();
        contact(claim, Terms.ON_THE_RECORD, null, "ada");
        return claim;
    }

    /** As if its answer had been due on 5 January 2026. */
    public static void passDue(long claim, int contact) {
        long id = contactOf(claim, contact).id();
        run(() -> stet.talk.Contact.update("question.dueOn = ?1 where id = ?2", LocalDate.of(2026, 1, 5), id));
    }

    public static void overdue(long claim, String login) {
        passDue(claim, contact(claim, Terms.BACKGROUND, null, login));
    }

    /** Suggests other words; returns the number of the suggestion. */
    /** Asks the author, as ada; returns the query's number. */
    public static int query(long claim, String question) {
        return in(() ->
                AuthorQuery.ask(Claim.toChange(claim), question, account("ada")).number());
    }

    public static int suggest(long claim, String statement, String login) {
        return in(() -> Suggestion.suggest(Claim.toChangeWithArticle(claim), statement, account(login))
                .number());
    }

    public static Suggestion suggestionOf(long claim, int number) {
        return in(() -> Suggestion.of(Claim.shown(claim), number));
    }

    /** A claim for which mara suggested other words. */
    public static long suggested() {
        long claim = claim();
        suggest(claim, "The town completed 140 flats in 2021.", "mara");
        return claim;
    }

    public static void signOff(long claim, String login) {
        run(() -> SignOff.give(Claim.toChange(claim), seal(claim), account(login)));
    }

    /** The seal that an editor is shown now. */
    public static String seal(long claim) {
        return in(() -> ClaimFacts.of(Claim.shown(claim)).toSign().hash());
    }

    /** Such a claim, signed off by mara. */
    public static long signedOff() {
        long claim = proposed();
        signOff(claim, "mara");
        return claim;
    }

    public static ClaimFacts facts(long claim) {
        return in(() -> ClaimFacts.of(Claim.shown(claim)));
    }

    /** A verdict with these reasons, as of 2 March 2024. */
    public static int verdict(long claim, String rating, String reasons, String login) {
        return in(() -> Verdict.give(
                        Claim.toChange(claim),
                        new Finding(
                                RatingScale.inUse().rating(rating).orElseThrow(), reasons, LocalDate.of(2024, 3, 2)),
                        account(login))
                .number());
    }

    public static void withdrawVerdict(long claim, int number, String login) {
        run(() -> Verdict.of(Claim.toChange(claim), number).withdraw("A slip", account(login)));
    }

    public static void restate(long claim, String statement, String login) {
        reword(claim, words -> words.withStatement(statement), login);
    }

    public static void reword(long claim, UnaryOperator<Words> change, String login) {
        run(() -> {
            Claim restated = Claim.toChange(claim);
            restated.restate(change.apply(restated.words()), account(login));
        });
    }

    /** Puts other words into the one passage of the claim's article. */
    public static void revise(long claim, String words, String login) {
        String slug = slug(claim);
        run(() -> Article.toChange(slug).revise(1, words, account(login)));
    }

    /** Gives the claim's article another address, title and stated origin. */
    public static void describe(long claim, String url, String title, String statedOrigin, String login) {
        String slug = slug(claim);
        run(() -> {
            Article article = Article.toChange(slug);
            Imprint was = article.imprint();
            article.describe(
                    new Imprint(
                            title,
                            was.publisher(),
                            url,
                            was.publishedOn(),
                            was.language(),
                            was.translatedFrom(),
                            statedOrigin,
                            was.note()),
                    account(login));
        });
    }

    public static String slug(long claim) {
        return in(() -> Claim.shown(claim).article().slug());
    }

    /** Names the authors of the claim's article, all with accounts. */
    public static void authors(long claim, String... logins) {
        String slug = slug(claim);
        run(() -> Article.toChange(slug)
                .namePeople(
                        Stream.of(logins)
                                .map(login -> new ArticlePerson.Named(
                                        ArticlePerson.Part.AUTHOR, "Author " + login, account(login)))
                                .toList(),
                        account("ada")));
    }

    public static long evidence(long claim, Citation cited, String login) {
        Document document = new Document(
                cited.url(),
                cited.title(),
                cited.publisher(),
                "",
                cited.publishedOn(),
                SourceKind.OFFICIAL,
                Closeness.PRIMARY);
        return in(
                () -> Evidence.attach(Claim.toChange(claim), Source.of(document, account(login)), cited, account(login))
                        .number());
    }

    public static void withdraw(long claim, long evidence, String login) {
        run(() -> Evidence.of(Claim.toChange(claim), evidence).withdraw("Wrong town", account(login)));
    }

    /** Puts another citation of the same source in the place of a piece; returns the number of the right one. */
    public static long correct(long claim, long evidence, Citation right, String login) {
        return in(() -> {
            Evidence wrong = Evidence.of(Claim.toChange(claim), evidence);
            return wrong.correct(wrong.source(), right, account(login)).number();
        });
    }

    public static void withdrawSignOff(long claim, String login) {
        run(() -> SignOff.withdraw(Claim.toChange(claim), "A slip", account(login)));
    }

    public static void sendBack(long claim, String login) {
        run(() -> ReturnNote.send(Claim.toChange(claim), "The year is not in the table.", account(login)));
    }

    public static void answer(long claim, String login) {
        run(() -> ReturnNote.answer(Claim.toChange(claim), "It is in the heading.", account(login)));
    }

    public static void proposeAside(long claim, String login) {
        run(() -> SettingAside.propose(
                Claim.toChange(claim), SettingAside.Ground.OPINION, "It is a matter of taste.", account(login)));
    }

    public static void agreeAside(long claim, String login) {
        run(() -> SettingAside.agree(Claim.toChange(claim), account(login)));
    }

    public static void take(long claim, String login) {
        run(() -> Assignment.assign(Claim.toChange(claim), account(login), account(login)));
    }
}
