package stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.claim.Claim;
import stet.signoff.Stage;
import stet.support.As;
import stet.support.Saved;

/** The main job as two people do it, and what happens when something changes afterwards. */
@QuarkusTest
class MainJobJourneyTest extends Journey {
    private static final String REASONS = "The register of completed housing names 140 flats in its second table.";

    @Test
    void two_people_take_a_claim_from_open_to_a_signed_off_row() {
        long claim = Saved.claim();
        Visitor ada = visitor().signIn("ada");
        ada.open("/claims/" + claim);
        ada.click(AriaRole.LINK, "Attach evidence");
        attach(ada);
        assertThat(ada.page().locator(".piece")).hasCount(1);
        giveVerdict(ada);
        assertThat(ada.page().locator(".stage").first()).hasText("Awaiting sign-off");

        Visitor mara = visitor().signIn("mara");
        mara.open("/claims/" + claim);
        mara.click(AriaRole.LINK, "Look and sign off");
        assertThat(mara.page().locator("main")).containsText(REASONS);
        mara.click(AriaRole.BUTTON, "Sign off claim " + claim);
        assertThat(mara.page().locator(".stage").first()).hasText("Signed off");
        assertEquals(Stage.SIGNED_OFF, Saved.facts(claim).stage());

        String slug = Saved.in(() -> Claim.shown(claim).article().slug());
        String csv =
                As.bela().get("/claims.csv?stage=signed_off&article=" + slug).asString();
        assertTrue(csv.contains(",signed_off,accurate,Accurate,"), csv);
    }

    @Test
    void nobody_signs_their_own_verdict_even_after_a_lapse() {
        long claim = Saved.claim();
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "ada");
        Saved.verdict(claim, "accurate", "mara");
        Visitor mara = visitor().signIn("mara");
        refused(mara, claim, "You gave this verdict, so somebody else has to sign it off. Who could: Tomás Reyes.");
        Saved.signOff(claim, "tomas");
        restate(claim);
        refused(mara, claim, "You gave this verdict");
    }

    @Test
    void a_restated_claim_lapses_and_is_renewed_from_the_difference() {
        long claim = Saved.signedOff();
        Visitor bela = visitor().signIn("bela");
        bela.open("/claims/" + claim);
        bela.click(AriaRole.LINK, "Restate");
        bela.page()
                .getByLabel("Statement", new Page.GetByLabelOptions().setExact(true))
                .fill("The town built 141 flats in 2021.");
        bela.page().locator("main form button.strong").click();
        assertThat(bela.page().locator(".stage").first()).hasText("Lapsed");

        Visitor mara = visitor().signIn("mara");
        mara.open("/claims/" + claim);
        assertThat(mara.page().locator(".rail del")).hasText("140");
        assertThat(mara.page().locator(".rail ins")).hasText("141");
        mara.click(AriaRole.LINK, "Look and renew the sign-off");
        mara.click(AriaRole.BUTTON, "Renew the sign-off of claim " + claim);
        assertThat(mara.page().locator(".stage").first()).hasText("Signed off");
    }

    @Test
    void what_was_typed_survives_a_lost_session() {
        long claim = Saved.claim();
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "ada");
        Visitor ada = visitor().signIn("ada");
        ada.open("/claims/" + claim + "/verdicts/new");
        ada.page()
                .getByText("Mostly accurate", new Page.GetByTextOptions().setExact(true))
                .click();
        ada.page().locator("#reasons").fill(REASONS);
        ada.losesSession();
        ada.click(AriaRole.BUTTON, "Give this verdict");
        assertThat(ada.page().getByRole(AriaRole.ALERT)).containsText("what you typed is kept");
        ada.page().getByLabel("Login").fill("ada");
        ada.page().getByLabel("Password").fill(As.password("ada"));
        ada.click(AriaRole.BUTTON, "Sign in");
        assertThat(ada.page().locator("#reasons")).hasValue(REASONS);
        assertEquals(0, Saved.facts(claim).verdicts().size());
        ada.click(AriaRole.BUTTON, "Give this verdict");
        assertThat(ada.page().locator(".stage").first()).hasText("Awaiting sign-off");
        assertEquals(1, Saved.facts(claim).verdicts().size());
    }

    @Test
    void the_keyboard_alone_gives_and_signs_a_verdict() {
        long claim = Saved.claim();
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "ada");
        Visitor ada = visitor().signIn("ada");
        ada.open("/claims/" + claim + "/verdicts/new");
        ada.tabTo("input[value=accurate]");
        ada.press("Space");
        ada.tabTo("#reasons");
        ada.page().keyboard().type(REASONS);
        ada.tabTo("main button.strong");
        ada.press("Enter");
        assertThat(ada.page().locator(".stage").first()).hasText("Awaiting sign-off");

        Visitor mara = visitor().signIn("mara");
        mara.open("/claims/" + claim);
        mara.tabTo(".rail a.strong");
        mara.press("Enter");
        mara.page().waitForURL("**/sign-off");
        mara.tabTo("main button.strong");
        mara.press("Enter");
        assertThat(mara.page().locator(".stage").first()).hasText("Signed off");
    }

    @Test
    void the_verdict_form_says_at_once_what_is_missing() {
        long claim = Saved.claim();
        Visitor ada = visitor().signIn("ada");
        ada.open("/claims/" + claim + "/verdicts/new");
        ada.page()
                .getByText("Inaccurate", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(ada.page().locator("#missing")).containsText("contradicts the claim");
        assertThat(ada.page().locator("#missing")).containsText("Give your reasons");
    }

    @Test
    void the_verdicts_button_is_in_sight_at_once_and_a_refusal_takes_the_focus() {
        long claim = Saved.claim();
        Saved.evidence(claim, stet.evidence.Stance.SUPPORTS, "ada");
        Visitor ada = visitor().signIn("ada").widthOf(1280);
        ada.open("/claims/" + claim);
        Locator button = ada.page().locator(".rail .give button");
        assertThat(button).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        button.click();
        assertThat(ada.page().locator(".errors")).isFocused();
    }

    @Test
    void the_list_keeps_its_filter_when_one_comes_back_from_a_dossier() {
        long claim = Saved.claim();
        String slug = Saved.in(() -> Claim.shown(claim).article().slug());
        Visitor ada = visitor().signIn("ada");
        ada.open("/claims?article=" + slug + "&q=flats");
        ada.page().locator("td.statement a").first().click();
        ada.click(AriaRole.LINK, "← Back to the list");
        assertTrue(
                ada.page().url().endsWith("/claims?article=" + slug + "&q=flats"),
                ada.page().url());
    }

    private static void attach(Visitor ada) {
        ada.page().locator("#url").fill("https://register.example/" + System.nanoTime());
        ada.page().locator("#title").fill("Register of completed housing");
        ada.page().locator("#quote").fill("Completed in 2021: 140 flats.");
        ada.page().getByLabel("Supports").check();
        ada.click(AriaRole.BUTTON, "Attach");
    }

    private static void giveVerdict(Visitor ada) {
        ada.page()
                .getByText("Accurate", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        ada.page().locator("#reasons").fill(REASONS);
        ada.click(AriaRole.BUTTON, "Give this verdict");
    }

    private static void refused(Visitor editor, long claim, String words) {
        editor.open("/claims/" + claim + "/sign-off");
        assertThat(editor.page().getByRole(AriaRole.ALERT)).containsText(words);
        assertThat(editor.page().locator("input[name=seal]")).hasCount(0);
    }

    private static void restate(long claim) {
        Saved.run(() -> {
            Claim restated = Claim.toChange(claim);
            restated.restate(
                    restated.words().withStatement("The town built 142 flats in 2021."), Saved.account("bela"));
        });
    }
}
