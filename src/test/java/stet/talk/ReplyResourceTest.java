package stet.talk;

import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class ReplyResourceTest {
    @Test
    void the_answer_comes_later_or_at_once_and_only_once() {
        long claim = Saved.contacted();
        assertEquals(422, Asked.answer(claim, "bela", "").statusCode());
        Asked.answer(claim, "bela", "It was 142.").then().statusCode(303).header("Location", endsWith("#contact-1"));
        Contact contact = Saved.contactOf(claim, 1);
        assertEquals(new Reply("It was 142.", Asked.today(), true), contact.reply());
        assertEquals("bela", contact.answeredBy().login());
        assertEquals(Act.ANSWER_CONTACT, Saved.last(claim).act());
        assertEquals(contact.digest(), Saved.last(claim).says("digest"));
        Asked.refused(Asked.answer(claim, "ada", "It was 143."), 409, "The answer has been logged.");
        Asked.refused(As.ada().get(Asked.path(claim) + "answer"), 409, "The answer has been logged.");
        long at = Saved.claim();
        Asked.log(at, "ada", Map.of("answer", "Yes.")).then().statusCode(303);
        assertEquals(
                new Reply("Yes.", Asked.today(), null),
                Saved.contactOf(at, 1).reply(),
                "of today, not read back as said");
    }

    @Test
    void a_wrong_entry_is_withdrawn_and_stays_readable() {
        for (String login : List.of("ada", "mara")) {
            long claim = Saved.contacted();
            assertEquals(422, Asked.withdraw(claim, login, "").statusCode());
            Asked.withdraw(claim, login, "Another Jo.").then().statusCode(303);
            Contact contact = Saved.contactOf(claim, 1);
            assertEquals(login, contact.withdrawnBy().login());
            assertEquals(Act.WITHDRAW_CONTACT, Saved.last(claim).act());
            assertEquals("Another Jo.", Saved.last(claim).says("reason"));
            Html page = Html.of(As.ada().get("/claims/" + claim));
            assertTrue(page.page().selectFirst("#contact-1 .struck").text().contains("Another Jo."));
            assertFalse(page.has("#contact-1 a"));
            Asked.refused(Asked.withdraw(claim, "mara", "Again."), 409, "This contact was withdrawn.");
            Asked.refused(Asked.answer(claim, "ada", "Yes."), 409, "This contact was withdrawn.");
            Asked.refused(As.ada().get(Asked.path(claim) + "evidence"), 409, "This contact was withdrawn.");
        }
    }

    @Test
    void an_answer_becomes_evidence_once_somebody_sends_the_form() {
        long claim = Saved.claim();
        Asked.log(claim, "ada", Map.of("how", "call", "answer", "It was\n142.", "readBack", "yes"))
                .then()
                .statusCode(303);
        assertTrue(Html.of(As.bela().get("/claims/" + claim)).has("#contact-1 a[href$=/contacts/1/evidence]"));
        Html form = Html.of(As.bela().get(Asked.path(claim) + "evidence"));
        assertEquals("Somebody who is not to be named", form.value("who"), "on background");
        assertEquals(Asked.today().toString(), form.value("contactedOn"));
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
        Asked.log(claim, "ada", Map.of("terms", "on_the_record", "answer", "Yes."))
                .then()
                .statusCode(303);
        Html form = Html.of(As.bela().get(Asked.path(claim) + "evidence"));
        assertEquals(
                "correspondence", form.page().select("#medium option[selected]").val());
        assertEquals("yes", form.page().select("[name=onTheRecord][checked]").val());
    }

    @Test
    void what_was_said_off_the_record_becomes_none() {
        long claim = Saved.claim();
        Asked.log(claim, "ada", Map.of("terms", "off", "answer", "Yes.")).then().statusCode(303);
        Html page = Html.of(As.bela().get("/claims/" + claim));
        assertFalse(page.has("#contact-1 a[href$=/evidence]"));
        assertTrue(page.page().selectFirst("#contact-1").text().contains("Said off the record, so it can be no"));
        Asked.refused(As.bela().get(Asked.path(claim) + "evidence"), 409, "Said off the record");
        Asked.refused(As.bela().get(Asked.path(Saved.contacted()) + "evidence"), 409, "There is no answer yet.");
    }
}
