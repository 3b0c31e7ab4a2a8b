package stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import stet.certificate.CertificateCheck;
import stet.certificate.DeskKey;
import stet.evidence.Stance;
import stet.support.Ready;
import stet.support.Saved;

/** An article on its way through the desk, from the first assignment to a certificate that holds without the desk. */
@QuarkusTest
class ArticleJourneyTest extends Journey {
    @Test
    void an_article_goes_from_assigned_claims_over_a_fix_to_a_certificate() throws IOException {
        long claim = Saved.claim();
        String slug = Saved.slug(claim);
        Saved.authors(claim, "bela");
        assign(slug, claim);
        foundWrong(claim);
        Saved.signOff(claim, "mara");
        Visitor tomas = visitor().is("tomas");
        tomas.open("/articles/" + slug + "/gate");
        assertThat(tomas.page().locator("#fix")).containsText("“140 flats” should read “142 flats”.");
        assertThat(tomas.page().locator("button.strong")).hasCount(0);

        accepted(slug);
        foundRight(claim);
        Ready.mark(slug, 1);
        Ready.mark(slug, 3);
        Visitor mara = visitor().is("mara");
        mara.open("/articles/" + slug + "/gate");
        assertThat(mara.page().locator("main")).containsText("You alone signed off or set aside");

        tomas.open("/articles/" + slug + "/gate");
        tomas.page().getByLabel("I have looked at all 3 things").check();
        tomas.click(AriaRole.BUTTON, "Sign the article off");
        assertThat(tomas.page().getByRole(AriaRole.STATUS)).containsText("Signed off by Tomás Reyes");
        CertificateCheck check = CertificateCheck.of(certificate(tomas));
        assertTrue(check.heldUnder(Saved.in(() -> DeskKey.current().fingerprint())), check.findings()::toString);
    }

    @Test
    void one_editor_alone_lets_nothing_past() {
        String slug = Ready.open();
        Visitor mara = visitor().is("mara");
        mara.open("/articles/" + slug + "/gate");
        mara.click(AriaRole.LINK, "Ask to be let past");
        mara.page().getByLabel("Reason").fill("It goes to press tonight.");
        mara.click(AriaRole.BUTTON, "Ask to be let past");
        assertThat(mara.page().locator("main")).containsText("Another editor has to permit it.");
        assertThat(mara.page().getByText("Permit request 1")).hasCount(0);

        Visitor tomas = visitor().is("tomas");
        tomas.open("/articles/" + slug + "/gate");
        tomas.click(AriaRole.BUTTON, "Permit request 1");
        tomas.page().getByLabel("I have looked at all 2 things").check();
        tomas.click(AriaRole.BUTTON, "Sign the article off");
        assertThat(tomas.page().getByRole(AriaRole.STATUS)).containsText("Let past one thing");
        tomas.click(AriaRole.LINK, "Certificate");
        assertThat(tomas.page().locator("main")).containsText("It goes to press tonight.");
        assertThat(tomas.page().locator("main")).containsText("Mara Lindqvist asked");
    }

    private void assign(String slug, long claim) {
        Visitor mara = visitor().is("mara");
        mara.open("/claims?article=" + slug);
        mara.page().locator("input[name=claim][value='" + claim + "']").check();
        mara.click(AriaRole.BUTTON, "Assign the chosen");
        mara.page().locator("#to").selectOption("ada");
        mara.page().locator("main form button.strong").click();
        Visitor ada = visitor().is("ada");
        ada.open("/");
        assertThat(ada.page().locator("main a[href$='/claims/" + claim + "']").first())
                .isVisible();
    }

    private void foundWrong(long claim) {
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, "inaccurate", "ada");
        Visitor ada = visitor().is("ada");
        ada.open("/claims/" + claim);
        ada.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Propose a fix"))
                .first()
                .click();
        ada.page().locator("#now").fill("140 flats");
        ada.page().locator("#proposed").fill("142 flats");
        ada.page().locator("input[name=weight][value=must]").check();
        ada.click(AriaRole.BUTTON, "Propose this fix");
        assertThat(ada.page().locator("#fix-1 del")).hasText("140");
    }

    /** By its author, whose next text has the words. */
    private void accepted(String slug) {
        Visitor bela = visitor().is("bela");
        bela.open("/articles/" + slug + "/fixes");
        bela.click(AriaRole.LINK, "Answer");
        bela.page().locator("input[name=answer][value=accepted]").check();
        bela.click(AriaRole.BUTTON, "Send the answer");
        bela.open("/articles/" + slug + "/passages/1/revision");
        bela.page().locator("#words").fill("Rents rose again. " + Saved.SENTENCE.replace("140", "142") + " A new end.");
        bela.page().locator("main form button.strong").click();
        bela.open("/articles/" + slug + "/fixes");
        assertThat(bela.page().locator("main")).containsText("In the text since revision 2");
    }

    private static void foundRight(long claim) {
        Saved.reword(
                claim,
                words ->
                        words.withStatement("The town built 142 flats in 2021.").resting("142 flats in 2021", 1, null),
                "ada");
        Saved.evidence(claim, Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "ada");
        Saved.signOff(claim, "mara");
    }

    private static byte[] certificate(Visitor who) throws IOException {
        who.click(AriaRole.LINK, "Certificate");
        Download file = who.page().waitForDownload(() -> who.click(AriaRole.LINK, "Download the certificate"));
        assertTrue(file.suggestedFilename().endsWith(".certificate.json"), file.suggestedFilename());
        return Files.readAllBytes(file.path());
    }
}
