package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.article.Original;
import stet.article.Passage;
import stet.article.Revision;
import stet.history.Event;
import stet.history.Sha256;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.support.Together;

@QuarkusTest
class BringingInResourceTest {
    /** Told apart by a number, since the same bytes are brought in once. */
    private static String text() {
        return "Tram line %d opens\r\n\r\nThe town opened a tram line on “Monday”. It cost 4 million\u00a0euros.\r\n\r\n\r\n  Nobody rode it."
                .formatted(System.nanoTime());
    }

    @Test
    void a_pasted_text_is_kept_as_it_was_given() {
        String text = text();
        Response answer = As.ada()
                .formParam("text", "\r\n " + text + " \r\n")
                .formParam("publisher", "The Valley Post")
                .formParam("authors", "Jo Writer\nMara Lindqvist (mara)")
                .post("/articles");
        assertEquals(303, answer.statusCode(), answer::asString);
        String slug = slug(answer);
        Saved.run(() -> {
            Article article = Article.shown(slug);
            Revision revision = article.text();
            assertEquals(text.replace("\r\n", "\n"), revision.text());
            assertEquals(
                    List.of("HEADLINE", "PARAGRAPH", "PARAGRAPH"),
                    revision.passages().stream()
                            .map(passage -> passage.kind().name())
                            .toList());
            assertEquals(4, revision.sentences().size());
            assertEquals(revision.passages().get(0).words(), article.title());
            assertEquals("en", article.language());
            assertEquals(2, article.people().size());
            assertTrue(article.isOwnOf(Saved.account("mara")));
            Original original = Original.of(revision).orElseThrow();
            byte[] sent = ("\r\n " + text + " \r\n").getBytes(StandardCharsets.UTF_8);
            assertEquals(Sha256.hex(sent), original.sha256());
            assertEquals(Sha256.hex(sent), Sha256.hex(original.bytes()));
            Event event = Event.of("article", slug, Act.BRING_IN).findFirst().orElseThrow();
            assertEquals("ada", event.actor());
            assertTrue(event.content().contains(original.sha256()));
        });
        assertEquals(200, As.bela().get("/articles/" + slug).statusCode());
    }

    @Test
    void the_same_bytes_are_offered_as_the_article_they_are() {
        String text = text();
        String slug = slug(As.ada().formParam("text", text).post("/articles"));
        long before = Saved.in(() -> Article.count());
        Response again = As.bela()
                .formParam("text", text)
                .formParam("title", "Another title")
                .post("/articles");
        assertEquals(409, again.statusCode());
        Html page = Html.of(again);
        assertTrue(page.has("main a[href=/articles/" + slug + "]"));
        assertEquals("Another title", page.value("title"));
        assertEquals(before, Saved.in(() -> Article.count()));
    }

    @Test
    void of_two_who_bring_in_the_same_at_once_one_does() throws Exception {
        String text = text();
        long before = Saved.in(() -> Article.count());
        List<Integer> answers = Together.both(
                () -> As.ada().formParam("text", text).post("/articles").statusCode());
        assertTrue(answers.contains(303) && answers.contains(409), answers::toString);
        assertEquals(before + 1, Saved.in(() -> Article.count()));
    }

    @Test
    void a_title_that_is_taken_gets_another_address() {
        String title = "Trams & “buses” in Łódź " + System.nanoTime();
        String first = slug(
                As.ada().formParam("text", text()).formParam("title", title).post("/articles"));
        String second = slug(
                As.ada().formParam("text", text()).formParam("title", title).post("/articles"));
        assertTrue(first.startsWith("trams-buses-in-lodz-"), first);
        assertEquals(first + "-2", second);
        String form = slug(
                As.ada().formParam("text", text()).formParam("title", "New").post("/articles"));
        assertTrue(form.startsWith("new-"), form);
    }

    @Test
    void what_is_no_article_is_refused_and_nothing_is_stored() {
        long articles = Saved.in(() -> Article.count());
        long passages = Saved.in(() -> Passage.count());
        refused(Map.of("text", " \r\n\t "), "text", "Fill this in.");
        refused(Map.of("text", "x".repeat(1_000_001)), "text", "Use at most 1,000,000 characters.");
        refused(Map.of("text", text(), "url", "javascript:1"), "url", "Write an address");
        refused(Map.of("text", text(), "publishedOn", "soon"), "publishedOn", "Write the date");
        refused(Map.of("text", text(), "authors", "Jo (nobody.here)"), "authors", "nobody.here");
        refused(Map.of("text", text(), "handlingEditors", "x".repeat(201)), "handlingEditors", "Use at most 200");
        refused(Map.of("text", text() + "\0"), "text", "cannot be kept");
        assertEquals(articles, Saved.in(() -> Article.count()));
        assertEquals(passages, Saved.in(() -> Passage.count()));
    }

    @Test
    void lines_that_were_only_wrapped_are_one_passage_and_stay_so_when_one_is_edited() {
        String text = wrapped("The council of the town met on Monday, says report " + System.nanoTime()
                        + ". Then there was another sentence which nobody has to check at all, and a third."
                        + " It is short and says little more than this.")
                + "\n\nA second paragraph.";
        String slug = slug(As.ada().formParam("text", text).post("/articles"));
        Saved.run(() -> {
            Revision revision = Article.shown(slug).text();
            assertEquals(text, revision.text());
            assertEquals(2, revision.passages().size());
            assertEquals(4, revision.sentences().size());
            assertTrue(revision.sentences().get(1).words().contains("\n"));
        });
        Saved.run(() -> {
            Article article = Article.toChange(slug);
            String words = article.text().passages().get(0).words();
            article.revise(1, words.replace("nobody", "nobody at this very desk of ours ever"), Saved.account("ada"));
            assertEquals(4, article.text().sentences().size());
        });
    }

    @Test
    void japanese_lines_that_end_are_paragraphs() {
        String text = "見出し" + System.nanoTime() + "\n\n" + "市は新しい路線を開いた。".repeat(5) + "\n" + "バスは使われない。".repeat(5)
                + "\n" + "市長は喜んだ。".repeat(4);
        String slug = slug(As.ada().formParam("text", text).post("/articles"));
        Saved.run(() -> {
            assertEquals(4, Article.shown(slug).text().passages().size());
            assertEquals("ja", Article.shown(slug).language());
        });
    }

    @Test
    void a_text_of_too_many_lines_is_refused_before_anything_is_stored() {
        long before = Saved.in(() -> Passage.count());
        refused(Map.of("text", "a\n".repeat(10_001)), "text", "at most 10,000 paragraphs");
        assertEquals(before, Saved.in(() -> Passage.count()));
    }

    @Test
    void a_paste_of_thirty_megabytes_is_refused_in_words() {
        long before = Saved.in(() -> Article.count());
        Response answer = As.ada().formParam("text", "word ".repeat(6_000_000)).post("/articles");
        assertEquals(413, answer.statusCode());
        assertEquals("Too large", Html.of(answer).heading());
        assertEquals(before, Saved.in(() -> Article.count()));
    }

    /** At 50 characters, as programs wrap. */
    private static String wrapped(String text) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean fits = column > 0 && column + 1 + word.length() <= 50;
            if (column > 0) lines.append(fits ? ' ' : '\n');
            lines.append(word);
            column = fits ? column + 1 + word.length() : word.length();
        }
        return lines.toString();
    }

    private static void refused(Map<String, String> fields, String field, String message) {
        Response answer = As.ada().formParams(fields).post("/articles");
        assertEquals(422, answer.statusCode());
        String error = Html.of(answer).error(field);
        assertTrue(error.contains(message), error);
    }

    private static String slug(Response answer) {
        assertEquals(303, answer.statusCode(), answer::asString);
        return answer.header("Location").replaceFirst(".*/articles/", "");
    }
}
