package stet.text.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.text.RandomText;

class PageAddressTest {
    private static final String PAGE = "https://valley-post.example/news/flats-2021";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.valley-post.example/news/flats-2021/?utm_source=x#top",
                "https://web.archive.org/web/20240301120000/https://valley-post.example/news/flats-2021",
                "https://web.archive.org/web/2024id_/http://www.valley-post.example:80/news/flats-2021",
                "https://web.archive.org/web/2024*/https:/valley-post.example/news/flats-2021",
                "https://web.archive.org/web/20240301/valley-post.example/news/flats-2021",
                "https://web.archive.org/web/valley-post.example/news/flats-2021",
                "https://web.archive.org/web/2024/https%3A%2F%2Fvalley-post.example%2Fnews%2Fflats-2021",
                "https://web.archive.org/save/https://valley-post.example/news/flats-2021",
                "https://archive.org/wayback/available?url=valley-post.example/news/flats-2021",
                "https://archive.ph/2024.03.01-120000/https://valley-post.example/news/flats-2021",
                "https://archive.ph/o/aB3dE/https://valley-post.example/news/flats-2021",
                "https://archive.today/newest/valley-post.example/news/flats-2021",
                "https://valley-post.example/news/flats-2021/amp",
                "https://valley-post.example/amp/news/flats-2021",
                "https://amp.valley-post.example/news/flats-2021",
                "https://valley-post.example/news/flats-2021.amp",
                "https://valley-post.example/news/flats-2021/amp.html",
                "https://valley-post.example/news/flats-2021?amp=1",
                "https://valley-post.example/news/flats-2021?print=1",
                "https://valley-post.example/news/flats-2021/print",
                "https://valley-post.example/news/flats-2021?anything=else",
                "https://valley-post.example/news/flats-2021;jsessionid=0A1B",
                "https://valley-post.example//news///flats-2021",
                "https://www.google.com/amp/s/valley-post.example/news/flats-2021",
                "https://www.google.co.uk/amp/s/amp.valley-post.example/news/flats-2021/amp",
                "https://valley--post-example.cdn.ampproject.org/c/s/valley-post.example/news/flats-2021",
                "https://www.google.com/url?sa=t&url=https%3A%2F%2Fvalley-post.example%2Fnews%2Fflats-2021&usg=x",
                "https://webcache.googleusercontent.com/search?q=cache:aB3:valley-post.example/news/flats-2021",
                "https://translate.google.com/translate?sl=vi&tl=en&u=https://valley-post.example/news/flats-2021",
                "https://translate.google.com/translate?u=https%3A%2F%2Fvalley-post.example%2Fnews%2Fflats-2021&hl=en",
                "https://valley--post-example.translate.goog/news/flats-2021?_x_tr_sl=vi&_x_tr_tl=en",
                "https://www-valley--post-example.translate.goog/news/flats-2021",
                "https://12ft.io/https://valley-post.example/news/flats-2021",
                "https://web.archive.org/web/2024/https://www.google.com/amp/s/valley-post.example/news/flats-2021"
            })
    void waysToOnePage(String way) {
        assertTrue(isReached(PAGE, way), PageAddress.of(way).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://valley-post.example/news/flats-2022",
                "https://valley-post.example/news",
                "https://valley-post.example",
                "https://other.example/news/flats-2021",
                "https://web.archive.org/web/2024/https://other.example/news/flats-2021",
                "https://web.archive.org/web/2024",
                "https://archive.org/details/valley-post.example",
                "https://blog.example/rents?from=https://valley-post.example/news/flats-2021",
                "https://www.google.com/search?q=flats+2021",
                "https://valley-post.example/amp",
                "no address"
            })
    void otherPages(String other) {
        assertFalse(isReached(PAGE, other), PageAddress.of(other).toString());
    }

    @Test
    void aPageThatIsKnownByItsParametersIsReachedByThemAlone() {
        String page = "https://valley-post.example/story?id=7&page=2";
        assertTrue(isReached(page, "https://valley-post.example/story?page=2&id=7&amp=1"));
        assertFalse(isReached(page, "https://valley-post.example/story?id=8&page=2"));
        assertFalse(isReached("https://valley-post.example", "https://valley-post.example?p=12"));
    }

    @Test
    void throwsNothingAndEveryWrapLeadsToWhatIsInside() {
        List<String> wraps =
                List.of("https://web.archive.org/web/20240301/", "https://archive.is/newest/", "https://12ft.io/", "");
        RandomText.forAll(3_000, random -> {
            String text = random.below(2) == 0 ? random.text(8) : random.anyCodePoints(8);
            PageAddress.of(text);
            String url = "https://news.example/" + text.replaceAll("[\\s\\p{Z}\\p{Cc}?#]", "");
            CanonicalUrl.of(url).ifPresent(page -> {
                String way = wraps.get(random.below(4)) + wraps.get(random.below(4)) + page;
                if (CanonicalUrl.of(way).isEmpty()) return;
                assertEquals(PageAddress.of(page), PageAddress.of(way), way);
                assertTrue(isReached(page, page));
            });
        });
    }

    private static boolean isReached(String page, String way) {
        PageAddress own = PageAddress.of(page).orElseThrow();
        return PageAddress.of(way).filter(own::isReachedBy).isPresent();
    }
}
