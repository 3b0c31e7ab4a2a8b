package stet.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {
    private static final String PARAGRAPHS =
            "<p>They rose “by half” in a year, and nobody, not even the council, <a href='/report'>knows</a> why that is so.</p>"
                    + "<p>The council voted on Monday to raise the rents of all houses that it owns, and nobody spoke.<sup><a href='#fn1'>1</a></sup></p>";

    static final String ARTICLE =
            "<!DOCTYPE html><html lang='en-gb'><head><title>Rents rise in town | The Weekly</title>"
                    + "<link rel='canonical' href='https://example.org/rents'><base href='https://example.org/'></head><body>"
                    + "<nav><ul><li><a href='/'>Home</a></li><li><a href='/news'>News</a></li></ul></nav>"
                    + "<article><h1>Rents rise in town</h1><p class='byline'>By Ann Lee</p><p class='standfirst'>A year of change.</p>"
                    + "<figure><img src='a.jpg'><figcaption>Houses in town, seen from above, in the spring.</figcaption></figure>"
                    + PARAGRAPHS
                    + "<div class='share'><a href='/share'>Share this</a></div>"
                    + "<h2>Where it hurts</h2>"
                    + "<blockquote class='pull-quote'>Nobody, not even the council, knows what is to be done about it now.</blockquote>"
                    + "<table><tr><td>Town</td><td>12,3</td></tr></table>"
                    + "<p>In town,\n   says the registry,<br>rents are as high as never before, and they will go on rising for long.</p>"
                    + "<p style='display:none'>Unseen.</p><script>var x = 'unseen';</script>"
                    + "<p id='fn1'>Land registry, <a href='https://example.org/registry'>table 4</a>, which names all of the houses.</p>"
                    + "</article><footer>Imprint and terms</footer></body></html>";

    @Test
    void reads_the_article_and_marks_what_is_none() {
        assertEquals("""
                HEADLINE Rents rise in town
                BYLINE By Ann Lee
                DECK A year of change.
                CAPTION Houses in town, seen from above, in the spring.
                PARAGRAPH They rose “by half” in a year, and nobody, not even the council, knows why that is so.
                PARAGRAPH The council voted on Monday to raise the rents of all houses that it owns, and nobody spoke.1
                FURNITURE Share this
                HEADING Where it hurts
                PULL_QUOTE Nobody, not even the council, knows what is to be done about it now.
                CELL Town
                CELL 12,3
                PARAGRAPH In town, says the registry,
                rents are as high as never before, and they will go on rising for long.
                PARAGRAPH Land registry, table 4, which names all of the houses.""", Shown.passages(read(ARTICLE)));
    }

    @Test
    void hangs_links_and_footnotes_on_their_words() {
        assertEquals("""
                LINK «They rose “by half” in a year, and nobody, not even the council, knows» knows <https://example.org/report>
                FOOTNOTE «The council voted on Monday to raise the rents of all houses that it owns, and nobody spoke.1» Land registry, table 4, which names all of the houses. <https://example.org/registry>
                LINK «Share this» Share this <https://example.org/share>
                LINK «Land registry, table 4» table 4 <https://example.org/registry>""", Shown.notes(read(ARTICLE)));
    }

    /** What stands in the head of a page, and what is read out of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title     | Rents rise        | <meta property='og:title' content='Rents rise'>
            title     | Rents rise        | <title>Rents rise</title>
            title     | In JSON           | <script type='application/ld+json'>{"@graph":[{"@type":"NewsArticle","headline":"In JSON"}]}</script><meta property='og:title' content='Other'>
            title     | Other             | <script type='application/ld+json'>{"@type":"NewsArticle","headline":</script><meta property='og:title' content='Other'>
            publisher | The Weekly        | <meta property='og:site_name' content='The Weekly'>
            publisher | The Daily         | <script type='application/ld+json'>[{"@type":["Report"],"publisher":{"name":"The Daily"}}]</script>
            byline    | Ann Lee, Bo Ek    | <script type='application/ld+json'>{"@type":"Article","author":[{"name":"Ann Lee"},{"name":"Bo Ek"}]}</script>
            byline    | Ann Lee           | <meta name='author' content='By Ann Lee'>
            byline    | Bo Ek             | <meta property='article:author' content='https://example.org/ann'><meta name='dc.creator' content='Bo Ek'>
            published | 2020-05-05        | <meta property='article:published_time' content='2020-05-05T23:30:00-07:00'>
            published | 2020-05-05        | <meta name='date' content='5 May 2020'>
            published | 2020-05-05        | <meta name='date' content='5. Mai 2020'>
            published | 2020-05-05        | <meta name='citation_publication_date' content='2020/05/05'>
            published | null              | <meta name='date' content='2020-13-45'>
            url       | https://example.org/a | <link rel='canonical' href='https://example.org/a'><meta property='og:url' content='https://example.org/b'>
            url       | https://example.org/b | <link rel='canonical' href='/a'><meta property='og:url' content='https://example.org/b'>
            language  | de-AT             | <meta property='og:locale' content='de_AT'>
            language  |                   | <meta property='og:locale' content='xx-!!'>
            translated | fr               | <script type='application/ld+json'>{"@type":"Article","translationOfWork":{"inLanguage":"fr"}}</script>
            origin    | https://example.org/first | <meta name='syndication-source' content='https://example.org/first'>
            """)
    void reads_what_a_page_says_of_itself(String fact, String value, String head) {
        Draft draft = read("<html><head>" + head + "</head><body>" + PARAGRAPHS + "</body></html>");
        String found = switch (fact) {
            case "title" -> draft.imprint().title();
            case "publisher" -> draft.imprint().publisher();
            case "byline" -> draft.byline();
            case "published" -> String.valueOf(draft.imprint().publishedOn());
            case "url" -> draft.imprint().url();
            case "language" -> draft.imprint().language();
            case "translated" -> draft.imprint().translatedFrom();
            default -> draft.imprint().statedOrigin();
        };
        assertEquals(value == null ? "" : value, found);
    }

    @Test
    void reads_the_charset_that_a_page_declares() {
        String page =
                "<html><head><meta charset='windows-1251'></head><body><p>Цены растут, и никто не знает почему.</p></body></html>";
        Draft draft = Drafts.read(page.getBytes(Charset.forName("windows-1251")), "a.html", "");
        assertEquals("PARAGRAPH Цены растут, и никто не знает почему.", Shown.passages(draft));
        Draft told = Drafts.read(
                page.replace("1251", "1252").getBytes(Charset.forName("windows-1251")),
                "a.html",
                "text/html; charset=\"windows-1251\"");
        assertEquals("PARAGRAPH Цены растут, и никто не знает почему.", Shown.passages(told));
    }

    @Test
    void refuses_walls_and_pages_without_words_or_without_end() {
        Shown.refusal(
                "draft_paywall",
                Written.utf8(
                        "<html><body><form><p>Sign in to read on.</p><input type='password'></form></body></html>"),
                "a.html");
        Shown.refusal(
                "draft_paywall",
                Written.utf8(
                        "<html><head><script type='application/ld+json'>{\"@type\":\"Article\",\"isAccessibleForFree\":\"False\"}</script></head><body>"
                                + PARAGRAPHS + "</body></html>"),
                "a.html");
        Shown.refusal("draft_no_text", Written.utf8("<html><body><script>x</script></body></html>"), "a.html");
        Shown.refusal("draft_page_large", Written.utf8("<html><body>" + "<b>x</b>".repeat(200_000)), "a.html");
    }

    @Test
    void reads_what_is_nested_without_end() {
        assertEquals(
                "PARAGRAPH They rose.", Shown.passages(read("<html><body>" + "<div>".repeat(50_000) + "They rose.")));
    }

    /** Each of the paragraphs opens all that is open anew. */
    @Test
    void reads_what_is_multiplied() {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int at = 0; at < 400; at++) page.append("<b id=").append(at).append('>');
        assertEquals(300, read(page + "<p>They rose.".repeat(300)).passages().size());
    }

    private static Draft read(String page) {
        return Drafts.read(Written.utf8(page), "a.html", "text/html");
    }
}
