package stet.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.history.ChainCheck;
import stet.history.Event;
import stet.history.History;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;
import stet.web.Refusal;

@QuarkusTest
class EvidenceResourceTest {
    @Test
    void the_form_opens_with_what_is_usual() {
        long claim = Saved.claim();
        Html page = page(As.ada().get("/claims/" + claim + "/evidence/new"));
        assertEquals("Attach evidence", page.heading());
        assertEquals("web", page.value("medium"));
        assertEquals("other", page.value("sourceKind"));
        assertEquals("secondary", page.value("closeness"));
        assertEquals(Saved.in(History::today).toString(), page.value("accessedOn"));
        assertEquals("1", page.value("wording"));
        assertTrue(page.text().contains("The town built 140 flats in 2021."));
    }

    @Test
    void a_filled_in_form_attaches_a_piece_and_says_so_in_the_history() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        Response response = post(As.ada(), claim, form);
        Evidence piece = only(claim);
        assertEquals(303, response.statusCode());
        assertTrue(
                response.header("Location").endsWith("/claims/" + claim + "?done=attached#evidence-" + piece.number()));
        Citation cited = piece.cited();
        assertEquals(form.get("url"), cited.url());
        assertEquals("Housing register", cited.title());
        assertEquals("In 2021 the town completed 140 flats.", cited.quote());
        assertEquals(Stance.SUPPORTS, cited.stance());
        assertEquals("2024-03-02", cited.accessedOn().toString());
        assertEquals(Medium.WEB, cited.medium());
        assertEquals("ada", piece.addedBy().login());
        assertEquals(SourceKind.OFFICIAL, piece.source().kind());
        assertTrue(piece.counts());
        Event event = newest(claim);
        assertEquals(Act.ATTACH_EVIDENCE, event.act());
        assertEquals("ada", event.actor());
        assertEquals(String.valueOf(piece.number()), event.subject());
        assertTrue(says(event, "quote", "", cited.quote()));
        assertTrue(says(event, "locator", "", "table 2"));
        assertTrue(says(event, "digest", "", piece.digest()));
        assertTrue(says(event, "source", "", String.valueOf(piece.source().number())));
    }

    @Test
    void an_editor_attaches_too_and_an_admin_alone_does_not() {
        long claim = Saved.claim();
        assertEquals(303, post(As.mara(), claim, EvidenceForms.whole()).statusCode());
        assertEquals(403, As.ines().get("/claims/" + claim + "/evidence/new").statusCode());
        assertEquals(403, post(As.ines(), claim, EvidenceForms.whole()).statusCode());
        assertEquals(303, As.nobody().get("/claims/" + claim + "/evidence/new").statusCode());
        assertEquals(1, pieces(claim).size());
    }

    @Test
    void an_unknown_claim_is_not_found() {
        for (String path : List.of("/claims/987654321/evidence", "/claims/x/evidence", "/claims/0/evidence")) {
            assertEquals(404, As.ada().get(path + "/new").statusCode(), path);
            assertEquals(
                    404, As.ada().formParams(EvidenceForms.whole()).post(path).statusCode(), path);
        }
        long claim = Saved.claim();
        for (String act : List.of("correction", "withdrawal")) {
            String path = "/claims/" + claim + "/evidence/987654321/" + act;
            assertEquals(404, As.ada().get(path).statusCode());
            assertEquals(
                    404, As.ada().formParams(EvidenceForms.whole()).post(path).statusCode());
        }
    }

    @Test
    void every_error_stands_beside_its_field_and_nothing_typed_is_lost() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put("url", "ftp://register.example/");
        form.put("title", " ");
        form.put("quote", "");
        form.put("stance", "perhaps");
        form.put("medium", "smoke");
        form.put("publishedOn", "2021-02-31");
        form.put("accessedOn", "yesterday");
        form.put("contactedOn", "31.12.2020");
        form.put("sourceKind", "rumour");
        form.put("closeness", "far");
        form.put("quoteLanguage", "english");
        form.put("alsoNumbers", "9999999, seven");
        form.put("locator", "x".repeat(201));
        Response response = post(As.ada(), claim, form);
        assertEquals(422, response.statusCode());
        Html page = page(response);
        for (String field : List.of(
                "url",
                "title",
                "quote",
                "stance",
                "medium",
                "publishedOn",
                "accessedOn",
                "contactedOn",
                "sourceKind",
                "closeness",
                "quoteLanguage",
                "alsoNumbers",
                "locator")) {
            assertFalse(page.error(field).isEmpty(), field);
            assertTrue(page.has(".errors a[href=#" + field + "]"), field);
            assertTrue(page.has("#" + field), field);
        }
        for (String typed :
                List.of("url", "publishedOn", "accessedOn", "contactedOn", "quoteLanguage", "alsoNumbers")) {
            assertEquals(form.get(typed), page.value(typed));
        }
        assertEquals(List.of(), pieces(claim));
    }

    @Test
    void lengths_are_those_of_the_columns() {
        long claim = Saved.claim();
        Map<String, Object> longest = EvidenceForms.whole();
        longest.put("url", longAddress());
        longest.put("title", "😀".repeat(500));
        longest.put("publisher", "p".repeat(200));
        longest.put("author", "a".repeat(200));
        longest.put("quote", "q".repeat(20_000));
        longest.put("quoteLanguage", "ja");
        longest.put("translation", "界".repeat(20_000));
        longest.put("translatedBy", "b".repeat(200));
        longest.put("locator", "l".repeat(200));
        longest.put("bearsOn", "o".repeat(500));
        longest.put("who", "w".repeat(200));
        longest.put("reachedBy", "r".repeat(200));
        longest.put("noteKept", "n".repeat(500));
        assertEquals(303, post(As.ada(), claim, longest).statusCode());
        assertEquals(20_000, only(claim).cited().translation().length());
        Map<String, Object> longer = new LinkedHashMap<>(longest);
        List<String> fields = List.of(
                "url",
                "title",
                "publisher",
                "author",
                "quote",
                "translation",
                "translatedBy",
                "locator",
                "bearsOn",
                "who",
                "reachedBy",
                "noteKept");
        for (String field : fields) longer.put(field, longest.get(field) + "x");
        Html page = page(post(As.ada(), claim, longer));
        for (String field : fields) assertTrue(page.error(field).startsWith("Use at most"), field);
    }

    @Test
    void characters_that_no_database_keeps_are_refused() {
        long claim = Saved.claim();
        for (String field : List.of("quote", "title", "who", "alsoNumbers", "source", "wording")) {
            Map<String, Object> form = EvidenceForms.whole();
            form.put(field, "a\0b");
            Response response = post(As.ada(), claim, form);
            assertEquals(422, response.statusCode(), field);
            Response half = As.ada()
                    .urlEncodingEnabled(false)
                    .contentType("application/x-www-form-urlencoded")
                    .body(field + "=%ED%A0%80")
                    .post("/claims/" + claim + "/evidence");
            assertEquals(422, half.statusCode(), field);
        }
        for (String query : List.of("source", "url", "quote")) {
            String path = "/claims/" + claim + "/evidence/new?" + query + "=";
            assertEquals(
                    422, As.ada().urlEncodingEnabled(false).get(path + "a%00b").statusCode(), query);
            assertEquals(
                    422,
                    As.ada().urlEncodingEnabled(false).get(path + "%ED%A0%80").statusCode(),
                    query);
        }
        assertEquals(List.of(), pieces(claim));
    }

    @Test
    void a_call_needs_the_whole_contact_and_has_no_address() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put("medium", "call");
        form.put("url", "");
        Html page = page(post(As.ada(), claim, form));
        for (String field : List.of("who", "contactedOn", "reachedBy", "noteKept", "readBack", "onTheRecord")) {
            assertFalse(page.error(field).isEmpty(), field);
        }
        form.put("who", "Press desk");
        form.put("contactedOn", "2024-03-01");
        form.put("reachedBy", "telephone");
        form.put("noteKept", "notebook 4, page 12");
        form.put("readBack", "yes");
        form.put("onTheRecord", "no");
        assertEquals(303, post(As.ada(), claim, form).statusCode());
        Contact contact = only(claim).cited().contact();
        assertEquals("Press desk", contact.who());
        assertEquals(Boolean.TRUE, contact.readBack());
        assertEquals(Boolean.FALSE, contact.onTheRecord());
    }

    @Test
    void a_foreign_quote_needs_a_translation_and_its_translator() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put("quoteLanguage", "ja");
        Html page = page(post(As.ada(), claim, form));
        assertFalse(page.error("translation").isEmpty());
        assertFalse(page.error("translatedBy").isEmpty());
        form.put("quoteLanguage", "en-GB");
        assertEquals(303, post(As.ada(), claim, form).statusCode());
    }

    @Test
    void dates_to_come_are_refused() {
        long claim = Saved.claim();
        String tomorrow = Saved.in(History::today).plusDays(1).toString();
        Map<String, Object> form = EvidenceForms.whole();
        for (String field : List.of("publishedOn", "accessedOn", "contactedOn")) form.put(field, tomorrow);
        Html page = page(post(As.ada(), claim, form));
        for (String field : List.of("publishedOn", "accessedOn", "contactedOn")) {
            assertEquals("This date has not come yet.", page.error(field));
        }
    }

    @Test
    void the_same_address_in_another_spelling_is_the_same_source() {
        long claim = Saved.claim();
        String host = "register-" + System.nanoTime() + ".example";
        Map<String, Object> form = EvidenceForms.whole();
        form.put("url", "https://" + host + "/report?id=7");
        post(As.ada(), claim, form);
        form.put("url", "http://WWW." + host.toUpperCase() + ":80/report/?utm_source=x&id=7#page");
        form.put("title", "The register, as somebody else calls it");
        assertEquals(303, post(As.bela(), claim, form).statusCode());
        List<Evidence> pieces = pieces(claim);
        assertEquals(pieces.get(0).source().number(), pieces.get(1).source().number());
        assertEquals("Housing register", pieces.get(1).source().title());
        assertEquals(
                "The register, as somebody else calls it", pieces.get(1).cited().title());
    }

    @Test
    void a_known_source_is_chosen_from_the_list_or_named_by_number_or_address() {
        long claim = Saved.claim();
        post(As.ada(), claim, EvidenceForms.whole());
        Source source = only(claim).source();
        String number = String.valueOf(source.number());
        for (Map<String, Object> named : List.<Map<String, Object>>of(
                Map.of("source", number),
                Map.of("sourceRef", number),
                Map.of("sourceRef", "#" + number),
                Map.of("sourceRef", source.url().replace("https", "http") + "#top"),
                Map.of("source", number, "sourceRef", source.url()))) {
            Map<String, Object> form = EvidenceForms.passage();
            form.put("locator", named.toString());
            form.putAll(named);
            assertEquals(303, post(As.ada(), claim, form).statusCode(), named.toString());
        }
        List<Evidence> pieces = pieces(claim);
        assertEquals(6, pieces.size());
        for (Evidence piece : pieces) {
            assertEquals(source.number(), piece.source().number());
            assertEquals("Housing register", piece.cited().title());
            assertEquals(source.url(), piece.cited().url());
            assertEquals("2022-01-05", piece.cited().publishedOn().toString());
        }
    }

    @Test
    void a_source_that_cannot_be_found_is_an_error_beside_its_field() {
        long claim = Saved.claim();
        post(As.ada(), claim, EvidenceForms.whole());
        String known = String.valueOf(only(claim).source().number());
        Map<String, Object> form = EvidenceForms.passage();
        form.put("source", "987654321");
        Html page = page(post(As.ada(), claim, form));
        assertEquals("No source with this number or address is known here.", page.error("source"));
        assertEquals("", page.error("title"));
        form.put("source", "");
        form.put("sourceRef", "https://nobody-has-cited.example/" + System.nanoTime());
        assertFalse(page(post(As.ada(), claim, form)).error("sourceRef").isEmpty());
        form.put("sourceRef", known);
        form.put("url", "https://another.example/");
        assertFalse(page(post(As.ada(), claim, form)).error("url").isEmpty());
        Response opened = As.ada().get("/claims/" + claim + "/evidence/new?source=abc");
        assertEquals(422, opened.statusCode());
        assertEquals("abc", page(opened).value("sourceRef"));
    }

    @Test
    void another_passage_of_the_same_source_starts_with_the_source() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put("then", "again");
        Response response = post(As.ada(), claim, form);
        Evidence piece = only(claim);
        String path =
                "/claims/" + claim + "/evidence/new?source=" + piece.source().number();
        assertTrue(response.header("Location").endsWith(path));
        Html page = page(As.ada().get(path));
        assertEquals(String.valueOf(piece.source().number()), page.value("source"));
        assertEquals("", page.value("quote"));
        Html found = page(As.ada().get("/claims/" + claim + "/evidence/new?url=https://a.example/x&quote=So it is"));
        assertEquals("https://a.example/x", found.value("url"));
        assertEquals("So it is", found.value("quote"));
    }

    @Test
    void one_act_attaches_to_other_claims_too() {
        long first = Saved.claim();
        long second = Saved.claim();
        long third = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put("also", List.of(String.valueOf(second), String.valueOf(first)));
        form.put("alsoNumbers", third + ", " + second + " – " + second);
        assertEquals(303, post(As.ada(), first, form).statusCode());
        for (long claim : List.of(first, second, third)) {
            assertEquals(
                    "In 2021 the town completed 140 flats.", only(claim).cited().quote());
            assertEquals(Act.ATTACH_EVIDENCE, newest(claim).act());
        }
        assertEquals(
                1,
                Stream.of(first, second, third)
                        .map(claim -> only(claim).source().number())
                        .distinct()
                        .count());
        assertEquals(
                3,
                Stream.of(first, second, third)
                        .map(claim -> only(claim).digest())
                        .distinct()
                        .count());
    }

    @Test
    void numbers_of_no_claim_attach_nothing() {
        long claim = Saved.claim();
        for (String numbers : List.of("987654321", "3-1", "1-999999999", "one", "1-", "99999999999999999999")) {
            Map<String, Object> form = EvidenceForms.whole();
            form.put("alsoNumbers", numbers);
            Response response = post(As.ada(), claim, form);
            assertEquals(422, response.statusCode(), numbers);
            assertFalse(page(response).error("alsoNumbers").isEmpty(), numbers);
            assertEquals(numbers, page(response).value("alsoNumbers"));
        }
        Map<String, Object> form = EvidenceForms.whole();
        form.put("also", List.of("987654321"));
        assertEquals(422, post(As.ada(), claim, form).statusCode());
        form.put("also", List.of("x"));
        assertEquals(422, post(As.ada(), claim, form).statusCode());
        assertEquals(List.of(), pieces(claim));
    }

    @Test
    void the_other_claims_of_the_article_can_be_ticked() {
        List<Long> claims = claimsOfOneArticle(3);
        Html page = page(As.ada().get("/claims/" + claims.get(0) + "/evidence/new"));
        assertFalse(page.has("input[name=also][value=" + claims.get(0) + "]"));
        assertTrue(page.has("details input[name=also][value=" + claims.get(1) + "]"));
        assertTrue(page.has("details input[name=also][value=" + claims.get(2) + "]"));
        Map<String, Object> form = EvidenceForms.whole();
        form.put("quote", "");
        form.put("also", List.of(String.valueOf(claims.get(2))));
        Html again = page(post(As.ada(), claims.get(0), form));
        assertTrue(again.has("details[open] input[name=also][value=" + claims.get(2) + "][checked]"));
        assertFalse(again.has("input[name=also][value=" + claims.get(1) + "][checked]"));
    }

    @Test
    void two_thousand_claims_get_through_in_one_act() {
        List<Long> claims = claimsOfOneArticle(2_001);
        long first = claims.get(0);
        Map<String, Object> form = EvidenceForms.whole();
        form.put("also", claims.stream().skip(1).map(String::valueOf).toList());
        RequestSpecification patient = As.ada()
                .config(RestAssuredConfig.config()
                        .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 300_000)));
        assertEquals(303, post(patient, first, form).statusCode());
        Source source = only(first).source();
        assertEquals(2_001, Saved.in(() -> Evidence.count("source", source)));
        long last = claims.get(2_000);
        assertEquals(1, pieces(last).size());
        assertTrue(Saved.in(ChainCheck::run).isIntact());
    }

    @Test
    void more_fields_than_the_desk_takes_are_refused_in_words() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put(
                "also",
                LongStream.rangeClosed(1, 6_001).mapToObj(String::valueOf).toList());
        assertEquals(413, post(As.ada(), claim, form).statusCode());
        form.put(
                "also",
                LongStream.rangeClosed(1, 5_001).mapToObj(String::valueOf).toList());
        Response many = post(As.ada(), claim, form);
        assertEquals(422, many.statusCode());
        assertEquals(
                "At most 5,000 claims in one act.",
                page(many).error("alsoNumbers") + page(many).error("also"));
        assertEquals(
                400,
                As.ada()
                        .contentType("application/x-www-form-urlencoded")
                        .body("quote=100%")
                        .post("/claims/" + claim + "/evidence")
                        .statusCode());
    }

    @Test
    void a_second_post_of_the_same_form_is_sent_to_the_firsts_page() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        String path = "/claims/" + claim + "/evidence?submission=" + UUID.randomUUID();
        String first = As.ada().formParams(form).post(path).header("Location");
        Response second = As.ada().formParams(form).post(path);
        assertEquals(303, second.statusCode());
        assertEquals(first, second.header("Location"));
        assertEquals(1, pieces(claim).size());
    }

    /** Whoever goes back, types something else and sends it has not clicked twice. */
    @Test
    void the_same_form_with_other_words_is_another_piece() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        String path = "/claims/" + claim + "/evidence?submission=" + UUID.randomUUID();
        As.ada().formParams(form).post(path).then().statusCode(303);
        form.put("quote", "Another passage of the same page.");
        As.ada().formParams(form).post(path).then().statusCode(303);
        assertEquals(2, pieces(claim).size());
    }

    @Test
    void two_posts_of_the_same_form_at_once_attach_one_piece() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        String path = "/claims/" + claim + "/evidence?submission=" + UUID.randomUUID();
        As.ada().get("/claims/" + claim + "/evidence/new");
        List<Response> both = Stream.of(1, 2, 3)
                .map(time -> CompletableFuture.supplyAsync(
                        () -> As.ada().formParams(form).post(path)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        both.forEach(response -> assertEquals(303, response.statusCode()));
        assertEquals(
                1,
                both.stream()
                        .map(response -> response.header("Location"))
                        .distinct()
                        .count());
        assertEquals(1, pieces(claim).size());
    }

    @Test
    void what_was_typed_survives_a_lost_session() {
        List<Long> claims = claimsOfOneArticle(2);
        Map<String, Object> form = EvidenceForms.whole();
        form.put("also", List.of(String.valueOf(claims.get(1))));
        form.put("stance", "contradicts");
        form.put("readBack", "no");
        String path = "/claims/" + claims.get(0) + "/evidence";
        Response lost = As.nobody().formParams(form).post(path);
        assertEquals(401, lost.statusCode());
        form.forEach((name, value) -> assertTrue(
                lost.asString().contains(value instanceof List<?> many ? (String) many.get(0) : (String) value), name));
        Response signedIn = As.nobody()
                .formParams(form)
                .formParam("stet-login", "ada")
                .formParam("stet-password", "ada-checks-claims")
                .formParam("stet-to", path)
                .post("/login");
        assertEquals(307, signedIn.statusCode());
        Response draft = As.ada().formParams(form).post(path + "?draft=1");
        assertEquals(200, draft.statusCode());
        Html page = page(draft);
        for (String field : List.of("url", "title", "quote", "locator", "stance", "readBack", "accessedOn")) {
            assertEquals(form.get(field), page.value(field), field);
        }
        assertTrue(page.has("input[name=also][value=" + claims.get(1) + "][checked]"));
        assertEquals(List.of(), pieces(claims.get(0)));
    }

    @Test
    void a_form_opened_before_a_restatement_is_stale() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put("wording", "1");
        Saved.run(() -> {
            Claim restated = Claim.toChange(claim);
            restated.restate(
                    restated.words().withStatement("The town built 141 flats in 2021."), Saved.account("bela"));
        });
        Response stale = post(As.ada(), claim, form);
        assertEquals(409, stale.statusCode());
        Html page = page(stale);
        assertTrue(page.text().contains("The town built 140 flats in 2021."));
        assertTrue(page.text().contains("The town built 141 flats in 2021."));
        assertEquals(form.get("quote"), page.value("quote"));
        assertEquals("2", page.value("wording"));
        assertEquals(List.of(), pieces(claim));
        form.put("wording", page.value("wording"));
        assertEquals(303, post(As.ada(), claim, form).statusCode());
    }

    @Test
    void a_copy_that_is_cited_under_another_title_does_not_count_either() {
        long claim = Saved.claim();
        Map<String, Object> copy = EvidenceForms.whole();
        copy.put("title", Saved.in(() -> Claim.shown(claim).article().title()));
        post(As.ada(), claim, copy);
        Map<String, Object> disguised = EvidenceForms.passage();
        disguised.put("source", String.valueOf(only(claim).source().number()));
        disguised.put("title", "Housing register");
        post(As.ada(), claim, disguised);
        assertEquals("Housing register", pieces(claim).get(1).cited().title());
        assertEquals(
                List.of(false, false),
                Saved.in(() -> Evidence.of(Claim.shown(claim)).stream()
                        .map(Evidence::counts)
                        .toList()));
    }

    @Test
    void what_a_piece_says_already_is_not_attached_again() {
        long claim = Saved.claim();
        long other = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        assertEquals(303, post(As.ada(), claim, form).statusCode());
        long piece = only(claim).number();
        Response twice = post(As.bela(), claim, form);
        assertEquals(422, twice.statusCode());
        assertEquals(
                "Evidence " + piece + " of claim " + claim + " says just this already.",
                page(twice).error("quote"));
        assertEquals(form.get("quote"), page(twice).value("quote"));
        form.put("alsoNumbers", String.valueOf(claim));
        assertEquals(422, post(As.ada(), other, form).statusCode(), "in the same act for another claim");
        assertEquals(List.of(), pieces(other));
        assertEquals(1, pieces(claim).size());
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> Saved.run(() -> Evidence.attach(
                        Claim.toChange(claim), only(claim).source(), only(claim).cited(), Saved.account("ada"))));
        assertEquals("quote", refusal.flaws().get(0).field());
        Saved.withdraw(claim, piece, "ada");
        assertEquals(303, post(As.ada(), other, form).statusCode(), "what was withdrawn may be attached again");
        assertEquals(2, pieces(claim).size());
    }

    @Test
    void the_article_and_copies_of_it_are_attached_and_do_not_count() {
        long claim = Saved.claim();
        Article article = Saved.in(() -> Claim.shown(claim).article());
        Map<String, Object> own = EvidenceForms.whole();
        own.put("url", article.url().replace("https://", "HTTP://www.") + "/?utm_campaign=x#p1");
        Map<String, Object> copy = EvidenceForms.whole();
        copy.put("title", " " + article.title().toUpperCase() + " | The Hill Courier");
        post(As.ada(), claim, own);
        post(As.ada(), claim, copy);
        List<Evidence> pieces = Saved.in(() -> Evidence.of(Claim.shown(claim)));
        assertEquals(
                List.of(
                        "the article itself: it cannot prove its own claim",
                        "another copy of the article: it bears the same headline"),
                Saved.in(() -> Evidence.of(Claim.shown(claim)).stream()
                        .map(piece -> piece.whyNot().orElse(""))
                        .toList()));
        assertEquals(2, pieces.size());
        long said = Saved.claim("The mayor said that 140 flats were built.", Checks.SAID);
        Article saidIn = Saved.in(() -> Claim.shown(said).article());
        own.put("url", saidIn.url());
        own.put("title", saidIn.title());
        post(As.ada(), said, own);
        assertTrue(Saved.in(() -> Evidence.of(Claim.shown(said)).get(0).counts()));
    }

    @Test
    void what_nobody_can_see_is_no_title_and_no_quote() {
        long claim = Saved.claim();
        Map<String, Object> form = EvidenceForms.whole();
        form.put("medium", "call");
        for (String field : List.of("title", "quote", "who", "reachedBy", "noteKept")) form.put(field, "\u200B\u00A0");
        Html page = Html.of(As.ada().formParams(form).post("/claims/" + claim + "/evidence"));
        for (String field : List.of("title", "quote", "who", "reachedBy", "noteKept")) {
            assertFalse(page.error(field).isEmpty(), field);
        }
        assertTrue(Saved.facts(claim).evidence().isEmpty());
    }

    private static List<Long> claimsOfOneArticle(int many) {
        String slug = Saved.article();
        List<Long> claims = new ArrayList<>();
        for (int first = 0; first < many; first += 250) {
            int batch = Math.min(250, many - first);
            claims.addAll(Saved.in(() -> {
                Article article = Article.named(slug).orElseThrow();
                Account ada = Saved.account("ada");
                return Stream.generate(() -> Claim.create(
                                        article,
                                        Saved.words("The town built 140 flats.", Checks.SO),
                                        Claim.Pointers.NONE,
                                        ada)
                                .number())
                        .limit(batch)
                        .toList();
            }));
        }
        return claims;
    }

    private static Response post(RequestSpecification who, long claim, Map<String, Object> form) {
        return who.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post("/claims/" + claim + "/evidence");
    }

    private static String longAddress() {
        String start = "https://register.example/" + System.nanoTime() + "/";
        return start + "x".repeat(2_000 - start.length());
    }

    private static Html page(Response response) {
        return Html.of(response);
    }

    private static List<Evidence> pieces(long claim) {
        return Saved.in(() -> Evidence.of(Claim.shown(claim)));
    }

    private static Evidence only(long claim) {
        List<Evidence> pieces = pieces(claim);
        assertEquals(1, pieces.size());
        return pieces.get(0);
    }

    private static Event newest(long claim) {
        return Saved.in(() -> Event.ofClaim(claim).get(0));
    }

    private static boolean says(Event event, String field, String before, String after) {
        return event.changes().stream()
                .anyMatch(change -> change.field().equals(field)
                        && change.before().equals(before)
                        && change.after().equals(after));
    }
}
