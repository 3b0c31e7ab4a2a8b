package stet.gate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.certificate.CertificateCheck;
import stet.certificate.DeskKey;
import stet.evidence.Stance;
import stet.history.CanonicalJson;
import stet.history.Event;
import stet.support.As;
import stet.support.Html;
import stet.support.Ready;
import stet.support.Saved;

@QuarkusTest
class CertificateResourceTest {
    @Test
    void a_certificate_holds_under_the_key_of_the_desk_without_the_desk() {
        String slug = Ready.article();
        Ready.sign(slug, "tomas");
        CertificateCheck check = CertificateCheck.of(file(slug));
        assertTrue(check.holds(), check.findings().toString());
        assertTrue(check.heldUnder(Saved.in(() -> DeskKey.current().fingerprint())));
        assertEquals(slug, check.claimed().orElseThrow().article());
        assertEquals(Optional.empty(), check.claimed().orElseThrow().bypass());
    }

    @Test
    void it_is_the_same_file_whatever_happened_since() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        Ready.sign(slug, "tomas");
        byte[] then = file(slug);
        Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        Saved.withdrawSignOff(claim, "mara");
        assertArrayEquals(then, file(slug));
        Html page = Html.of(As.ada().get("/articles/" + slug + "/sign-offs/1"));
        assertTrue(page.text().contains("This has lapsed since"), page.text());
    }

    @Test
    void events_of_others_give_nothing_away_but_their_digests() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        String other = Saved.slug(Saved.proposed());
        Ready.sign(slug, "tomas");
        String text = new String(file(slug), StandardCharsets.UTF_8);
        assertTrue(text.contains(slug));
        assertFalse(text.contains(other), "the other article is named");
    }

    @Test
    void nothing_of_evidence_leaves_the_house_but_its_digest() {
        long claim = Ready.claim();
        String slug = Saved.slug(claim);
        Ready.sign(slug, "tomas");
        String text = new String(file(slug), StandardCharsets.UTF_8);
        assertFalse(text.contains("Housing register"), "the title of a source is in it");
        assertFalse(text.contains("register.example"), "the address of a source is in it");
        assertTrue(text.contains(Saved.facts(claim).evidence().get(0).digest()));
    }

    @Test
    void the_line_of_the_sign_off_is_never_redacted() {
        String slug = Ready.signed();
        long line = Saved.in(() -> Event.of("gate", slug, Act.SIGN_OFF_ARTICLE)
                .findFirst()
                .orElseThrow()
                .number());
        assertEquals(
                409,
                As.mara()
                        .formParam("reason", "A name that has to go")
                        .post("/history/" + line + "/redaction")
                        .statusCode());
        assertTrue(CertificateCheck.of(file(slug)).holds());
    }

    @Test
    void a_bypass_stands_on_it() {
        String slug = Ready.past();
        CertificateCheck check = CertificateCheck.of(file(slug));
        assertTrue(check.holds(), check.findings().toString());
        String bypass = check.claimed().orElseThrow().bypass().orElseThrow();
        assertEquals(
                "mara", CanonicalJson.read(bypass).path("askedBy").path("login").asText());
        assertEquals(
                "tomas",
                CanonicalJson.read(bypass).path("permittedBy").path("login").asText());
        Html page = Html.of(As.ada().get("/articles/" + slug + "/sign-offs/1"));
        assertTrue(page.text().contains("Signed past one thing that stood in the way"), page.text());
        assertTrue(page.text().contains("Let past without a sign-off"), page.text());
    }

    @Test
    void what_was_never_signed_has_none() {
        String slug = Ready.article();
        assertEquals(404, As.ada().get("/articles/" + slug + "/sign-offs/1").statusCode());
        assertEquals(
                404,
                As.ada()
                        .get("/articles/" + slug + "/sign-offs/1/certificate.json")
                        .statusCode());
    }

    private static byte[] file(String slug) {
        return As.ada()
                .get("/articles/" + slug + "/sign-offs/1/certificate.json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
