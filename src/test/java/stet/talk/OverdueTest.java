package stet.talk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.claim.Claim;
import stet.gate.Blocker;
import stet.gate.Rules;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class OverdueTest {
    @Test
    void an_answer_is_overdue_once_its_day_is_over() {
        long claim = Saved.claim();
        String slug = Saved.slug(claim);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Saved.contact(claim, Terms.BACKGROUND, today, "ada");
        Saved.contact(claim, Terms.BACKGROUND, null, "ada");
        assertEquals(List.of(), overdue(slug, today.atTime(23, 59).toInstant(ZoneOffset.UTC)));
        Instant tomorrow = today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        assertEquals(List.of(1), overdue(slug, tomorrow));
        assertEquals(List.of(), overdue(Saved.slug(Saved.claim()), tomorrow), "of another article");
        Saved.run(() -> Contact.of(Claim.toChange(claim), 1).withdraw("A slip.", Saved.account("ada")));
        assertEquals(List.of(), overdue(slug, tomorrow));
    }

    @Test
    void it_stands_in_the_way_of_the_article_without_naming_anybody() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        Ready.rules(slug, new Rules(false, 1, List.of(), false));
        Saved.overdue(claim, "ada");
        Blocker blocker = Ready.gate(slug).blockers().get(0);
        assertEquals(Blocker.Kind.REPLY_OVERDUE, blocker.kind());
        assertEquals(claim, blocker.claim());
        assertEquals("Contact 1: Right of reply, due by 5 Jan 2026", blocker.detail(), "no name leaves the house");
        Html gate = Html.of(As.ada().get("/articles/" + slug + "/gate"));
        assertTrue(gate.text().contains("Answers that are overdue"));
        assertTrue(Html.of(As.ada().get("/claims/" + claim)).has("#contact-1 .due.over"));
        Saved.run(() -> Contact.of(Claim.toChange(claim), 1)
                .answer(new Reply("No answer.", LocalDate.now(ZoneOffset.UTC), null), Saved.account("ada")));
        assertEquals(List.of(), Ready.gate(slug).blockers());
        assertFalse(Html.of(As.ada().get("/claims/" + claim)).has("#contact-1 .due"));
    }

    @Test
    void a_day_that_is_over_lets_no_sign_off_of_an_article_lapse() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Saved.contact(claim, Terms.BACKGROUND, today, "ada");
        Ready.sign(slug, "tomas");
        Saved.passDue(claim, 1);
        Saved.remark(claim, "Nobody answered.", "ada");
        assertTrue(Ready.signOff(slug).stands());
        assertEquals(
                Optional.of(Blocker.Kind.REPLY_OVERDUE),
                Ready.gate(slug).blockers().stream().map(Blocker::kind).findFirst());
    }

    private static List<Integer> overdue(String slug, Instant now) {
        return Saved.in(() -> Contact.overdue(Article.shown(slug), now).stream()
                .map(Contact::number)
                .toList());
    }
}
