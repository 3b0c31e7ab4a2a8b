package stet.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import stet.support.As;
import stet.support.Confided;
import stet.support.Ready;
import stet.support.Saved;

/** What a confidential piece says stands at no address there is but that of looking at it, for anybody. */
@QuarkusTest
class ConfidedTest {
    private static final List<String> VIEWERS = List.of("ada", "bela", "mara", "tomas", "ines");

    /** Signed off, lapsed with what came after, and in an article that is signed off too. */
    private static long claim() {
        long claim = Confided.claim("mara");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
        String slug = Saved.slug(claim);
        Ready.letPast(slug);
        int bypass = Ready.bypass(slug);
        Ready.signPast(slug, "tomas", bypass);
        return claim;
    }

    @TestFactory
    Stream<DynamicTest> no_address_tells() {
        long claim = claim();
        String slug = Saved.slug(claim);
        long piece = Confided.piece(claim);
        return Routes.all().stream()
                .filter(route -> route.startsWith("GET ") && !route.endsWith("/look") && !route.contains("/login"))
                .map(route -> route.substring("GET ".length()))
                .map(route -> DynamicTest.dynamicTest(
                        route,
                        () -> VIEWERS.forEach(viewer -> assertTellsNothing(viewer, at(route, claim, slug, piece)))));
    }

    private static String at(String route, long claim, String slug, long piece) {
        return route.replace("/claims/{number}", "/claims/" + claim)
                .replace("{slug}", slug)
                .replace("{piece}", String.valueOf(piece))
                .replace("{key}", "stet")
                .replaceAll("\\{(rating|token|login)}", "none")
                .replaceAll("\\{\\w+}", "1");
    }

    private static void assertTellsNothing(String viewer, String path) {
        Response answer = path.startsWith("/api/")
                ? As.program(viewer).get(path)
                : As.login(viewer).get(path);
        assertTrue(answer.statusCode() < 500, path);
        Confided.SECRETS.forEach(
                secret -> assertFalse(answer.asString().contains(secret), viewer + " " + path + " tells " + secret));
    }
}
