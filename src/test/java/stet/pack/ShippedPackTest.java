package stet.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.article.PassageText;
import stet.claim.Kind;
import stet.claim.Words;

class ShippedPackTest {
    private static final ClaimPack PACK = ClaimPack.builtIn();
    private static final List<Words> CLAIMS =
            PACK.claims().stream().map(ClaimPack.Part::words).toList();

    @Test
    void it_is_the_article_with_what_is_known_of_it() {
        assertEquals("why-is-japan-falling-behind-in-ai", PACK.slug());
        assertEquals(
                "Why is Japan falling behind in artificial intelligence?",
                PACK.imprint().title());
        assertEquals("Nghe An Newspaper (Baonghean.vn)", PACK.imprint().publisher());
        assertEquals("cnbc.com", PACK.imprint().statedOrigin());
        assertEquals("vi", PACK.imprint().translatedFrom());
        assertEquals(List.of("Phan Van Hoa"), PACK.authors());
        assertEquals(40, PACK.passages().size());
    }

    @Test
    void it_has_so_many_claims_of_each_kind() {
        Map<Kind, Long> counts = CLAIMS.stream()
                .collect(Collectors.groupingBy(Words::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
        assertEquals(
                "{AMOUNT=7, COUNT=1, SHARE=4, RANK=1, RANGE=2, SURVEY=2, DATE=7, EVENT=8, IDENTITY=25, QUOTE=11,"
                        + " STATEMENT=15, PLAN=13, FORECAST=5, COMPARISON=5, SUPERLATIVE=6, CAUSE=5, ABSENCE=1,"
                        + " DEFINITION=1, CLASSIFICATION=4}",
                counts.toString());
        assertEquals(123, CLAIMS.size());
    }

    @Test
    void every_quote_stands_in_its_passage() {
        for (Words claim : CLAIMS) {
            String passage = PACK.passages().get(claim.passage() - 1).words();
            assertTrue(passage.contains(claim.quote()), claim.statement());
        }
    }

    @Test
    void no_two_claims_say_the_same() {
        Set<String> statements = new HashSet<>();
        for (Words claim : CLAIMS) assertTrue(statements.add(claim.statement()), claim.statement());
    }

    /** Every number in digits; the time in the byline and the number in the picture's file name are not claims. */
    @Test
    void every_figure_of_the_article_is_in_a_claim() {
        String statements = CLAIMS.stream().map(Words::statement).collect(Collectors.joining("\n"));
        for (PassageText passage : PACK.passages()) {
            Pattern.compile("\\d[\\d,.]*\\d|\\d")
                    .matcher(passage.words())
                    .results()
                    .forEach(figure -> {
                        boolean furniture = Set.of("19", "52", "6").contains(figure.group());
                        assertTrue(furniture || statements.contains(figure.group()), figure.group());
                    });
        }
    }

    @Test
    void every_name_of_the_article_is_in_a_claim() {
        String said = CLAIMS.stream()
                .map(claim -> claim.statement() + " " + claim.saidBy() + " " + claim.reportedBy())
                .collect(Collectors.joining("\n"));
        for (String name : """
                Phan Van Hoa, Baonghean.vn, OpenAI, ChatGPT, Goldman Sachs, Noriyuki Kojima, Kotoba Technology, Reuters,
                Alibaba, Tencent, Microsoft, Google, Meta, Ministry of Economy, IBM, IMD, Switzerland, Vela, Azure, Nikkei Asia, Fugaku, Tokyo Institute of Technology,
                Tohoku University, Fujitsu, Riken, Hokkaido, Fumio Kishida, SoftBank, Masayoshi Son, Toyota Tsusho,
                SB Energy, Fortress Investment Group, Vision Fund, Arm, Amir Anvarzadeh, Asymmetric Advisors, NTT,
                CyberAgent, Bloom, Falcon, RedPajama, Teikoku Databank, Hitachi, Hirokazu Matsuno, Hiroki Habuka,
                Kyoto University, cnbc.com""".split(",\\s+")) {
            assertTrue(said.contains(name), name);
        }
    }
}
