package stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.support.Saved;

/** Two people judge a claim without knowing of each other, differ, and a third decides and signs. */
@QuarkusTest
class SecondReadingJourneyTest extends Journey {
    private static final String FIRST = "The register says so in table 2";
    private static final String SECOND = "The table counts flats that were begun, not built.";

    @Test
    void a_claim_goes_from_two_verdicts_over_a_dispute_to_a_sign_off() {
        long claim = Saved.proposed();
        Visitor mara = visitor().is("mara");
        mara.open("/claims/" + claim + "/second-reading/new");
        mara.page().locator("#checker").selectOption("bela");
        mara.click(AriaRole.BUTTON, "Ask for a second verdict");
        assertThat(mara.page().locator("main")).not().containsText(FIRST);

        Visitor bela = visitor().is("bela");
        bela.open("/");
        bela.page().locator("main a[href='/claims/" + claim + "']").first().click();
        assertThat(bela.page().locator("main")).containsText("Your verdict is asked for, independent of the first");
        assertThat(bela.page().locator("main")).not().containsText(FIRST);
        bela.page().locator("input[name=rating][value=half_right]").check();
        bela.page().locator("#reasons").fill(SECOND);
        bela.click(AriaRole.BUTTON, "Give this verdict");
        assertThat(bela.page().locator("main")).containsText(FIRST);

        mara.open("/claims/" + claim);
        mara.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Say which verdict stands"))
                .click();
        assertThat(mara.page().locator(".pair article")).hasCount(2);
        mara.page().locator("input[name=adopts][value=first]").check();
        mara.page().locator("#reasons").fill("Begun flats stand in another column.");
        mara.page().locator("#sign").check();
        mara.click(AriaRole.BUTTON, "Decide");
        assertThat(mara.page().locator("main")).containsText("Signed off by Mara Lindqvist");
        assertThat(mara.page().locator("main")).containsText("Begun flats stand in another column.");
    }
}
