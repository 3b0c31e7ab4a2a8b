package stet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stet.support.As;

/** Somebody at the desk with a browser of their own: cookies and all. */
final class Visitor {
    private final BrowserContext browser;
    private final Page page;
    private boolean knownAsNobody;
    private final List<String> complaints = new ArrayList<>();

    Visitor() {
        browser = Chromium.running()
                .newContext(new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + RestAssured.port));
        browser.setDefaultTimeout(10_000);
        page = browser.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(this::hear);
    }

    /** The page in front of them. */
    Page page() {
        return page;
    }

    Response open(String path) {
        return page.navigate(path);
    }

    Visitor signIn(String login) {
        open("/login");
        page.getByLabel("Login").fill(login);
        page.getByLabel("Password").fill(As.password(login));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        assertTrue(isSignedIn(), () -> login + " is not signed in");
        return this;
    }

    boolean isSignedIn() {
        return browser.cookies().stream().anyMatch(cookie -> cookie.name.equals("stet"));
    }

    Visitor prefers(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    Visitor widthOf(int pixels) {
        page.setViewportSize(pixels, 900);
        return this;
    }

    void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    /** The desk knows them no more, as after a night: the next thing they send finds nobody signed in. */
    void losesSession() {
        browser.clearCookies();
        knownAsNobody = true;
    }

    /** Walks on by keyboard until a control has the focus. */
    void tabTo(String selector) {
        for (int steps = 0; steps < 120; steps++) {
            press("Tab");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) return;
        }
        throw new AssertionError("No Tab leads to " + selector + " on " + page.url());
    }

    /** What the keyboard acts on. */
    Locator focused() {
        return page.locator(":focus");
    }

    /** No violation of WCAG that axe-core can find, in light and in dark. */
    void meetsEverybody() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            prefers(scheme);
            List<String> violations = new AxeBuilder(page)
                    .analyze().getViolations().stream()
                            .flatMap(rule -> rule.getNodes().stream()
                                    .map(node -> rule.getId() + " at " + node.getTarget() + ": " + rule.getHelp()))
                            .toList();
            assertEquals(List.of(), violations, () -> page.url() + " in " + scheme);
        }
    }

    /** Nothing sticks out to the right, on a telephone or a desk. */
    void fitsTheWindow() {
        for (int width : new int[] {390, 1280}) {
            widthOf(width);
            Object wide = page.evaluate("document.documentElement.scrollWidth");
            assertTrue(((Number) wide).intValue() <= width, () -> page.url() + " is " + wide + " wide at " + width);
        }
    }

    /** What the browser complained of: broken rules of the content security policy, scripts that failed, missing files. */
    List<String> complaints() {
        return complaints;
    }

    void keepPicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    void leave() {
        browser.close();
    }

    /** A page that answers 404 on purpose is reported by Chromium like a missing file; a missing file is not the page. */
    private void hear(ConsoleMessage message) {
        boolean thePageItself = message.location().startsWith(page.url() + ":")
                && message.text().startsWith("Failed to load");
        if (knownAsNobody && message.text().contains("401")) return;
        if (message.type().equals("error") && !thePageItself) complaints.add(page.url() + ": " + message.text());
    }
}
