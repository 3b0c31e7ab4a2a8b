package stet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.support.As;

@QuarkusTest
class LoginJourneyTest extends Journey {
    @Test
    void the_keyboard_alone_opens_the_desk() {
        Visitor ada = visitor();
        ada.open("/login");
        assertThat(ada.focused()).hasId("stet-login");
        ada.page().keyboard().type("ada");
        ada.press("Tab");
        ada.page().keyboard().type(As.password("ada"));
        ada.press("Enter");
        ada.page().waitForURL(url -> url.matches("https?://[^/]+/"));
        assertTrue(ada.isSignedIn());
    }

    @Test
    void a_wrong_password_is_announced_and_the_login_stays() {
        Visitor ada = visitor();
        ada.open("/login");
        ada.page().getByLabel("Login").fill("ada");
        ada.page().getByLabel("Password").fill("not-the-password");
        ada.press("Enter");
        assertThat(ada.page().getByRole(AriaRole.ALERT)).hasText("Login and password do not fit together.");
        assertThat(ada.page().getByLabel("Login")).hasValue("ada");
        assertThat(ada.page().getByLabel("Password")).isEmpty();
        assertFalse(ada.isSignedIn());
    }

    @Test
    void the_first_tab_leads_past_the_navigation() {
        Visitor ada = visitor().signIn("ada");
        ada.open("/claims");
        ada.press("Tab");
        assertThat(ada.focused()).hasText("Skip to the page");
        assertThat(ada.focused()).isInViewport();
        ada.press("Enter");
        assertThat(ada.focused()).hasId("main");
    }

    @Test
    void the_login_page_is_open_to_everybody() {
        Visitor anyone = visitor();
        anyone.open("/login");
        anyone.fitsTheWindow();
        anyone.meetsEverybody();
        anyone.page().getByLabel("Login").fill("ada");
        anyone.page().getByLabel("Password").fill("not-the-password");
        anyone.press("Enter");
        assertThat(anyone.page().getByRole(AriaRole.ALERT)).isVisible();
        anyone.fitsTheWindow();
        anyone.meetsEverybody();
    }

    @Test
    void an_error_page_is_open_to_everybody() {
        Visitor lost = visitor();
        assertEquals(404, lost.open("/there-is-nothing-here").status());
        assertThat(lost.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Not found");
        lost.fitsTheWindow();
        lost.meetsEverybody();
        lost.signIn("ada");
        assertEquals(404, lost.open("/there-is-nothing-here").status());
        lost.fitsTheWindow();
        lost.meetsEverybody();
    }
}
