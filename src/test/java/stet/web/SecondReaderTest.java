package stet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.claim.Claim;
import stet.evidence.Citation;
import stet.evidence.Closeness;
import stet.evidence.Document;
import stet.evidence.Evidence;
import stet.evidence.Source;
import stet.evidence.SourceKind;
import stet.evidence.Stance;
import stet.fix.Fix;
import stet.fix.FixWords;
import stet.history.Event;
import stet.scale.RatingScale;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.verdict.Finding;
import stet.verdict.Verdict;

/**
 * Whoever may still give a second verdict cannot tell one first verdict from another, at any address there is. Two claims
 * are alike but for what was found of them; whatever the desk answers about one, it answers about the other.
 */
@QuarkusTest
class SecondReaderTest {
    private static final List<String> READERS = List.of("bela", "mara");

    /** What ends the secret, by whoever may end it. */
    private static final List<String> ENDS = List.of("/second-reading/withdrawal");

    /** A claim, and words that nobody else could have brought onto a page. */
    private record Twin(long claim, String slug, List<String> secrets) {
        static Twin of(String rating, Stance stance, boolean isMust, String adder) {
            String mark = "Zq" + System.nanoTime();
            long claim = Saved.claim();
            attach(claim, stance, mark, adder);
            attach(claim, stance, mark, adder);
            give(claim, rating, mark);
            FixWords words = new FixWords("140 flats", "142 " + mark + " flats", isMust);
            Saved.run(() -> Fix.propose(Claim.toChangeWithArticle(claim), words, Saved.account("ada")));
            Saved.remark(claim, "I do not trust it, @bela and @mara: " + mark, "ada");
            Saved.query(claim, "Why not the register? " + mark);
            String seal = Saved.facts(claim).toSign().hash();
            Saved.askSecond(claim, null);
            return new Twin(claim, Saved.slug(claim), List.of(mark, seal));
        }

        private static void attach(long claim, Stance stance, String mark, String adder) {
            Citation usual = Saved.citation("https://register.example/" + System.nanoTime(), stance);
            Citation cited = new Citation(
                    usual.medium(),
                    usual.url(),
                    usual.title(),
                    usual.publisher(),
                    usual.publishedOn(),
                    usual.contact(),
                    usual.quote(),
                    usual.quoteLanguage(),
                    usual.translation(),
                    usual.translatedBy(),
                    usual.locator(),
                    "the figure " + mark,
                    stance,
                    usual.accessedOn());
            Document document = new Document(
                    cited.url(),
                    cited.title(),
                    cited.publisher(),
                    "",
                    cited.publishedOn(),
                    SourceKind.OFFICIAL,
                    Closeness.PRIMARY);
            Saved.run(() -> Evidence.attach(
                    Claim.toChange(claim), Source.of(document, Saved.account(adder)), cited, Saved.account(adder)));
        }

        private static void give(long claim, String rating, String mark) {
            Finding finding = new Finding(
                    RatingScale.inUse().rating(rating).orElseThrow(),
                    "The register says otherwise: " + mark + ".",
                    LocalDate.of(2024, 3, 2));
            Saved.run(() -> Verdict.give(Claim.toChange(claim), finding, Saved.account("ada")));
        }

        String at(String route) {
            Evidence piece = Saved.facts(claim).evidence().get(0);
            String path = route.replace("/claims/{number}", "/claims/" + claim)
                    .replace("/sources/{number}", "/sources/" + piece.source().number())
                    .replace("/history/{number}", "/history/" + given().number());
            return path.replace("{slug}", slug)
                    .replace("{piece}", String.valueOf(piece.number()))
                    .replaceAll(
                            "\\{(number|verdict|fix|remark|contact|suggestion|query|signOff|passage|sentence|item|bypass|intake|source)}",
                            "1")
                    .replace("{key}", "stet")
                    .replaceAll("\\{(rating|token|login)}", "none");
        }

        private Event given() {
            return Saved.in(() -> Event.ofClaim(claim).stream()
                    .filter(event -> event.subjectKind().equals("verdict"))
                    .findFirst()
                    .orElseThrow());
        }

        /** What is a twin's own and no secret, its numbers and its address, with a word that is the same for both. */
        Map<String, String> own() {
            Map<String, String> own = new LinkedHashMap<>(Map.of(slug, "slug"));
            own.put("\\b(" + claim + "|" + "%,d".formatted(claim) + ")\\b", "number");
            Saved.in(() -> Event.ofClaim(claim)).forEach(event -> own.put("\\b" + event.number() + "\\b", "number"));
            for (Evidence piece : Saved.facts(claim).evidence()) {
                own.put("\\b" + piece.number() + "\\b", "number");
                own.put("\\b" + piece.source().number() + "\\b", "number");
            }
            return own;
        }
    }

    /** What is told of one twin, as it would be told of the other: also hashes, times and the marks of forms. */
    private static String alike(String told, Twin one, Twin other) {
        Map<String, String> own = new LinkedHashMap<>(Map.of(
                "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}", "form",
                "register\\.example/\\d+", "register",
                "\\b[0-9a-f]{64}\\b", "hash",
                "\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?", "time"));
        List.of(one, other).forEach(twin -> own.put(twin.slug(), "slug"));
        own.putAll(one.own());
        own.putAll(other.own());
        String alike = told;
        for (var each : own.entrySet()) alike = alike.replaceAll(each.getKey(), each.getValue());
        return alike;
    }

    private static void assertAlike(Twin one, String of, Twin other, String ofOther, String what) {
        String first = alike(of, one, other);
        String second = alike(ofOther, one, other);
        int at = 0;
        while (at < Math.min(first.length(), second.length()) && first.charAt(at) == second.charAt(at)) at++;
        int from = Math.max(0, at - 80);
        assertEquals(around(second, from), around(first, from), what);
    }

    private static String around(String text, int from) {
        return text.substring(Math.min(from, text.length()), Math.min(from + 200, text.length()));
    }

    private static Twin wrong() {
        return Twin.of("inaccurate", Stance.CONTRADICTS, true, "ada");
    }

    private static Twin unknown() {
        return Twin.of("not_enough_evidence", Stance.SUPPORTS, false, "tomas");
    }

    @TestFactory
    Stream<DynamicTest> every_address_answers_alike() {
        Twin one = wrong();
        Twin other = unknown();
        return addresses("GET").stream()
                .map(route -> DynamicTest.dynamicTest(
                        route,
                        () -> READERS.forEach(reader -> {
                            compare(one, other, route, reader);
                        })));
    }

    private static void compare(Twin one, Twin other, String route, String reader) {
        Response of = by(route, reader).get(one.at(route));
        Response ofOther = by(route, reader).get(other.at(route));
        String what = reader + " " + route;
        assertEquals(ofOther.statusCode(), of.statusCode(), what);
        assertTrue(of.statusCode() < 500, what);
        List.of(one, other).forEach(twin -> {
            assertTellsNothing(twin, of, what);
            assertTellsNothing(twin, ofOther, what);
        });
        if (isOfOne(route)) assertAlike(one, text(of), other, text(ofOther), what);
    }

    /** Each upon twins of its own, since what it is may be done. */
    @TestFactory
    Stream<DynamicTest> every_act_is_answered_alike() {
        return Stream.of("POST", "PUT", "PATCH", "DELETE")
                .flatMap(method -> addresses(method).stream()
                        .filter(SecondReaderTest::isOfOne)
                        .filter(route -> ENDS.stream().noneMatch(route::endsWith))
                        .map(route -> DynamicTest.dynamicTest(method + " " + route, () -> {
                            for (String reader : READERS) {
                                Twin one = wrong();
                                Twin other = unknown();
                                Response of = sent(route, reader).request(method, one.at(route));
                                Response ofOther = sent(route, reader).request(method, other.at(route));
                                String what = reader + " " + method + " " + route;
                                assertEquals(ofOther.statusCode(), of.statusCode(), what);
                                assertTrue(of.statusCode() < 500, what);
                                assertTellsNothing(one, of, what);
                                assertAlike(one, text(of), other, text(ofOther), what);
                            }
                        })));
    }

    @Test
    void no_rating_can_be_asked_for_that_the_other_has() {
        Twin one = wrong();
        Twin other = unknown();
        List<String> asked = new ArrayList<>();
        for (String rating : List.of("inaccurate", "not_enough_evidence")) {
            for (String list : List.of("/claims", "/claims.csv", "/evidence.csv", "/api/v1/claims")) {
                asked.add(list + "?rating=" + rating + "&article=");
            }
        }
        for (String reader : READERS) {
            for (String address : asked) {
                String of = rows(by(address, reader).get(address + one.slug()));
                String ofOther = rows(by(address, reader).get(address + other.slug()));
                assertAlike(one, of, other, ofOther, reader + " " + address);
            }
        }
    }

    @Test
    void the_history_finds_nobody_who_found_something() {
        Twin one = wrong();
        for (String filter : List.of("act=give_verdict", "act=propose_fix", "act=attach_evidence", "who=ada")) {
            String page = As.mara().get("/history?" + filter).asString();
            assertFalse(page.contains("href=\"/claims/" + one.claim() + "\"") && !filter.startsWith("who"), filter);
            assertFalse(page.contains("kept back until a second verdict"), filter);
        }
    }

    @Test
    void whoever_gave_it_sees_it_and_the_second_reader_does_once_both_are_in() {
        Twin one = wrong();
        String mark = one.secrets().get(0);
        String address = "/claims/" + one.claim();
        assertTrue(As.ada().get(address).asString().contains(mark));
        assertFalse(As.bela().get(address).asString().contains(mark));
        Saved.verdict(one.claim(), "half_right", "bela");
        assertTrue(As.bela().get(address).asString().contains(mark));
        assertTrue(As.bela().get("/claims.csv?article=" + one.slug()).asString().contains(mark));
    }

    /** Of a page the rows alone: beside them one chooses among all articles. */
    private static String rows(Response answer) {
        boolean isPage = answer.contentType().startsWith("text/html");
        return isPage ? Html.of(answer).page().select("tbody").text() : text(answer);
    }

    private static List<String> addresses(String method) {
        return Routes.all().stream()
                .filter(route -> route.startsWith(method + " "))
                .map(route -> route.substring(method.length() + 1))
                .filter(route -> !route.startsWith("/login") && !route.startsWith("/logout"))
                .toList();
    }

    private static boolean isOfOne(String route) {
        return route.contains("/claims/{number}") || route.contains("{slug}");
    }

    private static void assertTellsNothing(Twin twin, Response answer, String what) {
        twin.secrets().forEach(secret -> assertFalse(answer.asString().contains(secret), what + " tells " + secret));
    }

    private static RequestSpecification by(String route, String reader) {
        return route.startsWith("/api/") ? As.program(reader) : As.login(reader);
    }

    private static RequestSpecification sent(String route, String reader) {
        return route.startsWith("/api/")
                ? As.program(reader).body("{}")
                : As.login(reader).formParam("reason", "A slip of the pen").formParam("rating", "accurate");
    }

    private static String text(Response answer) {
        return answer.asString() + answer.getHeader("Location");
    }
}
