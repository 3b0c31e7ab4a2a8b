package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which evidence of what an article says is circular. */
class CountingTest {
    private static final String ITSELF = "the article itself: it cannot prove its own claim";
    private static final String ORIGIN = "what the article says it was taken from: the same text is no second witness";
    private static final String COPY = "another copy of the article: it bears the same headline";

    private static final Counting.Original ARTICLE = new Counting.Original(
            "https://valley.example/flats",
            "The Hill Courier (https://hill.example/2024/flats), 1 March",
            "Why does the town build so many flats?");
    private static final Counting.Origin OTHER = new Counting.Origin("https://register.example/2021", "Register 2021");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://valley.example/flats?print=1                            | Flats                                  | itself
            https://web.archive.org/web/2024/https://valley.example/flats   | Flats                                  | itself
            https://hill.example/2024/flats/amp                             | Flats                                  | origin
            https://hill.example/2024/rents                                 | Rents                                  |
            https://copy.example/1                                          | “Why does the Town build so many flats”| copy
            https://copy.example/2                                          | Copied: why does the town build so many flats | copy
            https://register.example/2022                                   | Flats by year                          |
            """)
    void what_is_cited_and_what_is_recorded_alike(String url, String title, String expected) {
        String why =
                expected == null ? "" : expected.equals("itself") ? ITSELF : expected.equals("origin") ? ORIGIN : COPY;
        Counting.Origin origin = new Counting.Origin(url, title);
        assertEquals(why, whyNot(origin, OTHER, false));
        assertEquals(
                why, whyNot(OTHER, origin, false), "cited under another title or address than its source's record");
        assertEquals("", whyNot(origin, origin, true), "that it was said is proved by the publication itself");
    }

    @Test
    void an_origin_that_is_no_address_of_a_page_excludes_nothing() {
        Counting.Original article = new Counting.Original("", "hill.example", "");
        Counting.Origin origin = new Counting.Origin("https://hill.example/2024/flats", "Flats");
        assertEquals(
                "",
                new Counting(false, false, Stance.SUPPORTS, false, article, origin, origin)
                        .whyNot()
                        .orElse(""));
    }

    private static String whyNot(Counting.Origin cited, Counting.Origin recorded, boolean isSaid) {
        return new Counting(false, false, Stance.SUPPORTS, isSaid, ARTICLE, cited, recorded)
                .whyNot()
                .orElse("");
    }
}
