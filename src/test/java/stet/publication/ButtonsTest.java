package stet.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.qute.Engine;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import stet.signoff.ClaimFilter;
import stet.support.As;

@QuarkusTest
class ButtonsTest {
    @Inject
    Engine engine;

    @Test
    void signed_off_claims_are_one_click_away_and_say_that_inaccurate_ones_are_among_them() {
        Element button = buttons(new ClaimFilter(Golden.SLUG, "open", "", "count", "", "two words"))
                .get(0);
        assertEquals("Signed-off claims (CSV)", button.text());
        assertTrue(button.attr("title").contains("the inaccurate ones too"));
        assertEquals("/claims.csv?article=golden-flats&stage=signed_off&for=excel", button.attr("href"));
    }

    @Test
    void the_others_export_what_is_filtered() {
        List<String> links = buttons(new ClaimFilter("", "open", "", "", "", "two & more")).stream()
                .skip(1)
                .map(button -> button.attr("href"))
                .toList();
        assertEquals(
                List.of(
                        "/claims.csv?stage=open&q=two+%26+more&for=excel",
                        "/evidence.csv?stage=open&q=two+%26+more&for=excel",
                        "/claims.zip?stage=open&q=two+%26+more&for=excel"),
                links);
    }

    @Test
    void every_button_leads_to_a_file() {
        Golden.article();
        for (Element button : buttons(new ClaimFilter(Golden.SLUG, "", "", "", "", ""))) {
            As.ada().get(button.attr("href")).then().statusCode(200);
        }
    }

    private List<Element> buttons(ClaimFilter filter) {
        String html = engine.getTemplate("publication/_buttons")
                .data("filter", filter)
                .render();
        return Jsoup.parse(html).select("a.button");
    }
}
