package stet.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Texts that break programs, in an order that a seed gives: the same in every run, so that a commit is green or red for
 * all; `-Dfuzz.seed=N` asks for another, `-Dfuzz.seed=0` for one that nobody has seen.
 * What is markup in them can be told from a page's own by its names.
 */
public final class Naughty {
    private static final List<String> MARKUP = List.of(
            "<script data-fuzz>window.__ran=1</script>",
            "<img data-fuzz src=x onerror=window.__ran=1>",
            "\"><svg data-fuzz onload=window.__ran=1>",
            "' data-fuzz='1' onfocus='window.__ran=1' autofocus='",
            "\" data-fuzz=\"1\" onmouseover=\"window.__ran=1",
            "</textarea></title></script><b data-fuzz>b",
            "<!-- <a data-fuzz> --><![CDATA[<a data-fuzz>]]>",
            "&lt;i data-fuzz&gt; &amp;amp; &#60;i data-fuzz&#62; &nosuch;",
            "javascript:window.__ran=1//https://a.example",
            "[link](javascript:window.__ran=1) ![](http://elsewhere.example/x.png) <i data-fuzz>*a*</i>",
            "<a data-fuzz href=http://elsewhere.example/>a</a> http://elsewhere.example/a");

    private static final List<String> SYNTAX = List.of(
            "{config:property('stet.db.password')} {inject:current.name}",
            "{#eval '{1}' /}{#if true}{/if}{! ! }{|a|}{cdi:desk}",
            "{#each} {} {{}} {/each} \\{x}",
            "${7*7} #{7*7} %{7*7} ${jndi:ldap://elsewhere.example/a}",
            "'; drop table claim; --",
            "' or '1'='1' or ''='",
            "%' escape '!' or 1=1 --",
            "{0} {1,choice,0#a|1<b} '{'0 %s %n %1$99999999s %%",
            "../../../../etc/passwd\\..\\..\\C:\\con",
            "a\"b'c`d\\e/f,g;h|i&j=k?l#m%n+o",
            "=cmd|' /C calc'!A0",
            "@SUM(1+9)*cmd|' /C calc'!A0",
            "+1-2",
            "-2+3+cmd|' /C calc'!A0",
            "\uff1d1+1",
            "\"=1+1\",\"\r\n=1+1");

    private static final List<String> CHARACTERS = List.of(
            "\u0000",
            "a\u0000b",
            "half \ud800 of a pair",
            "\udc00\ud800",
            "\u0001\u0002\u0007\u0008\u001b[31m\u007f\u0085\u009f",
            "tab\there\u000bfeed\u000cend",
            "line\r\nline\rline\nline",
            "a\u2028b\u2029c",
            "\ufeffa\ufeff",
            "\ufffe\uffff\ufdd0 no characters",
            "\ufffd",
            "\ue000\uf8ff\udb80\udc00 of private use",
            "\u0378\u05ff\ud83f\udffd unassigned",
            "\u202egnp.exe\u202c \u2066isolated\u2069 \u200f\u061c",
            "\u200b\u200c\u200d\u2060\u00ad",
            "a\u200bb\u00adc",
            "a" + "\u0301\u0327\u0336".repeat(60),
            "\u0e49".repeat(50) + "\u1100\u1161\u11a8 \u1112\u1161\u11ab",
            "\u05e9\u05c1\u05b8\u05dc\u05d5\u05b9\u05dd \u0645\u0631\u062d\u0628\u0627",
            "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66 \ud83c\uddef\ud83c\uddf5 \u2764\ufe0f \ud83d\udc4d\ud83c\udffd",
            "\ufb03 \u1e9b\u0323 \u212b \u2126 \u0130\u0131 \u00df \u1e9e",
            "\u00a0\u3000\u2003 blanks \u1680\u180e",
            "wide\uff1c\uff1e\uff02\uff07\uff06",
            "\u0430dm\u0456n p\u0430yp\u0430l");

    private static final List<String> VALUES = List.of(
            "",
            " ",
            "0",
            "-0",
            "-1",
            "007",
            "1e9",
            "1.5",
            "NaN",
            "0x10",
            "999999999",
            "1000000000",
            "2147483647",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "99999999999999999999",
            "\u0661\u0662\u0663",
            "\uff11",
            "null",
            "true",
            "undefined",
            "2024-02-30",
            "0000-00-00",
            "0000-01-01",
            "0001-01-01",
            "-0001-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "-999999999-01-01",
            "2024-1-1",
            "\uff12024-01-01",
            "2024-01-01T00:00:00Z",
            "OPEN",
            "Open",
            "SUPPORTS",
            "Event",
            "so ",
            "http://",
            "https://a.example/%zz",
            "https://\u043f\u0440\u0438\u043c\u0435\u0440.example/\u20ac?q=\u00fc#\u202e",
            "https://user:secret@a.example:99999/",
            "//a.example/",
            "data:text/html,<script data-fuzz>window.__ran=1</script>",
            "file:///etc/passwd");

    private static final List<String> LONG = List.of(
            "W".repeat(199),
            "x".repeat(2001),
            "\ud83d\ude00".repeat(1000),
            "y".repeat(20_001),
            "a\u0301".repeat(600),
            "word ".repeat(390));

    private final Random random;

    private Naughty(long seed) {
        this.random = new Random(seed);
    }

    /** One whose seed is printed, so that what it found can be found again. */
    public static Naughty seeded(String what) {
        long asked = Long.getLong("fuzz.seed", 1);
        long seed = asked == 0 ? System.nanoTime() : asked;
        System.out.println("Fuzz " + what + " with -Dfuzz.seed=" + seed);
        return new Naughty(seed);
    }

    public static List<String> all() {
        return Stream.of(MARKUP, SYNTAX, CHARACTERS, VALUES, LONG)
                .flatMap(List::stream)
                .toList();
    }

    /** So many of them; every other one is two, one after the other. */
    public List<String> some(int count) {
        List<String> some = new ArrayList<>();
        while (some.size() < count) some.add(some.size() % 2 == 0 ? one() : one() + one());
        return some;
    }

    /** So many of a list. */
    public List<String> some(int count, List<String> list) {
        List<String> some = new ArrayList<>(list);
        Collections.shuffle(some, random);
        return new ArrayList<>(some.subList(0, count));
    }

    /** As a browser sends it, which has no way to send half of a pair. */
    public static String sent(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    private String one() {
        return all().get(random.nextInt(all().size()));
    }

    /** That a page holds no element and no attribute which such a text made. */
    public static void isHarmless(Document page) {
        List<String> made = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                String name = attribute.getKey();
                boolean runs = List.of("href", "src", "action").contains(name)
                        && attribute.getValue().strip().toLowerCase().matches("(?s)(javascript|data|file):.*");
                if (name.startsWith("data-fuzz") || name.startsWith("on") || runs)
                    made.add(element.tagName() + " " + name);
            });
        }
        page.select("script:not([src]), svg[data-fuzz]").forEach(script -> made.add(script.outerHtml()));
        assertEquals(List.of(), made, page::outerHtml);
    }
}
