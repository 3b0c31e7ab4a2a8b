package stet.talk;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class ContactResourceTest {
    private static final String ASKED = "You told us 140 flats.\nIs that so?";

    @Test
    void whoever_may_not_is_refused_in_words() {
        long claim = Saved.contacted();
        refused(log(claim, "ines", Map.of()), 403, "takes another role: checker, editor");
        refused(As.ines().get("/claims/" + claim + "/contacts/new"), 403, "takes another role");
        refused(answer(claim, "ines", "Yes."), 403, "takes another role");
        refused(withdraw(claim, "ines", "A slip."), 403, "takes another role");
        refused(As.ines().get(path(claim) + "evidence"), 403, "takes another role");
        refused(withdraw(claim, "bela", "A slip."), 403, "Ada Okafor logged this contact. They or an editor");
        refused(As.bela().get(path(claim) + "withdrawal"), 403, "They or an editor");
        refused(As.ada().get("/claims/" + claim + "/contacts/2/answer"), 404, "This claim has no contact 2.");
        assertEquals(1, Saved.in(() -> Contact.of(Claim.shown(claim))).size());
        assertTrue(Saved.contactOf(claim, 1).isOpen());
    }

    @Test
    void whom_somebody_asked_is_logged_word_for_word() {
        long claim = Saved.claim();
        log(claim, "ada", Map.of("dueOn", today().plusDays(1).toString()))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims/" + claim + "?done=contact_logged#contact-1"));
        Contact contact = Saved.contactOf(claim, 1);
        assertEquals(
                new Question(
                        "Jo Writer",
                        How.MAIL,
                        Purpose.RIGHT_OF_REPLY,
                        Terms.BACKGROUND,
                        ASKED,
                        today(),
                        today().plusDays(1)),
                contact.question());
        assertEquals("ada", contact.loggedBy().login());
        assertTrue(contact.isOpen());
        Event line = Saved.last(claim);
        assertEquals(Act.LOG_CONTACT, line.act());
        assertEquals("right_of_reply", line.says("purpose"));
        assertEquals(contact.digest(), line.says("digest"));
        Html page = Html.of(As.bela().get("/claims/" + claim + "?done=contact_logged"));
        assertTrue(page.text().contains("Contact logged."));
        assertTrue(page.text().contains("Ada Okafor logged contact 1: right of reply"));
        Html shown = page;
        assertTrue(shown.page().selectFirst("#contact-1").text().contains("Jo Writer Mail Right of reply Background"));
        assertTrue(shown.page().selectFirst("#contact-1 .due").text().startsWith("answer due by"));
        assertFalse(shown.has("#contact-1 .due.over"));
        assertTrue(shown.has("#contact-1 a[href$=/answer]"));
    }

    @Test
    void what_is_wrong_stands_beside_its_field() {
        long claim = Saved.claim();
        for (var bad : Map.of(
                        "whom", "",
                        "how", "pigeon",
                        "purpose", "",
                        "terms", "",
                        "asked", "\u200b",
                        "askedOn", today().plusDays(1).toString(),
                        "dueOn", today().minusDays(1).toString(),
                        "answeredOn", today().minusDays(1).toString())
                .entrySet()) {
            Map<String, String> fields = new TreeMap<>(Map.of("answer", "Yes.", bad.getKey(), bad.getValue()));
            Response answer = log(claim, "ada", fields);
            assertEquals(422, answer.statusCode(), bad.getKey());
            assertFalse(Html.of(answer).error(bad.getKey()).isEmpty(), bad.getKey());
            assertEquals(bad.getKey().equals("asked") ? "" : ASKED, typed(answer, "asked"));
        }
        assertEquals(422, log(claim, "ada", Map.of("readBack", "yes")).statusCode(), "read back, and nothing said");
        assertEquals(List.of(), Saved.in(() -> Contact.of(Claim.shown(claim))));
    }

    @Test
    void the_answer_comes_later_or_at_once_and_only_once() {
        long claim = Saved.contacted();
        assertEquals(422, answer(claim, "bela", "").statusCode());
        answer(claim, "bela", "It was 142.").then().statusCode(303).header("Location", endsWith("#contact-1"));
        Contact contact = Saved.contactOf(claim, 1);
        assertEquals(new Reply("It was 142.", today(), true), contact.reply());
        assertEquals("bela", contact.answeredBy().login());
        assertEquals(Act.ANSWER_CONTACT, Saved.last(claim).act());
        assertEquals(contact.digest(), Saved.last(claim).says("digest"));
        refused(answer(claim, "ada", "It was 143."), 409, "The answer has been logged.");
        refused(As.ada().get(path(claim) + "answer"), 409, "The answer has been logged.");
        long at = Saved.claim();
        log(at, "ada", Map.of("answer", "Yes.")).then().statusCode(303);
        assertEquals(
                new Reply("Yes.", today(), null), Saved.contactOf(at, 1).reply(), "of today, not read back as said");
    }

    @Test
    void a_wrong_entry_is_withdrawn_and_stays_readable() {
        for (String login : List.of("ada", "mara")) {
            long claim = Saved.contacted();
            assertEquals(422, withdraw(claim, login, "").statusCode());
            withdraw(claim, login, "Another Jo.").then().statusCode(303);
            Contact contact = Saved.contactOf(claim, 1);
            assertEquals(login, contact.withdrawnBy().login());
            assertEquals(Act.WITHDRAW_CONTACT, Saved.last(claim).act());
            assertEquals("Another Jo.", Saved.last(claim).says("reason"));
            Html page = Html.of(As.ada().get("/claims/" + claim));
            assertTrue(page.page().selectFirst("#contact-1 .struck").text().contains("Another Jo."));
            assertFalse(page.has("#contact-1 a"));
            refused(withdraw(claim, "mara", "Again."), 409, "This contact was withdrawn.");
            refused(answer(claim, "ada", "Yes."), 409, "This contact was withdrawn.");
            refused(As.ada().get(path(claim) + "evidence"), 409, "This contact was withdrawn.");
        }
    }

    @Test
    void an_answer_becomes_evidence_once_somebody_sends_the_form() {
        long claim = Saved.claim();
        log(claim, "ada", Map.of("how", "call", "answer", "It was\n142.", "readBack", "yes"))
                .then()
                .statusCode(303);
        assertTrue(Html.of(As.bela().get("/claims/" + claim)).has("#contact-1 a[href$=/contacts/1/evidence]"));
        Html form = Html.of(As.bela().get(path(claim) + "evidence"));
        assertEquals("Somebody who is not to be named", form.value("who"), "on background");
        assertEquals(today().toString(), form.value("contactedOn"));
        assertEquals("It was\n142.", form.value("quote"));
        assertEquals("Contact 1 of claim " + claim, form.value("noteKept"));
        assertEquals(
                List.of("call", "yes", "no"),
                List.of(
                        form.page().select("#medium option[selected]").val(),
                        form.page().select("[name=readBack][checked]").val(),
                        form.page().select("[name=onTheRecord][checked]").val()));
        assertEquals(List.of(), Saved.facts(claim).evidence(), "nothing is attached by looking at it");
        Map<String, String> fields = new TreeMap<>();
        form.page()
                .select("main form[action*=evidence]")
                .forms()
                .get(0)
                .formData()
                .forEach(field -> {
                    if (!field.key().equals("then")) fields.put(field.key(), field.value());
                });
        fields.put("stance", "contradicts");
        As.bela()
                .formParams(fields)
                .post("/claims/" + claim + "/evidence")
                .then()
                .statusCode(303);
        var piece = Saved.facts(claim).evidence().get(0);
        assertEquals("It was\n142.", piece.cited().quote());
        assertEquals(false, piece.cited().contact().onTheRecord());
    }

    @Test
    void what_was_written_becomes_correspondence() {
        long claim = Saved.claim();
        log(claim, "ada", Map.of("terms", "on_the_record", "answer", "Yes."))
                .then()
                .statusCode(303);
        Html form = Html.of(As.bela().get(path(claim) + "evidence"));
        assertEquals(
                "correspondence", form.page().select("#medium option[selected]").val());
        assertEquals("yes", form.page().select("[name=onTheRecord][checked]").val());
    }

    @Test
    void what_was_said_off_the_record_becomes_none() {
        long claim = Saved.claim();
        log(claim, "ada", Map.of("terms", "off", "answer", "Yes.")).then().statusCode(303);
        Html page = Html.of(As.bela().get("/claims/" + claim));
        assertFalse(page.has("#contact-1 a[href$=/evidence]"));
        assertTrue(page.page().selectFirst("#contact-1").text().contains("Said off the record, so it can be no"));
        refused(As.bela().get(path(claim) + "evidence"), 409, "Said off the record");
        refused(As.bela().get(path(Saved.contacted()) + "evidence"), 409, "There is no answer yet.");
    }

    @Test
    void a_call_is_logged_as_evidence_with_five_fields() {
        long claim = Saved.claim();
        Html dossier = Html.of(As.ada().get("/claims/" + claim));
        String link = dossier.page().selectFirst("a[href*=medium=call]").attr("href");
        Html form = Html.of(As.ada().get(link));
        Map<String, String> fields = new TreeMap<>();
        form.page()
                .select("main form[action*=evidence]")
                .forms()
                .get(0)
                .formData()
                .forEach(field -> {
                    if (!field.key().equals("then")) fields.put(field.key(), field.value());
                });
        fields.putAll(Map.of(
                "who", "Jo Writer",
                "quote", "It was 142.",
                "readBack", "yes",
                "onTheRecord", "yes",
                "stance", "contradicts"));
        As.ada()
                .formParams(fields)
                .post("/claims/" + claim + "/evidence")
                .then()
                .statusCode(303);
        var cited = Saved.facts(claim).evidence().get(0).cited();
        assertEquals(today(), cited.contact().on());
        assertEquals("notes of Ada Okafor", cited.contact().noteKept());
    }

    @Test
    void it_lapses_nothing_and_its_words_leave_the_house_in_nothing() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        String seal = Saved.seal(claim);
        log(claim, "mara", Map.of("whom", "Xylophone", "asked", "Xylophone?", "answer", "Xylophone!"))
                .then()
                .statusCode(303);
        assertEquals(seal, Saved.seal(claim));
        Ready.sign(slug, "tomas");
        withdraw(claim, "mara", "A slip.").then().statusCode(303);
        assertTrue(Ready.signOff(slug).stands());
        for (String path : List.of(
                "/articles/" + slug + "/sign-offs/1/certificate.json",
                "/claims.csv?article=" + slug,
                "/evidence.csv?article=" + slug,
                "/history.jsonl")) {
            assertFalse(As.mara().get(path).asString().contains("Xylophone"), path);
        }
    }

    private static Response log(long claim, String login, Map<String, String> other) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "whom", "Jo Writer",
                "how", "mail",
                "purpose", "right_of_reply",
                "terms", "background",
                "asked", ASKED,
                "askedOn", today().toString()));
        fields.putAll(other);
        return As.login(login).formParams(fields).post("/claims/" + claim + "/contacts");
    }

    private static Response answer(long claim, String login, String words) {
        return As.login(login)
                .formParam("answer", words)
                .formParam("readBack", "yes")
                .post(path(claim) + "answer");
    }

    private static Response withdraw(long claim, String login, String reason) {
        return As.login(login).formParam("reason", reason).post(path(claim) + "withdrawal");
    }

    private static String typed(Response answer, String field) {
        return Html.of(answer).value(field).replace("\u200b", "");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static String path(long claim) {
        return "/claims/" + claim + "/contacts/1/";
    }

    private static void refused(Response response, int status, String words) {
        assertEquals(status, response.statusCode());
        assertTrue(Html.of(response).text().contains(words), Html.of(response).text());
    }
}
