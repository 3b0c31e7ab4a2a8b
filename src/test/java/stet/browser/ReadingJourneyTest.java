package stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.claim.Claim;
import stet.coverage.Coverage;
import stet.support.Saved;

/** An article is read line by line: by selecting words, by single keys, and with a claim beside the text. */
@QuarkusTest
class ReadingJourneyTest extends Journey {
    /** A family of four is seven code points and one character; the last e has its accent in a code point of its own. */
    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66";

    private static final String EMOJI =
            "So \uD83D\uDE00 it is. Flats for " + FAMILY + " at the cafe\u0301. That is all.";

    /** Selects so many UTF-16 units of a passage, from there on, wherever its text is cut into nodes. */
    private static final String SELECT = """
            ([passage, start, end]) => {
              const range = document.createRange();
              const walker = document.createTreeWalker(document.querySelector(`#passage-${passage} .passage`), NodeFilter.SHOW_TEXT);
              let at = 0;
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (start >= at && start <= at + node.length) range.setStart(node, start - at);
                if (end >= at && end <= at + node.length) { range.setEnd(node, end - at); break; }
                at += node.length;
              }
              getSelection().removeAllRanges();
              getSelection().addRange(range);
            }""";

    @Test
    void selected_words_become_a_claim_on_exactly_these_with_whole_characters_at_their_ends() {
        String slug = Saved.articleOf("Nothing here.", EMOJI);
        Visitor ada = reading(slug);
        int within = EMOJI.indexOf(FAMILY) + 3;
        int beforeAccent = EMOJI.indexOf("\u0301");
        ada.page().evaluate(SELECT, List.of(2, within, beforeAccent));
        upon(ada).click();
        String quote = FAMILY + " at the cafe\u0301";
        assertThat(ada.page().getByLabel("Quote")).hasValue(quote);
        assertThat(statement(ada)).hasValue(quote);
        ada.page().locator("main form button.strong").click();
        ada.page().waitForURL(Pattern.compile(".*/claims/\\d+.*"));
        Claim claim = claimOf(slug);
        assertEquals(quote, claim.words().quote());
        assertEquals(2, claim.words().passage());
        assertEquals(
                EMOJI.codePointCount(0, EMOJI.indexOf(FAMILY)), claim.words().quoteAt());
    }

    @Test
    void words_are_selected_with_a_mouse_upon_the_links_that_sentences_are() {
        String slug = Saved.articleOf("The town built 140 flats in 2021, which is many. It rained.");
        Visitor ada = reading(slug);
        var box = ada.page().locator("#s1").boundingBox();
        ada.page().mouse().move(box.x + 2, box.y + 12);
        ada.page().mouse().down();
        ada.page().mouse().move(box.x + 60, box.y + 12);
        ada.page().mouse().move(box.x + 140, box.y + 12);
        ada.page().mouse().up();
        assertThat(upon(ada)).isVisible();
        assertThat(ada.page()).hasURL(Pattern.compile(".*/articles/" + slug));
        ada.page().mouse().click(box.x + 2, box.y + 12);
        ada.page().waitForURL("**/sentences/1");
    }

    @Test
    void words_of_two_passages_are_no_quote() {
        Visitor ada = reading(Saved.articleOf("It rained.", "It snowed."));
        ada.page().evaluate(SELECT, List.of(1, 0, 10));
        assertThat(upon(ada)).isVisible();
        ada.page().evaluate("""
                () => getSelection().setBaseAndExtent(document.querySelector('#s1').firstChild, 0,
                    document.querySelector('#s2').firstChild, 4)""");
        assertThat(upon(ada)).isHidden();
    }

    @Test
    void keys_walk_from_sentence_to_sentence_and_mark_them() {
        String slug = Saved.articleOf("It was late. Rents rose 5 percent. Who knows?", "She is kind.");
        Saved.claimOn(slug, "Rents rose 5 percent.");
        Visitor ada = reading(slug);
        ada.press("j");
        assertThat(ada.focused()).hasId("s1");
        ada.press("x");
        assertThat(ada.focused()).hasId("s2");
        assertThat(ada.page().locator("#s1")).hasClass(Pattern.compile("not_a_claim"));
        assertThat(ada.page().getByRole(AriaRole.STATUS)).hasText("Sentence 1: not a claim");
        assertThat(ada.page().locator(".legend .not_a_claim b")).hasText("1");
        ada.press("x");
        assertThat(ada.page().getByRole(AriaRole.STATUS)).containsText("Claims rest on this sentence");
        assertThat(ada.focused()).hasId("s3");
        ada.press("k", "k", "u");
        assertThat(ada.focused()).hasId("s3");
        ada.press("f");
        assertThat(ada.page().locator("#s3")).hasClass(Pattern.compile("factual"));
        assertEquals(List.of("NOT_A_CLAIM", "DEALT", "FACTUAL", "UNREAD"), states(slug));
        assertThat(ada.focused()).hasId("s4");
        ada.press("n");
        assertThat(statement(ada)).hasValue("She is kind.");
    }

    @Test
    void a_sentence_whose_words_have_changed_is_not_marked_unseen() {
        String slug = Saved.articleOf("It was late. Nobody came.");
        Visitor ada = reading(slug);
        Saved.run(() -> Article.toChange(slug).revise(1, "It was early. Nobody came.", Saved.account("bela")));
        ada.press("j", "x");
        assertThat(ada.page().getByRole(AriaRole.STATUS)).containsText("The text has changed");
        assertEquals(List.of("UNREAD", "UNREAD"), states(slug));
    }

    @Test
    void keys_can_be_switched_off_for_good_and_are_not_taken_from_fields() {
        String slug = Saved.articleOf("It was late. Nobody came.");
        Visitor ada = reading(slug);
        ada.press("?");
        Locator dialog = ada.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();
        ada.press("j");
        assertThat(ada.page().locator("#s1")).not().isFocused();
        ada.page().getByLabel("Single keys work on this page").uncheck();
        ada.press("Escape");
        assertThat(dialog).isHidden();
        ada.press("j", "?");
        assertThat(dialog).isHidden();
        assertThat(ada.page().locator("#s1")).not().isFocused();
        ada.page().reload();
        Locator opener =
                ada.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keys (switched off)"));
        assertThat(opener).isVisible();
        ada.press("j");
        assertThat(ada.page().locator("#s1")).not().isFocused();
        opener.click();
        ada.page().getByLabel("Single keys work on this page").check();
        ada.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Close"))
                .click();
        ada.press("j");
        assertThat(ada.page().locator("#s1")).isFocused();
    }

    @Test
    void a_claim_opens_beside_the_text_and_gives_the_focus_back() {
        long claim = Saved.proposed();
        Visitor ada = reading(Saved.slug(claim)).widthOf(1280);
        ada.tabTo("a.claim");
        ada.press("Enter");
        Locator beside = ada.page()
                .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName("Claim beside the text"));
        assertThat(beside).containsText("The register says so in table 2");
        assertThat(beside.locator("h2")).isFocused();
        assertEquals("", String.join("\n", Look.at(ada)));
        ada.widthOf(1280);
        beside.locator("h2").focus();
        ada.press("Escape");
        assertThat(beside).isHidden();
        assertThat(ada.page().locator("a.claim")).isFocused();
        ada.press("Enter");
        beside.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open the dossier"))
                .click();
        ada.page().waitForURL("**/claims/" + claim);
    }

    @Test
    void on_a_narrow_screen_the_margin_leads_to_the_dossier() {
        long claim = Saved.proposed();
        Visitor ada = reading(Saved.slug(claim)).widthOf(800);
        ada.page().locator("a.claim").click();
        ada.page().waitForURL("**/claims/" + claim);
    }

    private Visitor reading(String slug) {
        Visitor ada = visitor().is("ada").widthOf(1280);
        ada.open("/articles/" + slug);
        assertThat(ada.page().locator("p.keys")).isVisible();
        return ada;
    }

    private static Locator upon(Visitor visitor) {
        return visitor.page().locator("a.upon");
    }

    private static Locator statement(Visitor visitor) {
        return visitor.page().getByLabel("Statement", new Page.GetByLabelOptions().setExact(true));
    }

    private static Claim claimOf(String slug) {
        return Saved.in(() -> Claim.of(Article.shown(slug)).get(0));
    }

    private static List<String> states(String slug) {
        return Saved.in(() -> Coverage.of(Article.shown(slug)).sentences().stream()
                .map(one -> one.state().name())
                .toList());
    }
}
