package stet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.support.As;
import stet.support.Html;
import stet.support.Naughty;
import stet.support.RawRequest;

/** Every address that can be opened, with what breaks programs in its parts, its parameters and its cookies. */
@QuarkusTest
class EveryAddressTest {
    private static final Naughty NAUGHTY = Naughty.seeded("addresses");

    /** All that any page or call reads behind the question mark, and one that none does. */
    private static final List<String> PARAMETERS = List.of(
            "q",
            "article",
            "stage",
            "rating",
            "kind",
            "assignee",
            "after",
            "before",
            "sort",
            "done",
            "draft",
            "submission",
            "to",
            "act",
            "who",
            "verify",
            "passage",
            "quote",
            "source",
            "url",
            "changed",
            "limit",
            "total",
            "guard",
            "for",
            "nonsense");

    static Stream<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        for (JavaClass resource : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("stet")) {
            resource.getMethods().stream()
                    .filter(method -> method.isAnnotatedWith(GET.class))
                    .forEach(method -> addresses.add(address(method)));
        }
        return addresses.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void opens_or_says_why_not(String address) {
        for (String text : NAUGHTY.some(4)) answered(address.replaceAll("\\{\\w+}", encoded(text)));
        String known = address.replaceAll("\\{\\w+}", "1");
        for (String parameter : PARAMETERS) {
            for (String text : NAUGHTY.some(2)) answered(known + "?" + parameter + "=" + encoded(text));
        }
        answered(known + "?x" + encoded(NAUGHTY.some(1).get(0)));
    }

    @Test
    void cookies_that_nobody_set_are_nobodys() throws IOException {
        for (String text : Naughty.all()) {
            String cookie = text.replaceAll("[\\p{Cntrl}\\s;]", "_");
            for (String name : List.of("stet", "stet-list", "Stet", "__Host-stet")) {
                String session = name.equals("stet") ? "" : "stet=" + As.session("ada") + "; ";
                String answer = RawRequest.answer(("GET /claims/1 HTTP/1.1\r\nHost: " + RawRequest.host()
                                + "\r\nConnection: close\r\nCookie: " + session + name + "=" + cookie + "\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                assertTrue(answer.matches("(?s)HTTP/1\\.1 (200|303|400|404|431) .*"), cookie + ": " + answer);
                if (!answer.contains("<html")) continue;
                Naughty.isHarmless(Jsoup.parse(answer.substring(answer.indexOf("<!doctype"))));
            }
        }
    }

    private static void answered(String asked) {
        boolean program = asked.startsWith("/api/");
        Response answer = (program ? As.program("mara") : As.mara())
                .urlEncodingEnabled(false)
                .get(asked);
        int status = answer.statusCode();
        assertTrue(status < 500 && (status != 400 || asked.contains("%")), () -> asked + ": " + answer.asString());
        String type = String.valueOf(answer.contentType());
        if (program && status >= 400 && status != 414) {
            assertEquals("application/problem+json", type, asked);
            assertFalse(answer.jsonPath().getString("detail").isBlank(), asked);
        } else if (type.startsWith("text/html")) {
            Html page = Html.of(answer);
            assertFalse(page.heading().isBlank(), asked);
            Naughty.isHarmless(page.page());
        } else {
            assertTrue(status < 400, () -> asked + ": " + status + " without words");
        }
    }

    private static String encoded(String text) {
        String shortened = text.length() > 500 ? text.substring(0, 500) : text;
        return URLEncoder.encode(shortened, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String address(JavaMethod method) {
        String folder = method.getOwner().getAnnotationOfType(Path.class).value();
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + folder + "/" + rest).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }
}
