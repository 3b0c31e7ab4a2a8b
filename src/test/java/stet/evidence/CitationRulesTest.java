package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.web.Flaw;

class CitationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final String WEB = "https://a.example/x";

    /** Contact: w who, o on, r reached by, n note kept, b read back, c on the record. */
    private static final String ORIGINS = """
            medium         | address               | contact | wrong
            web            | https://a.example/x   |         |
            web            | HTTP://a.example      | w       |
            web            |                       | wornbc  | url
            web            | a.example/x           |         | url
            web            | ftp://a.example/x     |         | url
            web            | javascript:alert(1)   |         | url
            web            | https://a.example/a b |         | url
            call           |                       | wornbc  |
            call           |                       | worn    | onTheRecord readBack
            call           | https://a.example/x   |         | contactedOn noteKept onTheRecord reachedBy readBack who
            call           |                       | wrbc    | contactedOn noteKept
            correspondence |                       | worn    |
            correspondence | https://a.example/x   | wor     | noteKept
            calculation    |                       | worn    |
            calculation    |                       |         | contactedOn noteKept reachedBy who
            observation    |                       | worn    |
            observation    |                       | orn     | who
            document       | https://a.example/x   |         |
            document       |                       | worn    |
            document       |                       |         | url
            document       |                       | w       | contactedOn noteKept reachedBy
            document       | file:///etc/x         | worn    | url
            book           |                       | worn    |
            book           |                       |         | url
            dataset        | https://a.example/x   | w       |
            dataset        |                       |         | url
            recording      |                       | worn    |
            recording      |                       |         | url
            """;

    private static final String LANGUAGES = """
            claim | quote   | translated | by  | wrong
            en    |         |            |     |
            en    | en      |            |     |
            en    | en-GB   |            |     |
            en    | eng     |            |     |
            en    | EN-us   |            |     |
            en    | und     |            |     |
            en    | ja      |            |     | translatedBy translation
            en    | ja      | yes        |     | translatedBy
            en    | ja      |            | yes | translation
            en    | ja      | yes        | yes |
            de-CH | de-AT   |            |     |
            zh    | yue     |            |     | translatedBy translation
            en    | english |            |     | quoteLanguage
            en    | ja_JP   | yes        | yes | quoteLanguage
            en    | j       | yes        | yes | quoteLanguage
            """;

    @Test
    void each_medium_says_where_it_can_be_looked_up() {
        for (List<String> row : rows(ORIGINS)) {
            Citation cited =
                    citation(Medium.of(row.get(0)).orElseThrow(), row.get(1), contact(row.get(2)), Stance.SUPPORTS);
            assertEquals(row.get(3), wrong(cited, "en"), row.toString());
        }
    }

    @Test
    void a_foreign_quote_is_translated_by_somebody() {
        for (List<String> row : rows(LANGUAGES)) {
            String translation = row.get(2).isEmpty() ? "" : "In other words";
            String by = row.get(3).isEmpty() ? "" : "Jun Okada";
            Citation cited = with(whole(), row.get(1), translation, by);
            assertEquals(row.get(4), wrong(cited, row.get(0)), row.toString());
        }
    }

    @Test
    void what_every_citation_needs() {
        assertEquals("", wrong(whole(), "en"));
        assertEquals("stance", wrong(citation(Medium.WEB, WEB, Contact.NONE, null), "en"));
        assertEquals("medium", wrong(citation(null, WEB, Contact.NONE, Stance.CONTEXT), "en"));
        Citation empty = new Citation(
                Medium.WEB, WEB, " ", "", null, Contact.NONE, " ", "", "", "", "", "", Stance.CONTEXT, null);
        assertEquals("accessedOn quote title", wrong(empty, "en"));
    }

    @Test
    void nothing_comes_from_the_future() {
        LocalDate tomorrow = TODAY.plusDays(1);
        Contact later = new Contact("Who", tomorrow, "telephone", "notebook", true, true);
        Citation cited = new Citation(
                Medium.CALL, "", "T", "", tomorrow, later, "Q", "", "", "", "", "", Stance.CONTEXT, tomorrow);
        assertEquals("accessedOn contactedOn publishedOn", wrong(cited, "en"));
        Contact now = new Contact("Who", TODAY, "telephone", "notebook", true, true);
        Citation today =
                new Citation(Medium.CALL, "", "T", "", TODAY, now, "Q", "", "", "", "", "", Stance.CONTEXT, TODAY);
        assertEquals("", wrong(today, "en"));
    }

    @Test
    void characters_that_no_database_keeps_are_wrong_everywhere() {
        for (String broken : List.of("a\0b", "a\uD800b")) {
            Contact contact = new Contact(broken, TODAY, broken, broken, null, null);
            Citation cited = new Citation(
                    Medium.WEB,
                    WEB,
                    broken,
                    broken,
                    null,
                    contact,
                    broken,
                    "",
                    broken,
                    broken,
                    broken,
                    broken,
                    Stance.CONTEXT,
                    TODAY);
            assertEquals(
                    "bearsOn locator noteKept publisher quote reachedBy title translatedBy translation who",
                    wrong(cited, "en"));
        }
    }

    @Test
    void a_withdrawal_has_a_reason() {
        assertTrue(CitationRules.withdrawal("abc").list().isEmpty());
        for (String reason : List.of("", "ab", " a ", "x".repeat(2_001))) {
            assertFalse(CitationRules.withdrawal(reason).list().isEmpty(), reason);
        }
    }

    @Test
    void a_document_has_a_title_a_kind_and_a_web_address_or_none() {
        Document right = new Document("", "T", "", "", TODAY, SourceKind.OTHER, Closeness.SECONDARY);
        assertEquals(List.of(), DocumentRules.flaws(right, TODAY));
        Document wrong = new Document("x:y", "", "p".repeat(201), "a".repeat(201), TODAY.plusDays(1), null, null);
        assertEquals(
                "author closeness publishedOn publisher sourceKind title url",
                fields(DocumentRules.flaws(wrong, TODAY)));
    }

    private static String wrong(Citation cited, String language) {
        return fields(CitationRules.flaws(cited, language, TODAY));
    }

    private static String fields(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::field).distinct().sorted().collect(Collectors.joining(" "));
    }

    private static Citation whole() {
        return citation(Medium.WEB, WEB, Contact.NONE, Stance.SUPPORTS);
    }

    private static Citation citation(Medium medium, String url, Contact contact, Stance stance) {
        return new Citation(medium, url, "T", "", null, contact, "Q", "", "", "", "", "", stance, TODAY);
    }

    private static Citation with(Citation cited, String language, String translation, String by) {
        return new Citation(
                cited.medium(),
                cited.url(),
                cited.title(),
                "",
                null,
                Contact.NONE,
                cited.quote(),
                language,
                translation,
                by,
                "",
                "",
                cited.stance(),
                TODAY);
    }

    private static Contact contact(String parts) {
        UnaryOperator<String> text = part -> parts.contains(part) ? "said" : "";
        return new Contact(
                text.apply("w"),
                parts.contains("o") ? TODAY : null,
                text.apply("r"),
                text.apply("n"),
                parts.contains("b") ? Boolean.TRUE : null,
                parts.contains("c") ? Boolean.FALSE : null);
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }
}
