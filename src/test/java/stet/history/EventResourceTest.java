package stet.history;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Tampering;
import stet.support.Together;

@QuarkusTest
class EventResourceTest {
    private static final String SECRET = "The town built 141 flats, says a whistle-blower.";

    @Test
    void an_event_is_shown_with_everything_that_was_hashed() {
        Event event = event(restated());
        Html page = Html.of(As.mara().get("/history/" + event.number()));
        assertEquals("Event " + event.number(), page.heading());
        assertEquals(event.content(), page.page().selectFirst("pre").text());
        assertTrue(page.text().contains(event.digest()));
        assertTrue(page.text().contains(event.hash()));
        assertTrue(page.text().contains("Béla Novák restated the claim"));
        assertTrue(page.has("ins:containsOwn(whistle-blower)"));
    }

    @Test
    void two_people_redact_an_event_and_the_chain_holds() {
        long number = restated();
        propose(number, "mara", "Names a source")
                .then()
                .statusCode(303)
                .header("Location", containsString("/" + number));
        assertNotNull(event(number).content());
        assertTrue(Html.of(As.mara().get("/history/" + number)).text().contains("Another person has to agree."));
        agree(number, "ines").then().statusCode(303);
        assertNull(event(number).content());
        Event agreed = event(Saved.in(HistoryHead::current).eventCount());
        assertEquals(Act.AGREE_REDACTION, agreed.act());
        assertEquals(String.valueOf(number), agreed.subject());
        assertEquals(event(number).digest(), agreed.says("digest"));
        assertEquals(
                "",
                Saved.in(ChainCheck::run).firstBroken().map(Object::toString).orElse(""));
        Html page = Html.of(As.mara().get("/history/" + number));
        assertFalse(page.text().contains("whistle-blower"));
        assertTrue(page.text().contains("Its content was removed by two people"));
        assertTrue(page.text().contains("Mara Lindqvist proposed on"));
        assertTrue(page.text().contains("Inês Duarte agreed on"));
    }

    @Test
    void nobody_agrees_to_their_own_redaction() {
        long number = restated();
        propose(number, "mara", "Names a source");
        Response refused = agree(number, "mara");
        assertEquals(403, refused.statusCode());
        assertTrue(
                Html.of(refused).text().contains("You proposed this redaction, so another person has to agree to it."));
        assertNotNull(event(number).content());
        assertFalse(Html.of(As.mara().get("/history/" + number)).text().contains("Agree, and remove"));
    }

    @Test
    void a_checker_reads_and_redacts_nothing_here() {
        long number = restated();
        assertEquals(403, As.ada().get("/history/" + number).statusCode());
        assertEquals(403, propose(number, "ada", "Names a source").statusCode());
        propose(number, "mara", "Names a source");
        assertEquals(403, agree(number, "bela").statusCode());
        assertNotNull(event(number).content());
    }

    @Test
    void what_cannot_be_redacted_is_refused_with_the_reason() {
        long number = restated();
        assertEquals(422, propose(number, "mara", " ").statusCode());
        assertEquals("Fill this in.", Html.of(propose(number, "mara", " ")).error("reason"));
        assertEquals(409, agree(number, "ines").statusCode());
        assertEquals(404, propose(999_999_999, "mara", "Names a source").statusCode());
        assertEquals(404, As.mara().get("/history/999999999").statusCode());
        assertEquals(404, As.mara().get("/history/nonsense").statusCode());
        propose(number, "mara", "Names a source");
        assertEquals(409, propose(number, "tomas", "Names a source").statusCode());
        agree(number, "tomas");
        assertEquals(409, agree(number, "ines").statusCode());
        assertEquals(409, propose(number, "ines", "Names a source").statusCode());
    }

    @Test
    void what_proves_other_records_keeps_its_content() {
        long signed = Saved.in(() -> Event.ofClaim(Saved.signedOff())).get(0).number();
        assertEquals(409, propose(signed, "mara", "Names a source").statusCode());
        assertTrue(Html.of(As.mara().get("/history/" + signed)).text().contains("its content stays"));
        assertNotNull(event(signed).content());
    }

    @Test
    void the_reason_of_a_proposal_can_be_redacted_itself() {
        long number = restated();
        propose(number, "mara", "It names Jane Roe");
        long proposal = Saved.in(HistoryHead::current).eventCount();
        agree(number, "ines");
        propose(proposal, "ines", "The reason names her too").then().statusCode(303);
        agree(proposal, "tomas").then().statusCode(303);
        assertNull(event(proposal).content());
        assertEquals(
                "",
                Saved.in(ChainCheck::run).firstBroken().map(Object::toString).orElse(""));
    }

    @Test
    void two_who_agree_at_once_write_one_line() throws Exception {
        long number = restated();
        propose(number, "mara", "Names a source");
        As.tomas();
        As.ines();
        List<Integer> answers = Together.both(
                () -> agree(number, "tomas").statusCode(),
                () -> agree(number, "ines").statusCode());
        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    @Test
    void a_forged_redaction_is_found() {
        long number = restated();
        String emptied = "update event set content = null where number = " + number;
        String row =
                "insert into redaction (event_number, reason, proposed_by_id, proposed_at, agreed_by_id, agreed_at)"
                        + " select " + number
                        + ", 'because', m.id, m.created_at, i.id, m.created_at from account m, account i"
                        + " where m.login = 'mara' and i.login = 'ines'";
        assertBroken(number, "has lost its content, and no two people agreed to that", emptied);
        assertBroken(number, "has lost its content, and no two people agreed to that", emptied, row);
        propose(number, "mara", "Names a source");
        String agreed = "update redaction set agreed_at = proposed_at, agreed_by_id ="
                + " (select id from account where login = 'ines') where event_number = " + number;
        assertBroken(number, "has lost its content, and no two people agreed to that", emptied, agreed);
    }

    @Test
    void a_tombstone_cannot_be_rewritten() {
        long number = restated();
        propose(number, "mara", "Names a source");
        agree(number, "ines");
        for (String change : List.of(
                "actor = 'ada'",
                "actor_name = 'Ada Okafor'",
                "act = 'TAKE'",
                "subject = '1'",
                "claim = null",
                "happened_at = happened_at - interval '1' day")) {
            assertBroken(
                    number,
                    "was redacted, and what was left of it has been changed since",
                    "update event set " + change + " where number = " + number);
        }
        assertBroken(
                number,
                "was redacted, and what was left of it has been changed since",
                "update event set digest = hash where number = " + number);
        assertBroken(
                number,
                "has lost its content, and no two people agreed to that",
                "delete from redaction where event_number = " + number);
        assertBroken(
                number,
                "has lost its content, and no two people agreed to that",
                "update redaction set agreed_by_id = proposed_by_id where event_number = " + number);
    }

    @Test
    void content_that_is_put_back_is_found() {
        long number = restated();
        String content = event(number).content();
        propose(number, "mara", "Names a source");
        agree(number, "ines");
        assertBroken(
                number,
                "was redacted by two people, and has its content back",
                "update event set content = '" + content + "' where number = " + number);
        assertBroken(
                number,
                "has lost its content, and no two people agreed to that",
                "update redaction set reason = 'Another reason' where event_number = " + number);
    }

    /** A tombstone says what it is only by the line of those who agreed: it cannot be made one of theirs. */
    @Test
    void a_tombstone_cannot_stand_for_an_agreement() {
        long victim = restated();
        long number = restated();
        propose(victim, "mara", "Names a source");
        propose(number, "mara", "Names a source");
        agree(number, "ines");
        assertBroken(
                victim,
                "has lost its content, and no two people agreed to that",
                "update event set act = 'AGREE_REDACTION', subject_kind = 'event', subject = '" + victim
                        + "', actor = 'ines' where number = " + number,
                "update event set content = null where number = " + victim,
                "update redaction set agreed_at = proposed_at, agreed_by_id ="
                        + " (select id from account where login = 'ines') where event_number = " + victim);
    }

    private static long restated() {
        long claim = Saved.claim();
        Saved.run(() -> {
            Claim it = Claim.toChange(claim);
            it.restate(it.words().withStatement(SECRET), Saved.account("bela"));
        });
        return Saved.in(() -> Event.ofClaim(claim)).get(0).number();
    }

    private static Event event(long number) {
        return Saved.in(() -> Event.shown(number));
    }

    private static Response propose(long number, String login, String reason) {
        return As.login(login).formParam("reason", reason).post("/history/" + number + "/redaction");
    }

    private static Response agree(long number, String login) {
        return As.login(login).post("/history/" + number + "/redaction/agreement");
    }

    private static void assertBroken(long number, String reason, String... statements) {
        assertEquals(
                new ChainCheck.Broken(number, reason),
                Tampering.found(ChainCheck::run, statements).firstBroken().orElseThrow(),
                String.join("; ", statements));
    }
}
