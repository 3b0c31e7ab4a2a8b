package stet.pack;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.history.Event;
import stet.history.Redaction;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class PackResourceTest {
    @Test
    void an_admin_loads_a_pack_and_sees_its_claims() {
        with(As.ines(), PackText.article("page-loaded"), PackText.CLAIMS)
                .post("/packs")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/claims?article=page-loaded&done=pack"));
        Saved.run(() -> {
            assertEquals(2, Claim.count("article.slug", "page-loaded"));
            assertEquals(
                    "ines",
                    Event.of("article", "page-loaded", Act.LOAD_PACK)
                            .findFirst()
                            .orElseThrow()
                            .actor());
        });
    }

    @Test
    void a_folder_arrives_with_its_name_and_other_files() {
        As.ines()
                .multiPart("files", "rain/README.md", "# Rain".getBytes(StandardCharsets.UTF_8))
                .multiPart("files", "rain/article.yaml", bytes(PackText.article("page-folder")))
                .multiPart("files", "rain/claims.yaml", bytes(PackText.CLAIMS))
                .multiPart("files", "", new byte[0])
                .post("/packs")
                .then()
                .statusCode(303);
        assertTrue(isHere("page-folder"));
    }

    @Test
    void the_same_pack_again_is_said_to_be_here() {
        with(As.ines(), PackText.article("page-again"), PackText.CLAIMS).post("/packs");
        Response again =
                with(As.ines(), PackText.article("page-again"), PackText.CLAIMS).post("/packs");
        assertEquals(200, again.statusCode());
        assertTrue(Html.of(again).text().contains("This pack was loaded before"));
        assertEquals(2, Saved.in(() -> Claim.count("article.slug", "page-again")));
    }

    @Test
    void a_double_click_loads_once() {
        String form = "/packs?submission=" + UUID.randomUUID();
        for (int click = 0; click < 2; click++) {
            with(As.ines(), PackText.article("page-double"), PackText.CLAIMS)
                    .post(form)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/claims?article=page-double&done=pack"));
        }
    }

    @Test
    void a_changed_pack_under_a_known_slug_is_refused() {
        with(As.ines(), PackText.article("page-changed"), PackText.CLAIMS).post("/packs");
        with(As.ines(), PackText.article("page-changed").replace("May", "June"), PackText.CLAIMS)
                .post("/packs")
                .then()
                .statusCode(409)
                .body(containsString("Give the changed pack another slug"));
    }

    @Test
    void a_pack_with_mistakes_loads_nothing_and_names_each() {
        Response answer = with(
                        As.ines(),
                        PackText.article("page-bad").replace("kind: headline", "kind: title"),
                        PackText.CLAIMS.replace("passage: 2", "passage: 9") + "    colour: red\n")
                .post("/packs");
        assertEquals(422, answer.statusCode());
        String page = Html.of(answer).text();
        assertTrue(page.contains("Nothing was loaded: 4 things need a look"), page);
        assertTrue(page.contains("article.yaml, line 8: kind has to be one of headline"), page);
        assertTrue(page.contains("claims.yaml, line 4: there is no passage 9."), page);
        assertTrue(page.contains("claims.yaml, line 17: there is no key colour here."), page);
        assertFalse(isHere("page-bad"));
    }

    @Test
    void checking_changes_nothing() {
        Response right = with(As.ines(), PackText.article("page-checked"), PackText.CLAIMS)
                .post("/packs/check");
        assertEquals(200, right.statusCode());
        assertTrue(Html.of(right)
                .text()
                .contains("Nothing is wrong with this pack: article page-checked, 2 passages, 2 claims"));
        with(As.ines(), PackText.ARTICLE, "").post("/packs/check").then().statusCode(422);
        assertFalse(isHere("page-checked"));
    }

    @Test
    void no_file_one_file_and_two_of_one_name_are_answered_in_words() {
        Response none = As.ines().multiPart("files", "", new byte[0]).post("/packs");
        assertEquals(422, none.statusCode());
        assertTrue(Html.of(none).text().contains("article.yaml: the file is missing."));
        assertTrue(Html.of(none).text().contains("claims.yaml: the file is missing."));
        Response twice = As.ines()
                .multiPart("files", "a/article.yaml", bytes(PackText.ARTICLE))
                .multiPart("files", "b/article.yaml", bytes(PackText.ARTICLE))
                .post("/packs");
        assertEquals(422, twice.statusCode());
        assertTrue(Html.of(twice).text().contains("article.yaml: there are two files of this name"));
    }

    @Test
    void a_file_that_is_too_large_or_no_text_is_answered_in_words() {
        with(As.ines(), PackText.ARTICLE, PackText.CLAIMS + "#".repeat(2_000_000))
                .post("/packs")
                .then()
                .statusCode(422)
                .body(containsString("claims.yaml: the file has more than 2 MB."));
        As.ines()
                .multiPart("files", "article.yaml", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1})
                .multiPart("files", "claims.yaml", bytes("claims:\n  - id: \"\\0\"\n"))
                .post("/packs")
                .then()
                .statusCode(422)
                .body(containsString("article.yaml, line 1: here the file is not UTF-8"))
                .body(containsString("claims.yaml, line 2: id holds a character that cannot be kept"));
    }

    @Test
    void more_than_the_desk_takes_at_once_is_refused_in_words() {
        As.ines()
                .contentType("multipart/form-data; boundary=x")
                .body(new byte[21_000_000])
                .post("/packs")
                .then()
                .statusCode(413)
                .body(containsString("That is more than this desk takes at once (20 MB)."));
    }

    @Test
    void every_role_may_bring_a_pack_in_and_finds_the_page() {
        for (String login : List.of("ada", "mara", "ines")) {
            assertTrue(Html.of(As.login(login).get("/articles")).has("nav a[href=/packs]"), login);
            As.login(login).get("/packs").then().statusCode(200);
            As.login(login).get("/packs/check").then().statusCode(200);
            with(As.login(login), PackText.article("page-by-" + login), PackText.CLAIMS)
                    .post("/packs/check")
                    .then()
                    .statusCode(200);
            assertFalse(isHere("page-by-" + login));
            with(As.login(login), PackText.article("page-by-" + login), PackText.CLAIMS)
                    .post("/packs")
                    .then()
                    .statusCode(303);
            assertTrue(isHere("page-by-" + login));
            assertEquals(
                    login,
                    Saved.in(() -> Event.of("article", "page-by-" + login, Act.LOAD_PACK)
                            .findFirst()
                            .orElseThrow()
                            .actor()));
        }
    }

    @Test
    void a_stranger_may_not() {
        As.nobody().get("/packs").then().statusCode(303).header("Location", containsString("/login"));
        with(As.nobody(), PackText.article("page-refused"), PackText.CLAIMS)
                .post("/packs")
                .then()
                .statusCode(401);
        assertFalse(isHere("page-refused"));
    }

    @Test
    void the_page_offers_a_folder_and_two_files() {
        Html page = Html.of(As.ines().get("/packs"));
        assertEquals("Packs", page.heading());
        assertTrue(page.has("label[for=folder]"));
        assertTrue(page.has("input#folder[type=file][name=files][multiple][webkitdirectory]"));
        assertTrue(page.has("input#files[type=file][name=files][multiple]"));
        assertTrue(page.has("form[enctype=multipart/form-data] button[formaction=/packs/check]"));
        assertTrue(page.has("nav a[href=/packs][aria-current=page]"));
        As.ines().get("/packs/check").then().statusCode(200);
    }

    @Test
    void a_pack_is_known_again_after_its_line_in_the_history_was_redacted() {
        with(As.ines(), PackText.article("page-redacted"), PackText.CLAIMS).post("/packs");
        Saved.run(() -> {
            long number = Event.of("article", "page-redacted", Act.LOAD_PACK)
                    .findFirst()
                    .orElseThrow()
                    .number();
            Redaction.propose(number, "It names somebody.", Saved.account("mara"));
            Redaction.toAgree(number).agree(Saved.account("ines"));
        });
        Response again = with(As.ines(), PackText.article("page-redacted"), PackText.CLAIMS)
                .post("/packs");
        assertEquals(200, again.statusCode());
        assertTrue(Html.of(again).text().contains("This pack was loaded before"));
    }

    private static RequestSpecification with(RequestSpecification who, String article, String claims) {
        return who.multiPart("files", "article.yaml", bytes(article)).multiPart("files", "claims.yaml", bytes(claims));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isHere(String slug) {
        return Saved.in(() -> Article.named(slug).isPresent());
    }
}
