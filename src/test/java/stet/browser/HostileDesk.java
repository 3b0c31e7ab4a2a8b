package stet.browser;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stet.article.Article;
import stet.article.ArticlePerson;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.claim.Words;
import stet.evidence.Citation;
import stet.evidence.Contact;
import stet.evidence.Evidence;
import stet.evidence.Medium;
import stet.evidence.Stance;
import stet.fix.Fix;
import stet.history.Redaction;
import stet.scale.Needs;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.signoff.ReturnNote;
import stet.signoff.SettingAside;
import stet.support.As;
import stet.support.Saved;
import stet.talk.How;
import stet.talk.Purpose;
import stet.talk.Question;
import stet.talk.Reply;
import stet.talk.Terms;

/** Claims, evidence, people and scales whose every text would run, load or break something if it were let. */
final class HostileDesk {
    /** Short enough for the shortest field. */
    static final List<String> TEXTS = List.of(
            "\"><script>window.__ran=1</script>",
            "<img src=x onerror=window.__ran=1>",
            "'\"><svg onload=window.__ran=1>",
            "</title></textarea><b onclick=window.__ran=1>b",
            "{inject:current.name}{#eval '1' /}${7*7}",
            "[a](javascript:window.__ran=1) ![b](http://elsewhere.example/b.png)",
            "\u202eesrever\u2066 \u200b\ud83d\udc69\u200d\ud83d\udc67 a" + "\u0301".repeat(40),
            "W".repeat(90),
            "=cmd|' /C calc'!A0 %s %n {0} '{1}'",
            "<iframe src=//elsewhere.example></iframe><base href=//elsewhere.example>");

    private HostileDesk() {}

    /** Fills the desk; answers where a crawl begins. */
    static List<String> addresses() {
        List<String> articles = TEXTS.stream().map(HostileDesk::fill).toList();
        invite();
        publishScale();
        return articles;
    }

    private static String fill(String text) {
        String slug = "hostile-" + System.nanoTime();
        String passage = "Before. It says " + text + " and 140 flats in 2021. After.";
        Imprint imprint = new Imprint(
                text,
                text,
                "https://valley.example/" + slug,
                LocalDate.of(2024, 3, 1),
                "en",
                "",
                "https://a.example/",
                text);
        Saved.run(() -> Article.load(
                slug,
                imprint,
                List.of(new PassageText(1, PassageText.Kind.PARAGRAPH, passage)),
                Article.FromPack.NONE,
                Saved.account("ada")));
        Saved.run(() -> Article.toChange(slug)
                .namePeople(
                        List.of(new ArticlePerson.Named(ArticlePerson.Part.AUTHOR, text, null)), Saved.account("ada")));
        stages(slug, text);
        Saved.run(() -> Article.toChange(slug).revise(1, passage + " " + text, Saved.account("bela")));
        return "/articles/" + slug;
    }

    private static void stages(String slug, String text) {
        long signed = proposed(slug, text);
        Saved.signOff(signed, "mara");
        long lapsed = proposed(slug, text);
        Saved.signOff(lapsed, "mara");
        Saved.restate(lapsed, text + " indeed", "bela");
        long returned = proposed(slug, text);
        Saved.run(() -> ReturnNote.send(Claim.toChange(returned), text, Saved.account("mara")));
        long answered = proposed(slug, text);
        Saved.run(() -> ReturnNote.send(Claim.toChange(answered), text, Saved.account("mara")));
        Saved.run(() -> ReturnNote.answer(Claim.toChange(answered), text, Saved.account("ada")));
        fix(slug, text);
        long aside = claim(slug, text);
        Saved.run(() ->
                SettingAside.propose(Claim.toChange(aside), SettingAside.Ground.OPINION, text, Saved.account("bela")));
        long line = Saved.last(lapsed).number();
        Saved.run(() -> Redaction.propose(line, text, Saved.account("mara")));
    }

    private static void fix(String slug, String text) {
        long claim = proposed(slug, text);
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, "inaccurate", text + " and so says the register in table 2.", "ada");
        Saved.fix(claim, text, text + " or so", "ada");
        Saved.fix(claim, "140", text, "ada");
        Saved.run(() -> Fix.of(Claim.toChangeWithArticle(claim), 2).letStand(text, Saved.account("mara")));
        Saved.remark(claim, text, "bela");
        Saved.suggest(claim, text + " or more", "tomas");
        Question question =
                new Question(text, How.OTHER, Purpose.CONFIRM, Terms.BACKGROUND, text, LocalDate.of(2024, 3, 2), null);
        Reply reply = new Reply(text, LocalDate.of(2024, 3, 2), true);
        Saved.run(
                () -> stet.talk.Contact.log(Claim.toChange(claim), question, Optional.of(reply), Saved.account("ada")));
    }

    private static long claim(String slug, String text) {
        Words words = new Words(text, "140 flats in 2021", 1, Kind.COUNT, Checks.SO, text, text, null);
        return Saved.in(() -> Claim.create(Article.toChange(slug), words, Claim.Pointers.NONE, Saved.account("ada"))
                .number());
    }

    private static long proposed(String slug, String text) {
        long claim = claim(slug, text);
        Saved.evidence(claim, cited(Medium.WEB, "https://register.example/" + System.nanoTime(), text), "ada");
        long gone =
                Saved.evidence(claim, cited(Medium.WEB, "https://register.example/" + System.nanoTime(), text), "bela");
        Saved.run(() -> Evidence.of(Claim.toChange(claim), gone).withdraw(text, Saved.account("bela")));
        Saved.verdict(claim, "accurate", text + " and so says the register in table 2.", "ada");
        return claim;
    }

    private static Citation cited(Medium medium, String url, String text) {
        return new Citation(
                medium,
                url,
                other(text),
                text,
                LocalDate.of(2022, 1, 5),
                Contact.NONE,
                text,
                "de",
                text,
                text,
                text,
                text,
                Stance.SUPPORTS,
                LocalDate.of(2024, 3, 2));
    }

    /** A source under the article's own headline would be no evidence. */
    private static String other(String text) {
        return TEXTS.get((TEXTS.indexOf(text) + 1) % TEXTS.size());
    }

    /** People are let in by the form, since that is how their names come in. */
    private static void invite() {
        for (String text : TEXTS) {
            As.ines()
                    .formParam("name", text)
                    .formParam("login", "h" + UUID.randomUUID().toString().substring(0, 13))
                    .formParam("roles", "checker")
                    .post("/accounts")
                    .then()
                    .statusCode(201);
        }
    }

    private static void publishScale() {
        List<Rating.Draft> ratings = TEXTS.stream().map(HostileDesk::rating).toList();
        QuarkusTransaction.requiringNew()
                .run(() -> RatingScale.publish("hostile-" + System.nanoTime(), 5, 1, ratings, Saved.account("ines")));
    }

    private static Rating.Draft rating(String text) {
        String key = "hostile_" + (char) ('a' + TEXTS.indexOf(text));
        return new Rating.Draft(
                key, text, text, 1, "accurate", "ink", "so", Needs.ANY, false, "ask", Map.of("en", text));
    }
}
