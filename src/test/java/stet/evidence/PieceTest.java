package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

/** A piece of evidence as its claim's dossier shows it. */
@QuarkusTest
class PieceTest {
    @Test
    void a_card_says_everything_that_was_cited() {
        long claim = Saved.claim();
        Contact call = new Contact("N. Clerk", LocalDate.of(2024, 3, 1), "telephone", "notebook 4", true, false);
        long number = attach(
                claim,
                new Citation(
                        Medium.CALL,
                        "",
                        "Call with <the> office",
                        "Statistics office",
                        LocalDate.of(2024, 3, 1),
                        call,
                        "140 戸",
                        "ja",
                        "140 flats",
                        "Jun Okada",
                        "minute 4",
                        "140",
                        Stance.SUPPORTS,
                        LocalDate.of(2024, 3, 2)));
        Element card = card(claim, number);
        for (String said : new String[] {
            "Evidence " + number,
            "Supports",
            "counts",
            "Call with <the> office",
            "Statistics office",
            "1 Mar 2024",
            "call, secondary",
            "N. Clerk",
            "telephone",
            "note kept: notebook 4",
            "words read back",
            "not on the record",
            "minute 4",
            "140 戸",
            "140 flats",
            "Translated by Jun Okada",
            "Bears on “140”",
            "Accessed on 2 Mar 2024",
            "Added by"
        }) {
            assertTrue(card.text().contains(said), said + " in " + card.text());
        }
        assertEquals("140 戸", card.selectFirst("[lang=ja]").text());
        assertFalse(card.selectFirst("h3").hasText() && card.selectFirst("h3 a") != null);
        assertTrue(card.selectFirst("a[href$=/evidence/" + number + "/correction]") != null);
        assertTrue(card.selectFirst("a[href$=/evidence/" + number + "/withdrawal]") != null);
    }

    @Test
    void a_web_page_is_linked_and_who_may_not_change_it_sees_no_way_to() {
        long claim = Saved.claim();
        long number = Saved.evidence(claim, Stance.CONTEXT, "ada");
        Element card = card(claim, number);
        assertEquals("noopener", card.selectFirst("h3 a").attr("rel"));
        assertTrue(card.text().contains("does not count: context never counts"));
        Element admins = Html.of(As.ines().get("/claims/" + claim)).page().getElementById("evidence-" + number);
        assertEquals(
                0, admins.select("a[href$=/correction], a[href$=/withdrawal]").size());
    }

    @Test
    void what_was_published_after_the_verdicts_date_is_flagged() {
        long claim = Saved.claim();
        long number = attach(
                claim,
                new Citation(
                        Medium.WEB,
                        "https://later.example/" + System.nanoTime(),
                        "Later",
                        "",
                        LocalDate.of(2024, 5, 1),
                        Contact.NONE,
                        "140 flats",
                        "",
                        "",
                        "",
                        "",
                        "",
                        Stance.SUPPORTS,
                        LocalDate.of(2024, 5, 2)));
        assertFalse(card(claim, number).text().contains("published later"));
        Saved.verdict(claim, "accurate", "ada");
        assertTrue(card(claim, number).text().contains("published later than the verdict's date, 2 Mar 2024"));
    }

    @Test
    void corrected_and_withdrawn_pieces_are_folded_and_say_why() {
        long claim = Saved.claim();
        long wrong = Saved.evidence(claim, Stance.SUPPORTS, "ada");
        long right = Saved.in(() -> {
            Evidence piece = Evidence.of(Claim.toChange(claim), wrong);
            Citation cited = Saved.citation(piece.cited().url(), Stance.CONTRADICTS);
            return piece.correct(piece.source(), cited, Saved.account("bela")).number();
        });
        Saved.run(() -> Evidence.of(Claim.toChange(claim), right).withdraw("Wrong town", Saved.account("ada")));
        Element corrected = card(claim, wrong);
        assertEquals("details", corrected.tagName());
        assertTrue(corrected.hasClass("struck"));
        assertEquals(
                "#evidence-" + right, corrected.selectFirst(".meta a[href^=#]").attr("href"));
        Element withdrawn = card(claim, right);
        assertTrue(withdrawn.selectFirst("summary").text().contains("withdrawn: Wrong town"));
        assertEquals(0, withdrawn.select("a[href$=/correction]").size());
    }

    private static long attach(long claim, Citation cited) {
        Document document =
                new Document(cited.url(), cited.title(), "", "", null, SourceKind.OTHER, Closeness.SECONDARY);
        return Saved.in(() -> Evidence.attach(
                        Claim.toChange(claim), Source.of(document, Saved.account("ada")), cited, Saved.account("ada"))
                .number());
    }

    private static Element card(long claim, long number) {
        return Html.of(As.ada().get("/claims/" + claim)).page().getElementById("evidence-" + number);
    }
}
