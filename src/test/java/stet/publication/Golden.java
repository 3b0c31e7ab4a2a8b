package stet.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stet.account.Account;
import stet.article.Article;
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
import stet.scale.RatingScale;
import stet.signoff.SettingAside;
import stet.signoff.SignOff;
import stet.support.Confided;
import stet.support.Saved;
import stet.verdict.Adjudication;
import stet.verdict.Finding;
import stet.verdict.Verdict;

/** One article with a claim in every state that an export shows, saved once a test run by the real verbs. */
final class Golden {
    static final String SLUG = "golden-flats";
    static final String OWN_ADDRESS = "https://valley.example/golden-flats";

    private static final String SENTENCE = "The town built 140 flats in 2021, a \"record\".";
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 2);
    private static Golden saved;

    private final Map<String, Long> claims = new LinkedHashMap<>();
    private final Map<String, Long> pieces = new LinkedHashMap<>();

    private Golden() {}

    static synchronized Golden article() {
        if (saved == null) saved = new Golden().save();
        return saved;
    }

    long claim(String name) {
        return claims.get(name);
    }

    long piece(String name) {
        return pieces.get(name);
    }

    Map<String, Long> claims() {
        return claims;
    }

    Map<String, Long> pieces() {
        return pieces;
    }

    private Golden save() {
        Saved.run(() -> Article.load(
                SLUG,
                new Imprint(
                        "Golden, \"flats\"",
                        "The Valley Post",
                        OWN_ADDRESS,
                        LocalDate.of(2024, 3, 1),
                        "en",
                        "",
                        "",
                        ""),
                List.of(new PassageText(
                        1, PassageText.Kind.PARAGRAPH, "Rents rose. " + SENTENCE + " The mayor was pleased.")),
                Article.FromPack.NONE,
                account("ada")));
        signedOff();
        said();
        open();
        lapsed();
        setAside();
        takenBack();
        readTwice();
        confided();
        return this;
    }

    /** Accurate without reasons: the first quote that supports and counts stands for them. */
    private void signedOff() {
        claim("signed off", "The town built 140 flats in 2021.", Checks.SO, "ada");
        piece("register", "signed off", web("https://register.example/a", "Register, table 2", Stance.SUPPORTS), "ada");
        piece("again", "signed off", web("https://register.example/a", "Register, table 3", Stance.SUPPORTS), "ada");
        piece("yearbook", "signed off", web("https://yearbook.example/2021", "Yearbook", Stance.SUPPORTS), "bela");
        piece("itself", "signed off", web(OWN_ADDRESS + "?utm_source=x", "The article", Stance.SUPPORTS), "bela");
        piece("wrong", "signed off", web("https://register.example/b", "Register, table 9", Stance.SUPPORTS), "bela");
        Saved.run(() -> piece("signed off", "wrong").withdraw("It is of 2020,\nnot of 2021", account("bela")));
        piece("typo", "signed off", web("https://register.example/c", "Regster", Stance.CONTEXT), "ada");
        Citation right = web("https://register.example/c", "Register, preface", Stance.CONTEXT);
        pieces.put(
                "right",
                Saved.in(() -> piece("signed off", "typo")
                        .correct(source(right), right, account("ada"))
                        .number()));
        verdict("signed off", "accurate", "", "ada");
        signOff("signed off", "mara");
    }

    private void said() {
        claim("said", "The mayor called it a record, twice.", Checks.SAID, "bela");
        Citation call = new Citation(
                Medium.CALL,
                "",
                "Call with the town hall",
                "",
                null,
                new Contact("Town hall press office", MARCH, "telephone", "notebook 4, page 12", true, true),
                "「記録だ」、と市長",
                "ja",
                "\"It is a record\", says the mayor",
                "Bela Novak",
                "minute 3",
                "record",
                Stance.SUPPORTS,
                MARCH);
        piece("call", "said", call, "bela");
        verdict("said", "correctly_quoted", "He said so, word for word:\n\"a record\", in minute 3.", "bela");
    }

    /** As the desk itself brings claims in: by nobody, of no passage, and with words that a spreadsheet would run. */
    private void open() {
        Words words = new Words(
                "=HYPERLINK(\"https://evil.example\")", "", null, Kind.EVENT, Checks.SO, "+the mayor", "", null);
        claims.put(
                "open",
                Saved.in(() -> Claim.create(article(SLUG), words, Claim.Pointers.NONE, null)
                        .number()));
    }

    private void lapsed() {
        claim("lapsed", "The town built 90 flats in 2021.", Checks.SO, "ada");
        piece("against", "lapsed", web("https://register.example/a", "Register, table 2", Stance.CONTRADICTS), "ada");
        verdict("lapsed", "inaccurate", "The register has 140, not 90, in table 2.", "ada");
        signOff("lapsed", "tomas");
        Saved.run(() -> {
            Claim claim = Claim.toChange(claim("lapsed"));
            claim.restate(claim.words().withStatement("The town built 80 flats in 2021."), account("bela"));
        });
    }

    private void setAside() {
        claim("set aside", "The flats are ugly.", Checks.SO, "ada");
        Saved.run(() -> SettingAside.propose(
                Claim.toChange(claim("set aside")), SettingAside.Ground.OPINION, "A matter of taste", account("ada")));
        Saved.run(() -> SettingAside.agree(Claim.toChange(claim("set aside")), account("mara")));
    }

    private void takenBack() {
        claim("taken back", "Most flats of 2021 were in the valley.", Checks.SO, "ada");
        piece("map", "taken back", web("https://map.example/", "Map", Stance.SUPPORTS), "ada");
        verdict("taken back", "mostly_accurate", "The map shows six of ten of them there.", "ada");
        signOff("taken back", "mara");
        Saved.run(() -> SignOff.withdraw(Claim.toChange(claim("taken back")), "Signed too early", account("mara")));
    }

    /** Found wrong and half right, with two fixes; an editor let the second verdict stand. */
    private void readTwice() {
        claim("read twice", "The town built 130 flats in 2021.", Checks.SO, "ada");
        piece("for", "read twice", web("https://map.example/", "Map", Stance.SUPPORTS), "bela");
        piece("other", "read twice", web("https://register.example/a", "Register", Stance.CONTRADICTS), "ada");
        verdict("read twice", "inaccurate", "The register has 140, not 130, in table 2.", "ada");
        Saved.fix(claim("read twice"), "140 flats", "142\nflats", "ada");
        Saved.fix(claim("read twice"), "Rents rose.", "=Rents fell.", "ada");
        Saved.letFixStand(claim("read twice"), "mara");
        Saved.askSecond(claim("read twice"), "bela");
        verdict("read twice", "half_right", "The map has 130, the register has 140 of them.", "bela");
        Saved.run(() -> Adjudication.adopt(
                Claim.toChange(claim("read twice")),
                Adjudication.Choice.SECOND,
                "The map is right.",
                account("tomas")));
    }

    /** In hand, with evidence for named people alone. */
    private void confided() {
        claim("confided", "The town built 140 flats in secret.", Checks.SO, "ada");
        Saved.run(() -> Assignment.assign(
                Claim.toChange(claim("confided")),
                account("bela"),
                Instant.parse("2099-05-04T18:00:00Z"),
                account("mara")));
        pieces.put("whispered", Confided.attach(claim("confided"), Stance.SUPPORTS, "mara"));
    }

    private void claim(String name, String statement, Checks checks, String login) {
        Words words = new Words(
                statement,
                "140 flats in 2021",
                1,
                Kind.COUNT,
                checks,
                "the mayor",
                "The Valley Post",
                LocalDate.of(2024, 2, 29));
        claims.put(
                name,
                Saved.in(() -> Claim.create(article(SLUG), words, Claim.Pointers.NONE, account(login))
                        .number()));
    }

    private static Citation web(String url, String title, Stance stance) {
        return new Citation(
                Medium.WEB,
                url,
                title,
                "Statistics office",
                LocalDate.of(2022, 1, 5),
                Contact.NONE,
                "In 2021, 140 flats were completed (" + title + ").",
                "en",
                "",
                "",
                "-2-",
                "140",
                stance,
                MARCH);
    }

    private void piece(String name, String claim, Citation cited, String login) {
        pieces.put(
                name,
                Saved.in(() -> Evidence.attach(Claim.toChange(claim(claim)), source(cited), cited, account(login))
                        .number()));
    }

    private Evidence piece(String claim, String name) {
        return Evidence.of(Claim.toChange(claim(claim)), piece(name));
    }

    private static Source source(Citation cited) {
        return Source.of(
                new Document(
                        cited.url(),
                        cited.title(),
                        cited.publisher(),
                        "A. Clerk",
                        cited.publishedOn(),
                        SourceKind.OFFICIAL,
                        Closeness.PRIMARY),
                account("ada"));
    }

    private void verdict(String claim, String rating, String reasons, String login) {
        Saved.run(() -> Verdict.give(
                Claim.toChange(claim(claim)),
                new Finding(RatingScale.inUse().rating(rating).orElseThrow(), reasons, MARCH),
                account(login)));
    }

    private void signOff(String claim, String login) {
        Saved.run(() -> SignOff.give(Claim.toChange(claim(claim)), Saved.seal(claim(claim)), account(login)));
    }

    private static Article article(String slug) {
        return Article.named(slug).orElseThrow();
    }

    private static Account account(String login) {
        return Saved.account(login);
    }
}
