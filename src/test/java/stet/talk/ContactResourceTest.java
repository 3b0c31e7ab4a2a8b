package stet.talk;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
    @Test
    void whoever_may_not_is_refused_in_words() {
        long claim = Saved.contacted();
        Asked.refused(Asked.log(claim, "ines", Map.of()), 403, "takes another role: checker, editor");
        Asked.refused(As.ines().get("/claims/" + claim + "/contacts/new"), 403, "takes another role");
        Asked.refused(Asked.answer(claim, "ines", "Yes."), 403, "takes another role");
        Asked.refused(Asked.withdraw(claim, "ines", "A slip."), 403, "takes another role");
        Asked.refused(As.ines().get(Asked.path(claim) + "evidence"), 403, "takes another role");
        Asked.refused(
                Asked.withdraw(claim, "bela", "A slip."), 403, "Ada Okafor logged this contact. They or an editor");
        Asked.refused(As.bela().get(Asked.path(claim) + "withdrawal"), 403, "They or an editor");
        Asked.refused(As.ada().get("/claims/" + claim + "/contacts/2/answer"), 404, "This claim has no contact 2.");
        assertEquals(1, Saved.in(() -> Contact.of(Claim.shown(claim))).size());
        assertTrue(Saved.contactOf(claim, 1).isOpen());
    }

    @Test
    void whom_somebody_asked_is_logged_word_for_word() {
        long claim = Saved.claim();
        Asked.log(claim, "ada", Map.of("dueOn", Asked.today().plusDays(1).toString()))
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
                        Asked.WORDS,
                        Asked.today(),
                        Asked.today().plusDays(1)),
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
                        "askedOn", Asked.today().plusDays(1).toString(),
                        "dueOn", Asked.today().minusDays(1).toString(),
                        "answeredOn", Asked.today().minusDays(1).toString())
                .entrySet()) {
            Map<String, String> fields = new TreeMap<>(Map.of("answer", "Yes.", bad.getKey(), bad.getValue()));
            Response answer = Asked.log(claim, "ada", fields);
            assertEquals(422, answer.statusCode(), bad.getKey());
            assertFalse(Html.of(answer).error(bad.getKey()).isEmpty(), bad.getKey());
            assertEquals(bad.getKey().equals("asked") ? "" : Asked.WORDS, Asked.typed(answer, "asked"));
        }
        assertEquals(
                422, Asked.log(claim, "ada", Map.of("readBack", "yes")).statusCode(), "read back, and nothing said");
        assertEquals(List.of(), Saved.in(() -> Contact.of(Claim.shown(claim))));
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
        assertEquals(Asked.today(), cited.contact().on());
        assertEquals("notes of Ada Okafor", cited.contact().noteKept());
    }

    @Test
    void it_lapses_nothing_and_its_words_leave_the_house_in_nothing() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        String seal = Saved.seal(claim);
        Asked.log(claim, "mara", Map.of("whom", "Xylophone", "asked", "Xylophone?", "answer", "Xylophone!"))
                .then()
                .statusCode(303);
        assertEquals(seal, Saved.seal(claim));
        Ready.sign(slug, "tomas");
        Asked.withdraw(claim, "mara", "A slip.").then().statusCode(303);
        assertTrue(Ready.signOff(slug).stands());
        for (String path : List.of(
                "/articles/" + slug + "/sign-offs/1/certificate.json",
                "/claims.csv?article=" + slug,
                "/evidence.csv?article=" + slug,
                "/history.jsonl")) {
            assertFalse(As.mara().get(path).asString().contains("Xylophone"), path);
        }
    }
}
