package stet.web;

import static stet.web.FormCase.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.account.Act;
import stet.article.Article;
import stet.gate.Rules;
import stet.history.Sha256;
import stet.scale.Needs;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.support.As;
import stet.support.Brought;
import stet.support.Packs;
import stet.support.Ready;
import stet.support.Saved;
import stet.text.Plain;

/** Every form of articles, people, scales and the history. */
final class FormsOfTheDesk {
    private FormsOfTheDesk() {}

    static List<FormCase> all() {
        return Stream.of(articles(), gates(), accounts(), own(), scales(), history())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FormCase> articles() {
        return List.of(
                form("/articles", "/articles/new")
                        .does(Act.BRING_IN)
                        .by("ada")
                        .upon(System::nanoTime)
                        .typed("text=Tram line {0} opens\n\nThe town opened a tram line.", "authors=Jo Writer")
                        .wrong("text=", "url=nowhere", "publishedOn=soon", "authors=Jo Writer (nobody.here)")
                        .refusedAfter("bela", 409),
                form("/articles/new/{intake}", "/articles/new/{0}")
                        .does(Act.BRING_IN)
                        .by("ada")
                        .upon(() -> Brought.article("ada"))
                        .typed("title=Another title", "authors=Jo Writer")
                        .wrong("title=", "url=nowhere", "publishedOn=soon", "authors=Jo Writer (nobody.here)")
                        .refused(409, Brought::again),
                form("/articles/{slug}/revisions/new/{intake}", "/articles/{0}/revisions/new/{1}")
                        .does(Act.REVISE_ARTICLE)
                        .by("ada")
                        .upon(() -> Brought.revision("ada", Saved.article()))
                        .stale("The town built no flats.", FormsOfTheDesk::reword),
                form("/articles/{slug}/author-sources/{source}/opening", "/articles/{0}/sentences/3")
                        .does(Act.MARK_SENTENCE)
                        .by("ada")
                        .upon(Brought::authorSource)
                        .refusedAfter("bela", 409),
                form("/articles/{slug}/laid/{number}/confirmation", "/articles/{0}/laid")
                        .does(Act.CONFIRM_ANCHOR)
                        .by("ada")
                        .upon(Packs::laidOnce)
                        .refusedAfter("bela", 409),
                form("/articles/{slug}/sentences/{number}", "/articles/{0}/sentences/{1}")
                        .does(Act.MARK_SENTENCE)
                        .by("ada")
                        .upon(() -> Saved.article() + "/2")
                        .typed("state=not_a_claim")
                        .wrong("state", "claim=one")
                        .stale("The town built no flats.", FormsOfTheDesk::reword),
                form("/articles/{slug}/ticks/{sentence}/{item}", "/articles/{0}/sentences/2")
                        .does(Act.MARK_SENTENCE)
                        .by("ada")
                        .upon(() -> Saved.article() + "/" + key(Saved.SENTENCE) + "/1")
                        .refusedAfter("bela", 409),
                form("/articles/{slug}/ticks/{sentence}/{item}/withdrawal", "/articles/{0}/sentences/2")
                        .does(Act.MARK_SENTENCE)
                        .by("ada")
                        .upon(FormsOfTheDesk::ticked)
                        .refusedAfter("bela", 409),
                form("/articles/{slug}/passages/{passage}/revision", "/articles/{0}/passages/{1}/revision")
                        .does(Act.REVISE_ARTICLE)
                        .by("ada")
                        .upon(() -> Saved.article() + "/1")
                        .typed("words=Rents rose again. The town built 150 flats in 2021.")
                        .wrong("words=")
                        .staleAfter("bela", "words=Rents fell. The town built no flats at all."),
                form("/articles/{slug}/people", "/articles/{0}/people")
                        .does(Act.NAME_PEOPLE)
                        .by("ada")
                        .upon(Saved::article)
                        .typed("authors=Jo Writer\nSam Reporter", "handlingEditors=Mara Lindqvist (mara)")
                        .wrong("authors=Jo Writer (nobody.here)", "handlingEditors=Sam (nobody.here)")
                        .staleAfter("bela", "authors=Kim Author"),
                form("/articles/{slug}/closing", "/articles/{0}/closing")
                        .does(Act.SET_CLOSING)
                        .by("mara")
                        .upon(Saved::article)
                        .typed("closesAt=2099-01-05T17:00")
                        .wrong("closesAt=soon")
                        .staleAfter("tomas", "closesAt=2099-02-06T18:30"),
                form("/articles/{slug}/description", "/articles/{0}/description")
                        .does(Act.DESCRIBE_ARTICLE)
                        .by("ada")
                        .upon(Saved::article)
                        .typed("title=Flats, once more", "note=The print edition says the same.")
                        .wrong("title=", "url=nowhere", "publishedOn=soon")
                        .staleAfter("bela", "title=Flats of the valley"));
    }

    private static List<FormCase> gates() {
        return List.of(
                form("/articles/{slug}/sign-off", "/articles/{0}/gate")
                        .does(Act.SIGN_OFF_ARTICLE)
                        .by("tomas")
                        .upon(Ready::plain)
                        .stale("The article has changed since you opened this page.", FormsOfTheDesk::reviseAround),
                form("/articles/{slug}/sign-off/withdrawal", "/articles/{0}/sign-off/withdrawal")
                        .does(Act.WITHDRAW_ARTICLE_SIGN_OFF)
                        .by("mara")
                        .upon(Ready::signed)
                        .typed("reason=It was too early for that.")
                        .wrong("reason=")
                        .refused(
                                409,
                                slug -> As.tomas()
                                        .formParam("reason", "Too early")
                                        .post("/articles/" + slug + "/sign-off/withdrawal")),
                form("/articles/{slug}/gate/rules", "/articles/{0}/gate/rules")
                        .does(Act.SET_GATE_RULES)
                        .by("mara")
                        .upon(Saved::article)
                        .typed("counting=2", "checklist=Read by a lawyer", "sampling=true", "share=20")
                        .wrong("counting=many", "share=0", "editorKinds=none", "editorRatings=none")
                        .staleAfter("tomas", "checklist=Pictures cleared"),
                form("/articles/{slug}/checklist/{item}", "/articles/{0}/gate")
                        .does(Act.TICK_CHECKLIST)
                        .by("ada")
                        .upon(() -> Ready.passable() + "/" + ITEM)
                        .refusedAfter("bela", 409),
                form("/articles/{slug}/checklist/{item}/withdrawal", "/articles/{0}/gate")
                        .does(Act.TICK_CHECKLIST)
                        .by("ada")
                        .upon(FormsOfTheDesk::checked)
                        .refusedAfter("bela", 409),
                form("/articles/{slug}/bypasses", "/articles/{0}/bypasses/new")
                        .does(Act.ASK_BYPASS)
                        .by("mara")
                        .upon(Ready::open)
                        .typed("reason=It goes to press tonight.")
                        .wrong("reason=", "blockers")
                        .refused(409, slug -> Ready.rules(slug, new Rules(true, 1, List.of(), false))),
                form("/articles/{slug}/bypasses/{bypass}/permission", "/articles/{0}/gate")
                        .does(Act.PERMIT_BYPASS)
                        .by("tomas")
                        .upon(Ready::asked)
                        .refused(
                                409,
                                asked -> As.tomas()
                                        .post("/articles/" + asked.replace("/", "/bypasses/") + "/permission")));
    }

    private static final String ITEM = Sha256.hex("Read by a lawyer").substring(0, 16);

    private static String checked() {
        String slug = Ready.passable();
        As.bela().post("/articles/" + slug + "/checklist/" + ITEM).then().statusCode(303);
        return slug + "/" + ITEM;
    }

    private static void reviseAround(String slug) {
        Saved.run(() -> Article.toChange(slug).revise(1, "Rents fell. " + Saved.SENTENCE, Saved.account("bela")));
    }

    private static void reword(String subject) {
        String slug = subject.split("/")[0];
        Saved.run(() ->
                Article.toChange(slug).revise(1, "Rents rose again. The town built no flats.", Saved.account("bela")));
    }

    private static String ticked() {
        String slug = Saved.article();
        String tick = slug + "/" + key(Saved.SENTENCE) + "/1";
        As.bela().post("/articles/" + tick.replaceFirst("/", "/ticks/")).then().statusCode(303);
        return tick;
    }

    private static String key(String sentence) {
        return Sha256.hex(Plain.normalised(sentence)) + "-1";
    }

    private static List<FormCase> accounts() {
        return List.of(
                form("/accounts", "/accounts")
                        .does(Act.INVITE)
                        .by("ines")
                        .upon(Guests::freeLogin)
                        .typed("name=Somebody who is called this", "login={0}", "roles=checker", "roles=admin")
                        .wrong("name=", "login=No Login", "roles")
                        .shownOnce()
                        .refused(422, login -> Guests.invited(login)),
                form("/accounts/{login}/roles", "/accounts/{0}")
                        .does(Act.SET_ROLES)
                        .by("ines")
                        .upon(Guests::here)
                        .typed("roles=checker", "roles=admin")
                        .wrong("roles")
                        .stale("now: admin. You had chosen: checker, admin.", FormsOfTheDesk::makeAdmin),
                form("/accounts/{login}/invitation", "/accounts/{0}")
                        .does(Act.INVITE)
                        .by("ines")
                        .upon(Guests::here)
                        .shownOnce()
                        .refused(409, Guests::leave),
                form("/accounts/{login}/deactivation", "/accounts/{0}")
                        .does(Act.DEACTIVATE)
                        .by("ines")
                        .upon(Guests::here)
                        .refused(409, Guests::leave));
    }

    private static List<FormCase> own() {
        return List.of(
                form("/invitations/{token}", "/invitations/{0}")
                        .does(Act.ACCEPT_INVITATION)
                        .by(token -> As.nobody())
                        .upon(Guests::invited)
                        .typed("password=" + Guests.PASSWORD)
                        .wrong("password=short")
                        .refused(410, Guests::accept),
                form("/account/password", "/account")
                        .does(Act.CHANGE_PASSWORD)
                        .by(Guests::as)
                        .upon(Guests::here)
                        .typed("currentPassword=" + Guests.PASSWORD, "newPassword=stand somewhere else")
                        .wrong("currentPassword=not the one it is", "newPassword=short")
                        .refused(401, Guests::leave),
                form("/account/email", "/account")
                        .does(Act.SET_EMAIL)
                        .by(Guests::as)
                        .upon(Guests::here)
                        .typed("email={0}@paper.example")
                        .wrong("email=nowhere")
                        .refused(401, Guests::leave),
                form("/account/tokens/{token}/revocation", "/account")
                        .does(Act.REVOKE_TOKEN)
                        .by(Guests::as)
                        .upon(Guests::token)
                        .refused(404, Guests::revoke),
                form("/account/sign-out-everywhere", "/account")
                        .does(Act.SIGN_OUT_EVERYWHERE)
                        .by(Guests::as)
                        .upon(Guests::here)
                        .refused(401, Guests::leave));
    }

    private static List<FormCase> scales() {
        return List.of(
                form("/scales/{key}/versions", "/scales/{0}/versions/new")
                        .does(Act.VERSION_SCALE)
                        .by("ines")
                        .upon(FormsOfTheDesk::scale)
                        .typed("label-1=What I typed", "definition-2=It is not so, as far as one can see.")
                        .wrong("best=1", "label-1=", "value-2=two")
                        .staleAfter("ines", "label-1=Somebody was faster"),
                form("/scales/{key}/ratings/{rating}/retirement", "/scales")
                        .does(Act.RETIRE_RATING)
                        .by("ines")
                        .upon(() -> scale() + "/yes")
                        .refusedAfter("ines", 409));
    }

    private static List<FormCase> history() {
        return List.of(
                form("/history/{number}/redaction", "/history/{0}")
                        .does(Act.PROPOSE_REDACTION)
                        .by("mara")
                        .upon(FormsOfTheDesk::event)
                        .typed("reason=It names somebody who spoke in confidence.")
                        .wrong("reason=")
                        .refusedAfter("tomas", 409),
                form("/history/{number}/redaction/agreement", "/history/{0}")
                        .does(Act.AGREE_REDACTION)
                        .by("ines")
                        .upon(FormsOfTheDesk::proposed)
                        .refusedAfter("tomas", 409));
    }

    /** Takes the words away that claims of the article rest on. */
    static void revise(String slug) {
        Saved.run(() -> Article.toChange(slug).revise(1, "Rents rose again.", Saved.account("ada")));
    }

    private static void makeAdmin(String login) {
        String version = String.valueOf(Saved.account(login).version());
        As.ines()
                .formParam("roles", "admin")
                .formParam("version", version)
                .post("/accounts/" + login + "/roles")
                .then()
                .statusCode(303);
    }

    /** A scale of two ratings of its own. */
    private static String scale() {
        String key = "form-" + System.nanoTime();
        Saved.run(() ->
                RatingScale.publish(key, 5, 1, List.of(rating("yes", 5), rating("no", 1)), Saved.account("ines")));
        return key;
    }

    private static Rating.Draft rating(String key, int value) {
        Map<String, String> labels = Map.of("en", "It is " + key);
        return new Rating.Draft(
                key, "It is " + key, "So it is", value, "accurate", "ink", "so", Needs.ANY, false, "ask", labels);
    }

    /** A line of the history whose words may be taken out. */
    private static long event() {
        long claim = Saved.claim();
        Saved.restate(claim, "The town built 141 flats, says a whistle-blower.", "bela");
        return Saved.last(claim).number();
    }

    private static long proposed() {
        long number = event();
        As.mara()
                .formParam("reason", "It names a source")
                .post("/history/" + number + "/redaction")
                .then()
                .statusCode(303);
        return number;
    }
}
