package stet.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Files of whoever is careless or means ill: each is refused with what is wrong, none breaks the check. */
class StrictJsonTest {
    private static final String FILE = new String(Given.certificate(), StandardCharsets.UTF_8);

    @Test
    void a_member_named_twice_is_refused_wherever_it_stands() {
        refused("names a member twice", FILE.replace("{\"bypass\":null", "{\"bypass\":null,\"bypass\":{\"by\":\"x\"}"));
        refused(
                "names a member twice",
                FILE.replace("\"article\":\"flats\"", "\"article\":\"flats\",\"\\u0061rticle\":\"x\""));
        refused("names a member twice", FILE.replace("\"stage\":\"open\"", "\"stage\":\"open\",\"stage\":\"open\""));
    }

    @Test
    void nothing_stands_behind_the_end() {
        refused("Something stands behind the end", FILE + "{}");
        refused("Something stands behind the end", FILE + "\n" + FILE);
        refused("Something stands behind the end", FILE + " null");
        for (String more : new String[] {"\u0000", "}", ",", "x", "//", "#", "\u00a0", "\uFEFF"}) {
            refused("", FILE + more);
        }
    }

    @Test
    void nothing_stands_before_the_beginning() {
        refused("byte order mark", "\uFEFF" + FILE);
        refused("no JSON object", "[" + FILE + "]");
        refused("", "/**/" + FILE);
        refused("", "\u0000" + FILE);
    }

    @Test
    void what_is_no_text_is_refused() {
        byte[] broken = FILE.getBytes(StandardCharsets.UTF_8);
        broken[FILE.indexOf("flats")] = (byte) 0xff;
        assertTrue(only(broken).contains("not text in UTF-8"));
        byte[] overlong = FILE.replace("flats", "f\u0001\u0001ts").getBytes(StandardCharsets.UTF_8);
        for (int place = 0; place < overlong.length; place++) {
            if (overlong[place] == 1) overlong[place] = (byte) (overlong[place - 1] == (byte) 0xc1 ? 0xa1 : 0xc1);
        }
        assertTrue(only(overlong).contains("not text in UTF-8"));
        for (var wide : new java.nio.charset.Charset[] {StandardCharsets.UTF_16, StandardCharsets.UTF_16LE}) {
            assertFalse(CertificateCheck.of(FILE.getBytes(wide)).holds());
        }
        refused("half of a pair", FILE.replace("\"title\":\"", "\"title\":\"\\ud800"));
        refused("half of a pair", FILE.replace("\"title\":\"", "\"\\udc00\":1,\"title\":\""));
    }

    @Test
    void a_number_has_one_spelling() {
        for (String number : new String[] {
            "7.0",
            "70e-1",
            "-0",
            "7.00",
            "9007199254740993",
            "1e400",
            "1E2",
            "100000000000000000000000",
            "07",
            "+7",
            "NaN",
            "0x7",
            "7.",
            "1".repeat(5000)
        }) {
            refused("", FILE.replace("\"share\":0.5", "\"share\":" + number));
        }
        refused("The number 7.0 is not written", FILE.replace("\"claim\":7,", "\"claim\":7.0,"));
    }

    @Test
    void it_is_nested_no_deeper_than_anybody_needs() {
        refused("nested deeper than 100", FILE.replace("0.5", "[".repeat(101) + "]".repeat(101)));
        refused("nested deeper than 100", "{\"a\":".repeat(200_000));
        refused(
                "nested deeper than 100",
                FILE.replace("\"bypass\":null", "\"bypass\":" + "{\"a\":".repeat(100) + "1" + "}".repeat(100)));
    }

    @Test
    void what_is_too_large_is_not_even_read() {
        byte[] large = new byte[StrictJson.LARGEST + 1];
        Arrays.fill(large, (byte) ' ');
        assertTrue(only(large).contains("larger than 256 MB"));
    }

    @Test
    void what_is_no_certificate_is_called_so() {
        refused("no JSON object", "");
        refused("no JSON object", "null");
        refused("no JSON object", "\"stet-certificate/1\"");
        refused("format is missing", "{}");
        refused("of the format stet-certificate/2", FILE.replace("stet-certificate/1", "stet-certificate/2"));
        refused("of the format stet-article-seal/2", FILE.replace("stet-article-seal/1", "stet-article-seal/2"));
        refused("verified is not part of this format", FILE.replace("{\"bypass\"", "{\"verified\":true,\"bypass\""));
    }

    /** A name in a file may steer the terminal that it is printed on. */
    @Test
    void nothing_of_the_file_steers_a_terminal() {
        String said = only(FILE.replace("{\"bypass\"", "{\"\\u001b[2J\\u202e\\n\":1,\"bypass\"")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("?[2J?? is not part of this format.", said);
    }

    private static void refused(String words, String file) {
        String said = only(file.getBytes(StandardCharsets.UTF_8));
        assertTrue(said.contains(words), said);
    }

    private static String only(byte[] bytes) {
        CertificateCheck check = CertificateCheck.of(bytes);
        assertFalse(check.holds());
        assertEquals(1, check.findings().size(), check.findings().toString());
        return check.findings().get(0).words();
    }
}
