package stet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressedTest {
    @Test
    void a_login_goes_as_far_as_it_can_and_ends_with_the_sentence() {
        Map.of(
                        "@ada", "[ada]",
                        "Ask @Ada.", "[ada., ada]",
                        "(@ada, @jo_writer-2)", "[ada, jo_writer-2]",
                        "@ada and *@bela*", "[ada, bela]",
                        "mail ada@bela.example", "[]",
                        "`@ada` is code", "[]",
                        "    @ada in a block of code", "[]",
                        "[@ada](https://a.example/@bela)", "[ada]",
                        "@ada\n@ada", "[ada]",
                        "@", "[]")
                .forEach((text, logins) ->
                        assertEquals(logins, Addressed.in(text).toString(), text));
    }

    @Test
    void only_those_who_are_named_get_a_mark() {
        Map.of(
                        "Ask @ada.", "<p>Ask <strong>&#64;ada</strong>.</p>\n",
                        "@Ada: see @nobody", "<p><strong>&#64;Ada</strong>: see &#64;nobody</p>\n",
                        "`@ada` @ada@ada", "<p><code>&#64;ada</code> <strong>&#64;ada</strong>&#64;ada</p>\n",
                        "no one", "<p>no one</p>\n")
                .forEach((text, html) -> assertEquals(
                        html, Markdown.markdownNaming(text, List.of("ada")).getValue(), text));
    }

    @Test
    void nothing_in_it_runs_or_loads_and_links_tell_nothing() {
        String html = Markdown.markdownNaming(
                        "@ada <script>alert(1)</script> ![x](https://a.example/x.png) [y](javascript:alert(1))"
                                + " [z](https://a.example/) <b onclick=x>",
                        List.of("ada"))
                .getValue();
        assertEquals(
                "<p><strong>&#64;ada</strong> &lt;script&gt;alert(1)&lt;/script&gt;  <a href=\"\" rel=\"nofollow noopener noreferrer\">y</a> <a"
                        + " href=\"https://a.example/\" rel=\"nofollow noopener noreferrer\">z</a> &lt;b"
                        + " onclick&#61;x&gt;</p>\n",
                html);
    }
}
