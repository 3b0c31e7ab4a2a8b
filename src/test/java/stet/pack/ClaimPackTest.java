package stet.pack;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.claim.Checks;
import stet.claim.Kind;

class ClaimPackTest {
    @TempDir
    Path folder;

    @Test
    void a_right_pack_is_read_as_it_stands() {
        ClaimPack pack = PackText.pack(PackText.ARTICLE.replace("language: en\n", """
                        language: en
                        publisher: 2024
                        published_on: 2024-05-31
                        translation: true
                        url: https://example.org/rain
                        stated_origin: yes
                        note: |
                          First line.
                          Second line.
                        """), PackText.CLAIMS);
        assertEquals("small-pack", pack.slug());
        assertEquals("2024", pack.imprint().publisher());
        assertEquals("yes", pack.imprint().statedOrigin());
        assertEquals(LocalDate.of(2024, 5, 31), pack.imprint().publishedOn());
        assertEquals("und", pack.imprint().translatedFrom());
        assertEquals("First line.\nSecond line.", pack.imprint().note());
        assertEquals(List.of("Ann Author"), pack.authors());
        assertEquals(
                "It rained on 12 days, \"more than ever\", said Bo.",
                pack.passages().get(1).words());
        assertEquals("12", pack.claims().get(0).pointers().figures());
        assertEquals(Kind.COUNT, pack.claims().get(0).words().kind());
        assertEquals("", pack.claims().get(0).words().saidBy());
        assertNull(pack.claims().get(0).words().saidOn());
        assertEquals(Checks.SAID, pack.claims().get(1).words().checks());
    }

    @Test
    void a_claim_of_no_kind_is_an_event() {
        ClaimPack pack = PackText.pack(PackText.ARTICLE, PackText.CLAIMS.replace("    kind: count\n", ""));
        assertEquals(Kind.EVENT, pack.claims().get(0).words().kind());
    }

    @Test
    void the_digest_is_of_what_a_pack_says() {
        String digest = PackText.pack(PackText.ARTICLE, PackText.CLAIMS).digest();
        assertEquals(
                digest,
                PackText.pack("# A remark\n" + PackText.ARTICLE.replace("\n", "\r\n"), "\uFEFF" + PackText.CLAIMS)
                        .digest());
        assertNotEquals(
                digest,
                PackText.pack(PackText.ARTICLE, PackText.CLAIMS.replace("12 days.", "twelve days."))
                        .digest());
    }

    /** What is replaced in which file, and the problem it makes: ⏎ → ␀ ␍ stand for themselves, {3:x} for xxx. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            article | format: stet-pack/1 | format: stet-pack/2 | 1 | format has to be stet-pack/1
            article | format: stet-pack/1⏎ | ~~ | 1 | the key format is missing
            article | slug: small-pack | slug: Small Pack | 2 | slug takes 2 to 80
            article | slug: small-pack | slug: x | 2 | slug takes 2 to 80
            article | slug: small-pack | slug: {81:x} | 2 | slug may have 80 characters and has 81
            article | title: A small pack⏎ | ~~ | 1 | the key title is missing
            article | title: A small pack | title: | 3 | title has no value
            article | title: A small pack | title: "b" c | 3 | this is no YAML
            article | title: A small pack | title: '   ' | 3 | title has no value
            article | title: A small pack | title: null | 3 | title has no value
            article | title: A small pack | title: {501:x} | 3 | title may have 500 characters and has 501
            article | title: A small pack | title: "a\\0b" | 3 | title holds a character that cannot be kept
            article | title: A small pack | title: "a\\ud800b" | 3 | title holds a character that cannot be kept
            article | title: A small pack | title: "a\\x07b" | 3 | title holds U+0007
            article | title: A small pack | title: "a\\u2028b" | 3 | title holds U+2028
            article | title: A small pack | title: "a\\nb" | 3 | title has to be one line
            article | title: A small pack | title: [a, b] | 3 | title has to be text
            article | title: A small pack | title: {a: b} | 3 | title has to be text
            article | title: A small pack | title: A: b | 3 | this is no YAML
            article | title: A small pack | title: &a b | 3 | anchors
            article | title: A small pack | title: !!str b | 3 | tags
            article | title: A small pack | title: !!javax.script.ScriptEngineManager [b] | 3 | tags
            article | title: A small pack | title: b⏎headline: c | 4 | there is no key headline here
            article | title: A small pack | title: b⏎title: c | 4 | the key title stands here a second time
            article | title: A small pack | title: b⏎? [a]⏎: c | 4 | a key has to be a word
            article | title: A small pack | title: b⏎"\\ud800\\0": c | 4 | there is no key \uFFFD\uFFFD here
            article | title: A small pack | title: [[[[[[[[[[[[b]]]]]]]]]]]] | 3 | nested deeper
            article | title: A small pack | title: {200000:[} | 3 | nested deeper
            article | authors: [Ann Author] | authors: Ann Author | 4 | authors has to be a list
            article | authors: [Ann Author] | authors: [] | 4 | authors has no value
            article | authors: [Ann Author] | authors: [{201:x}] | 4 | authors may have 200 characters
            article | authors: [Ann Author] | authors: [{a: b}] | 4 | authors has to be text
            article | authors: [Ann Author] | authors: [{51:x, }] | 4 | authors may have 50 items
            article | language: en | language: English text | 5 | language has to be a language tag
            article | language: en | language: en⏎publisher: {201:x} | 6 | publisher may have 200
            article | language: en | language: en⏎stated_origin: {501:x} | 6 | stated_origin may have 500
            article | language: en | language: en⏎note: {2001:x} | 6 | note may have 2,000
            article | language: en | language: en⏎url: ftp://example.org/x | 6 | url has to be an address
            article | language: en | language: en⏎url: javascript:alert(1) | 6 | url has to be an address
            article | language: en | language: en⏎url: https://example.org/{1990:x} | 6 | url may have 2,000
            article | language: en | language: en⏎translation: maybe | 6 | translation has to be true or false
            article | language: en | language: en⏎translation: false⏎translated_from: vi | 7 | goes with translation: true
            article | language: en | language: en⏎published_on: 2024-02-30 | 6 | published_on has to be a day
            article | language: en | language: en⏎published_on: 31.5.2024 | 6 | published_on has to be a day
            article | language: en | language: en⏎published_on: 0000-01-01 | 6 | published_on has to be a day
            article | number: 2 | number: 3 | 10 | number has to be 2 here
            article | number: 2 | number: two | 10 | number has to be a whole number
            article | number: 2 | number: 2.0 | 10 | number has to be a whole number
            article | number: 2 | number: 99999999999 | 10 | number has to be a whole number
            article | kind: headline | kind: title | 8 | kind has to be one of headline, byline
            article | kind: headline | kind: headline⏎    words: x | 9 | there is no key words here
            article | text: Rain in May | text: {20001:x} | 9 | text may have 20,000
            article | text: Rain in May | text: *b | 9 | anchors
            article | - number: 1 | - one⏎  - number: 1 | 7 | each item of passages has keys
            article | Rain in May | Rain in May⏎--- | 10 | a second document begins here
            article | Rain in May | Rain␀in May | 9 | holds U+0000
            article | Rain in May | Rain\u2028in May | 9 | holds U+2028
            article | Rain in May | Rain\ufffdin May | 9 | holds U+FFFD
            article | Rain in May | Rain␍in May | 9 | holds U+000D
            article | Rain in May | →Rain: x | 9 | this is no YAML
            claims  | claims: | claim: | 1 | the key claims is missing
            claims  | id: 2 | id: 1 | 10 | id has to be 2 here
            claims  | id: 2 | id: -2 | 10 | id has to be a whole number
            claims  | id: 1 | id: 1⏎    verdict: accurate | 3 | there is no key verdict here
            claims  | statement: It rained on 12 days. | statement: {2001:x} | 3 | statement may have 2,000
            claims  | id: 1⏎    statement: It rained on 12 days. | id: 1 | 2 | the key statement is missing
            claims  | passage: 2⏎    quote: It | passage: 3⏎    quote: It | 4 | there is no passage 3
            claims  | passage: 2⏎    quote: It | passage: 1⏎    quote: It | 5 | does not stand in passage 1
            claims  | quote: It rained | quote: it rained | 5 | does not stand in passage 2
            claims  | quote: It rained on 12 days | quote: {2001:x} | 5 | quote may have 2,000
            claims  | kind: count | kind: number | 6 | kind has to be one of amount, count
            claims  | kind: count | kind: statement | 7 | kind statement goes with checks: said
            claims  | checks: so | checks: both | 7 | checks has to be so or said
            claims  | kind: count⏎    checks: so | kind: count | 2 | the key checks is missing
            claims  | figures: ["12"] | figures: ["1\\n2"] | 8 | figures has to be one line
            claims  | figures: ["12"] | figures: 12 | 8 | figures has to be a list
            claims  | figures: ["12"] | figures: [{600:x}, {600:x}] | 8 | figures may have 1,000 characters and has 1,201
            claims  | look: The weather service | look: {1001:x} | 9 | look may have 1,000
            claims  | look: The weather service | look: x⏎    said_on: May | 10 | said_on has to be a day
            claims  | look: The weather service | look: x⏎    reported_by: {201:x} | 10 | reported_by may have 200
            claims  | ⏎    said_by: Bo | ~~ | 10 | the key said_by is missing
            claims  | said_by: Bo | said_by: {201:x} | 16 | said_by may have 200
            """)
    void a_mistake_is_named_with_its_line(String file, String part, String wrong, int line, String reason) {
        boolean inArticle = file.equals("article");
        String right = inArticle ? PackText.ARTICLE : PackText.CLAIMS;
        String old = typed(part);
        assertTrue(right.contains(old), old);
        String spoilt = right.replace(old, typed(wrong == null ? "" : wrong));
        PackProblem problem = problems(inArticle ? spoilt : PackText.ARTICLE, inArticle ? PackText.CLAIMS : spoilt)
                .listed()
                .get(0);
        assertEquals(file + ".yaml", problem.file());
        assertTrue(problem.reason().contains(reason), problem.inWords());
        assertEquals(line, problem.line(), problem.inWords());
    }

    @Test
    void all_mistakes_are_named_at_once_in_the_order_of_the_files() {
        PackProblems problems = problems(
                PackText.ARTICLE.replace("A small pack", "").replace("number: 2", "number: 7"),
                PackText.CLAIMS.replace("checks: so", "checks: no").replace("id: 2", "id: 4"));
        assertEquals(
                List.of(
                        "article.yaml 3",
                        "article.yaml 10",
                        "claims.yaml 4",
                        "claims.yaml 7",
                        "claims.yaml 10",
                        "claims.yaml 12"),
                problems.listed().stream()
                        .map(problem -> problem.file() + " " + problem.line())
                        .toList());
    }

    @Test
    void after_a_hundred_mistakes_the_rest_is_counted() {
        PackProblems problems = problems(PackText.ARTICLE, "claims:\n" + "  - nonsense\n".repeat(250));
        assertEquals(100, problems.listed().size());
        assertEquals(250, problems.count());
        assertEquals("And 150 more problems.", problems.inWords().get(100));
    }

    @Test
    void a_laugh_is_not_unfolded() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++)
            laughs.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n");
        assertTimeout(
                Duration.ofSeconds(2),
                () -> assertTrue(problems(laughs.toString(), PackText.CLAIMS)
                        .listed()
                        .get(0)
                        .inWords()
                        .startsWith("article.yaml, line 1: anchors")));
    }

    @Test
    void what_is_no_file_of_a_pack_is_said_so() {
        assertEquals("article.yaml: the file is missing.", only(PackText.files(null, PackText.CLAIMS)));
        assertEquals("article.yaml: the file is empty.", only(PackText.files("# nothing\n", PackText.CLAIMS)));
        assertEquals("claims.yaml: the file is empty.", only(PackText.files(PackText.ARTICLE, "")));
        assertEquals(
                "claims.yaml: the file has more than 2 MB.",
                only(PackText.files(PackText.ARTICLE, PackText.CLAIMS + "#".repeat(2_000_000))));
        assertEquals(
                "claims.yaml, line 1: the file has to begin with keys and values.",
                only(PackText.files(PackText.ARTICLE, "just words")));
        Map<String, byte[]> latin = PackText.files(PackText.ARTICLE, PackText.CLAIMS);
        latin.put("claims.yaml", "claims:\n  - id: é".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("claims.yaml, line 2: here the file is not UTF-8; save it as UTF-8.", only(latin));
        latin.put("claims.yaml", PackText.CLAIMS.getBytes(StandardCharsets.UTF_16));
        assertEquals("claims.yaml, line 1: here the file is not UTF-8; save it as UTF-8.", only(latin));
    }

    @Test
    void a_full_size_file_is_read_in_good_time() {
        String line = "  - number: 1\n    kind: paragraph\n    text: x\n";
        String article = PackText.ARTICLE + line.repeat(1_900_000 / line.length());
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertTrue(problems(article, PackText.CLAIMS).count() > 1_000));
    }

    @Test
    void a_folder_is_read_and_what_is_none_refused() throws IOException {
        Path missing = folder.resolve("missing");
        assertEquals(missing + ": there is no such folder.", only(missing));
        Path file = Files.writeString(folder.resolve("claims.yaml"), PackText.CLAIMS);
        assertEquals(file + ": this is a file; name the folder it is in.", only(file));
        assertEquals("article.yaml: the file is missing.", only(folder));
        Path article = Files.createDirectory(folder.resolve("article.yaml"));
        assertEquals("article.yaml: the file cannot be read.", only(folder));
        Files.delete(article);
        Files.writeString(article, PackText.ARTICLE);
        assertEquals("small-pack", ClaimPack.in(folder).slug());
    }

    @Test
    void the_folder_and_the_jar_hold_the_same_pack() {
        assertEquals(ClaimPack.in(Path.of("claims")), ClaimPack.builtIn());
    }

    /** Bytes flipped, cut, doubled and swapped all over the pack that ships; the seed is printed on failure. */
    @Test
    void a_spoilt_pack_never_throws_anything_else() {
        String[] shipped = {PackText.shipped("article.yaml"), PackText.shipped("claims.yaml")};
        for (long seed = 0; seed < 400; seed++) {
            Random dice = new Random(seed);
            byte[] article = spoilt(shipped[0], dice, seed % 2 == 0);
            byte[] claims = spoilt(shipped[1], dice, seed % 2 == 1);
            refusedOrRead(seed, Map.of("article.yaml", article, "claims.yaml", claims));
        }
    }

    @Test
    void noise_never_throws_anything_else() {
        String signs = "{}[]:,-?#&*!|>'\"%@`~\\ \n\t\r\0\u0085\u2028ab0:: - \n\n  <<=\ud83d\ude00\uFEFF";
        for (long seed = 0; seed < 1_000; seed++) {
            Random dice = new Random(seed);
            StringBuilder noise = new StringBuilder();
            for (int at = dice.nextInt(200); at > 0; at--) noise.append(signs.charAt(dice.nextInt(signs.length())));
            refusedOrRead(seed, PackText.files(noise.toString(), "claims:" + noise));
            refusedOrRead(seed, PackText.files(PackText.ARTICLE.replace("small pack", noise), PackText.CLAIMS));
        }
    }

    @Test
    void a_day_that_has_not_come_is_named_with_its_line() {
        String article = PackText.ARTICLE.replace("language: en\n", "language: en\npublished_on: 2999-01-01\n");
        String claims = PackText.CLAIMS.replace("said_by: Bo", "said_by: Bo\n    said_on: 2999-01-01");
        PackProblems problems = assertThrows(PackProblems.class, () -> PackText.pack(article, claims));
        assertEquals(
                List.of(
                        "article.yaml, line 6: published_on is a day that has not come yet.",
                        "claims.yaml, line 17: said_on is a day that has not come yet."),
                problems.inWords());
    }

    @Test
    void a_value_that_nobody_can_see_is_none() {
        String claims = PackText.CLAIMS.replace("said_by: Bo", "said_by: \u00AD\u200B");
        PackProblems problems = assertThrows(PackProblems.class, () -> PackText.pack(PackText.ARTICLE, claims));
        assertEquals(
                List.of("claims.yaml, line 16: said_by has no value; leave the key out where nothing is known."),
                problems.inWords());
    }

    @Test
    void a_tag_that_no_description_would_take_is_named_with_its_line() {
        for (String tag : List.of("en-x", "abcdefghi", "en-US-US-x")) {
            String article = PackText.ARTICLE.replace("language: en\n", "language: " + tag + "\n");
            PackProblems problems = assertThrows(PackProblems.class, () -> PackText.pack(article, PackText.CLAIMS));
            assertTrue(problems.inWords().get(0).startsWith("article.yaml, line 5: language has to be"), tag);
        }
    }

    private static void refusedOrRead(long seed, Map<String, byte[]> files) {
        assertDoesNotThrow(
                () -> {
                    try {
                        ClaimPack.of(files);
                    } catch (PackProblems refused) {
                        assertFalse(refused.inWords().isEmpty());
                    }
                },
                "seed " + seed);
    }

    private static byte[] spoilt(String text, Random dice, boolean really) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int times = really ? 1 + dice.nextInt(4) : 0; times > 0; times--) {
            int at = dice.nextInt(bytes.length);
            switch (dice.nextInt(5)) {
                case 0 -> bytes[at] = (byte) dice.nextInt(256);
                case 1 -> bytes[at] = (byte) "{}[]:,-?#&*!|>'\"%@\\ \n\t".charAt(dice.nextInt(22));
                case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
                case 3 -> System.arraycopy(bytes, at, bytes, 0, Math.min(50, bytes.length - at));
                default -> bytes[at] ^= (byte) (1 << dice.nextInt(8));
            }
        }
        return bytes;
    }

    private static PackProblems problems(String article, String claims) {
        return assertThrows(PackProblems.class, () -> PackText.pack(article, claims));
    }

    private static String only(Map<String, byte[]> files) {
        return only(assertThrows(PackProblems.class, () -> ClaimPack.of(new HashMap<>(files))));
    }

    private static String only(Path folder) {
        return only(assertThrows(PackProblems.class, () -> ClaimPack.in(folder)));
    }

    private static String only(PackProblems problems) {
        assertEquals(1, problems.count(), () -> problems.inWords().toString());
        return problems.inWords().get(0);
    }

    private static String typed(String text) {
        String typed =
                text.replace('⏎', '\n').replace('→', '\t').replace('␀', '\0').replace('␍', '\r');
        return Pattern.compile("\\{(\\d+):([^}]*)}")
                .matcher(typed)
                .replaceAll(many -> Matcher.quoteReplacement(many.group(2).repeat(Integer.parseInt(many.group(1)))));
    }
}
