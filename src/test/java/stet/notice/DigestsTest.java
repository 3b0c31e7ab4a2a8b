package stet.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.home.Address;
import stet.home.Desk;
import stet.support.As;
import stet.support.Saved;
import stet.support.Settings;
import stet.support.Together;

/** What is sent by mail, to whom, and that it is sent once. */
@QuarkusTest
class DigestsTest {
    @Inject
    Digests digests;

    @Inject
    MockMailbox mailbox;

    @Inject
    Address address;

    @Inject
    Desk desk;

    @BeforeEach
    void nobodyElse() {
        Saved.run(() -> Account.update("email = ''"));
        mailbox.clear();
    }

    @Test
    void a_digest_names_every_unread_notice_by_claim_and_statement_and_links_to_it() {
        String eve = Told.mailed();
        long given = Told.given(eve, null);
        long named = Saved.proposed();
        Saved.remark(named, "It is wrong as wrong can be, @" + eve + ".", "ada");
        assertEquals(1, digests.send());
        Mail mail = mails(eve).get(0);
        assertEquals(List.of(eve + "@paper.example"), mail.getTo());
        assertEquals("2 notices from Stet at " + address.host(), mail.getSubject());
        assertNull(mail.getHtml());
        String text = mail.getText();
        assertTrue(text.contains("Mara Lindqvist gave you claim " + given + ".\nThe town built 140 flats in 2021.\n"
                + address.of("/claims/" + given) + "\n"));
        assertTrue(text.contains("named you in a remark on claim " + named + "."), text);
        assertTrue(text.contains(address.of("/claims/" + named + "#remark-1")), text);
        assertTrue(text.contains(address.of("/account")), text);
        for (String found : List.of("ccurate", "wrong as", "register", "table 2")) {
            assertFalse(text.contains(found), found + ": " + text);
        }
        assertNotNull(Told.of(eve, given).get(0).mailedAt());
        assertFalse(Told.of(eve, given).get(0).isRead(), "a mail is no reading");
    }

    @Test
    void what_was_sent_or_read_is_not_sent_again() {
        String eve = Told.mailed();
        Told.given(eve, null);
        long read = Told.given(eve, null);
        Told.as(eve)
                .formParam("notice", Told.of(eve, read).get(0).id())
                .post("/notices/read")
                .then()
                .statusCode(303);
        digests.send();
        assertEquals(
                "1 notice from Stet at " + address.host(), mails(eve).get(0).getSubject());
        assertEquals(0, digests.send());
        Told.given(eve, null);
        assertEquals(1, digests.send());
        assertEquals(
                List.of("1 notice from Stet at " + address.host(), "1 notice from Stet at " + address.host()),
                mails(eve).stream().map(Mail::getSubject).toList());
    }

    @Test
    void nobody_gets_mail_without_an_address_or_once_shut_out() {
        String none = Told.somebody("checker");
        String stopped = Told.mailed();
        String gone = Told.mailed();
        for (String login : List.of(none, stopped, gone)) Told.given(login, null);
        Told.as(stopped).formParam("email", "").post("/account/email").then().statusCode(303);
        Told.leave(gone);
        assertEquals(0, digests.send());
        assertEquals(0, mailbox.getTotalMessagesSent());
        assertEquals("", Saved.in(() -> Saved.account(gone).email()), "what is not needed is not kept");
    }

    @Test
    void a_desk_sends_no_mail_unless_it_says_so() {
        String eve = Told.mailed();
        long claim = Told.given(eve, null);
        assertEquals(0, new Digests(refusing(), address, Settings.of(Map.of())).send());
        assertNull(Told.of(eve, claim).get(0).mailedAt());
        assertEquals("0 0 7 * * ?", Settings.of(Map.of()).notice().mailAt());
    }

    @Test
    void one_who_cannot_be_reached_keeps_nobody_from_theirs_and_gets_it_the_next_time() {
        String eve = Told.mailed();
        String dan = Told.mailed();
        long lost = Told.given(eve, null);
        Told.given(dan, null);
        ReactiveMailer halting = mails -> mails[0].getTo().contains(eve + "@paper.example")
                ? Uni.createFrom().failure(new IllegalStateException("550 no such user"))
                : Uni.createFrom().voidItem();
        assertEquals(1, new Digests(halting, address, desk).send());
        assertNull(Told.of(eve, lost).get(0).mailedAt());
        assertEquals(1, digests.send());
        assertEquals(1, mails(eve).size());
        assertNotNull(Told.of(eve, lost).get(0).mailedAt());
    }

    @Test
    void a_node_that_dies_while_it_sends_loses_nothing() {
        String eve = Told.mailed();
        long claim = Told.given(eve, null);
        ReactiveMailer dying = mails -> {
            throw new AssertionError("The node died.");
        };
        Digests killed = new Digests(dying, address, desk);
        assertThrows(AssertionError.class, killed::send);
        assertEquals(0, digests.send(), "it may still be at it");
        Saved.run(() -> Notice.update(
                "mailTakenAt = ?1 where account.id = ?2", Instant.now().minus(Duration.ofMinutes(16)), Told.id(eve)));
        assertEquals(1, digests.send());
        assertNotNull(Told.of(eve, claim).get(0).mailedAt());
        assertEquals(1, mails(eve).size());
    }

    @Test
    void two_nodes_at_once_send_one_digest() throws Exception {
        String eve = Told.mailed();
        for (int i = 0; i < 5; i++) Told.given(eve, null);
        List<Integer> sent = Together.both(digests::send);
        assertEquals(1, sent.get(0) + sent.get(1));
        assertEquals(1, mails(eve).size());
        assertTrue(mails(eve).get(0).getSubject().startsWith("5 notices"));
    }

    @Test
    void what_is_kept_back_waits_for_the_second_verdict() {
        String eve = Told.mailed();
        long claim = Saved.proposed();
        Saved.remark(claim, "Look at this, @" + eve + ".", "ada");
        Saved.askSecond(claim, null);
        assertEquals(0, digests.send());
        Saved.verdict(claim, "half_right", "bela");
        assertEquals(1, digests.send());
        assertEquals(1, mails(eve).size());
    }

    @Test
    void a_long_list_is_cut_and_says_so() {
        String eve = Told.mailed();
        long claim = Saved.claim();
        Saved.run(() -> {
            for (int remark = 1; remark <= 53; remark++) {
                Recipient to = new Recipient(stet.claim.Claim.shown(claim), Saved.account(eve), remark);
                Notice.of(NoticeKind.NAMED, to, Saved.account("ada"));
            }
        });
        digests.send();
        Mail mail = mails(eve).get(0);
        assertTrue(mail.getSubject().startsWith("53 notices"));
        assertTrue(mail.getText().contains("\nAnd 3 more."));
        assertEquals(50, mail.getText().split("named you").length - 1);
    }

    @Test
    void an_admin_sees_nobodys_address() {
        String eve = Told.mailed();
        assertFalse(As.ines().get("/accounts/" + eve).asString().contains("paper.example"));
        assertFalse(As.ines().get("/accounts").asString().contains("paper.example"));
    }

    private List<Mail> mails(String login) {
        return mailbox.getMailsSentTo(login + "@paper.example");
    }

    private static ReactiveMailer refusing() {
        return mails -> Uni.createFrom().failure(new IllegalStateException("There is no server."));
    }
}
