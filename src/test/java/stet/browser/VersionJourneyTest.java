package stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import stet.article.Article;
import stet.article.Passage;
import stet.claim.Claim;
import stet.signoff.Stage;
import stet.support.Saved;

/** A text comes in by paste and by file, is read by keyboard alone, and gives way to its next version. */
@QuarkusTest
class VersionJourneyTest extends Journey {
    /** What a browser fires when somebody pastes: words with their form beside them. */
    private static final String PASTE = """
            ([html, text]) => {
              const area = document.querySelector('textarea[name=text]');
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/html', html);
              area.focus();
              area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
              document.execCommand('insertText', false, text);
            }""";

    @Test
    void the_next_version_shows_what_comes_back_before_it_takes_effect() {
        long claim = Saved.signedOff();
        String slug = Saved.slug(claim);
        Visitor ada = visitor().is("ada");
        ada.open("/articles/" + slug);
        ada.click(AriaRole.LINK, "Bring in the next version");
        ada.page()
                .getByLabel("Text")
                .fill("Rents rose again. The town built 140 homes in 2021, a record for the region. A new end.");
        ada.click(AriaRole.BUTTON, "Compare");
        Locator changed = ada.page().locator("section[aria-labelledby=h-CHANGED]");
        assertThat(changed).containsText("The town built 140 flats in 2021.");
        assertThat(changed.locator("del")).hasText("flats");
        assertThat(changed.locator("ins")).hasText("homes");
        assertThat(ada.page().locator("section[aria-labelledby=h-fresh]")).containsText("A new end.");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());

        ada.click(AriaRole.BUTTON, "Put it into effect");
        ada.page().waitForURL("**/revisions/2");
        assertEquals(Stage.LAPSED, Saved.facts(claim).stage());
        ada.page().locator("#h-fates + ul a").first().click();
        assertThat(ada.page().locator(".stage").first()).hasText("Lapsed");
        ada.click(AriaRole.LINK, "Change the words it rests on");
        assertThat(ada.page().getByLabel("Quote")).hasValue("140 homes in 2021");
        ada.page().locator("main form button.strong").click();
        ada.page().waitForURL(Pattern.compile(".*/claims/" + claim + "[^/]*"));
        assertEquals("140 homes in 2021", Saved.wordsOf(claim).quote());
    }

    @Test
    void words_pasted_with_their_form_keep_headings_and_links() {
        Visitor ada = visitor().is("ada");
        ada.open("/articles/new");
        String title = "A lake that shrinks " + System.nanoTime();
        String html = "<h1>" + title + "</h1><p>It has lost a third.</p><h2>Why</h2>"
                + "<p>Pumps, says <a href='https://water.example/report'>the board</a>.</p>";
        Locator formed = ada.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Read it with its headings and links"));
        assertThat(formed).isHidden();
        ada.page().evaluate(PASTE, List.of(html, "as plain text"));
        formed.click();
        assertThat(ada.page().getByLabel("Title")).hasValue(title);
        assertThat(ada.page().locator(".galley .heading")).hasText("Why");
        ada.click(AriaRole.BUTTON, "Bring it in");
        assertThat(ada.page().locator("h1")).hasText(title);
        assertThat(ada.page().getByText("Author's sources of sentence 4")).isVisible();
    }

    @Test
    void a_file_in_which_changes_are_tracked_asks_which_text_is_meant() throws IOException {
        Visitor ada = visitor().is("ada");
        ada.open("/articles/new");
        String title = "Budget of " + System.nanoTime();
        ada.page().locator("#file").setInputFiles(docx(title));
        ada.click(AriaRole.BUTTON, "Read it");
        Locator question = ada.page()
                .getByRole(
                        AriaRole.GROUP,
                        new Page.GetByRoleOptions().setName("Changes are tracked in this file. Which text is meant?"));
        assertThat(question).isVisible();
        assertThat(ada.page().locator(".galley")).containsText("It costs 7 million.");
        ada.click(AriaRole.LINK, "Show it as it was before the changes");
        assertThat(ada.page().locator(".galley")).containsText("It costs 5 million.");
        ada.click(AriaRole.BUTTON, "Bring it in");
        assertThat(ada.page().locator("h1")).hasText(title);
        assertEquals(List.of(title, "It costs 5 million."), passages(ada));
    }

    @Test
    void the_keyboard_alone_brings_a_text_in_reads_it_and_makes_a_claim() {
        Visitor ada = visitor().is("ada");
        ada.open("/articles");
        ada.tabTo("a[href='/articles/new']");
        ada.press("Enter");
        ada.page().waitForURL("**/articles/new");
        ada.tabTo("textarea[name=text]");
        String title = "Ferries " + System.nanoTime();
        ada.page().keyboard().insertText(title + "\n\nWho rows? The ferry carried 812 people in May.");
        ada.tabTo("section[aria-labelledby=h-paste] button.strong");
        ada.press("Enter");
        assertThat(ada.page().locator("h1")).hasText(title);
        assertThat(ada.page().locator("p.keys")).isVisible();
        ada.press("j", "x", "x");
        assertThat(ada.focused()).hasText("The ferry carried 812 people in May.");
        ada.press("n");
        assertThat(ada.page().getByLabel("Statement", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("The ferry carried 812 people in May.");
        ada.tabTo("main form button.strong");
        ada.press("Enter");
        ada.page().waitForURL(Pattern.compile(".*/claims/\\d+.*"));
        String slug = Saved.in(() -> Article.newest(50).stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow()
                .slug());
        assertEquals(1, Saved.in(() -> Claim.of(Article.shown(slug)).size()));
        ada.open("/articles/" + slug);
        assertThat(ada.page().locator("#s3")).hasClass(Pattern.compile("dealt"));
    }

    private static FilePayload docx(String title) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + "<w:p><w:r><w:t>" + title + "</w:t></w:r></w:p>"
                            + "<w:p><w:r><w:t xml:space=\"preserve\">It costs </w:t></w:r>"
                            + "<w:del w:id=\"1\"><w:r><w:delText>5</w:delText></w:r></w:del>"
                            + "<w:ins w:id=\"2\"><w:r><w:t>7</w:t></w:r></w:ins>"
                            + "<w:r><w:t xml:space=\"preserve\"> million.</w:t></w:r></w:p></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return new FilePayload(
                "budget.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                bytes.toByteArray());
    }

    private static List<String> passages(Visitor visitor) {
        String slug = visitor.page().url().replaceFirst(".*/articles/([^/?#]+).*", "$1");
        return Saved.in(() -> Article.shown(slug).text().passages().stream()
                .map(Passage::words)
                .toList());
    }
}
