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
import com.microsoft.playwright.options.Cookie;
import io.restassured.RestAssured;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import stet.support.As;

/** Somebody at the desk with a browser of their own: cookies and all. */
final class Visitor {
    /** Fills in and sends as the page's own form would, whatever a browser would have said to it first. */
    private static final String SEND = """
            ([address, fields]) => {
              const named = (form, name) => [...form.elements].filter(field => field.name === name);
              const form = [...document.querySelectorAll('main form')].find(form =>
                  form.getAttribute('action').split('?')[0] === address
                  && Object.keys(fields).every(name => name === '*' || name === 'at' || name === 'draft' || named(form, name).length));
              const put = (field, value) => {
                if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.value === value;
                else if (field.type !== 'file') {
                  if (field.tagName === 'SELECT' && ![...field.options].some(option => option.value === value)) field.add(new Option(value, value));
                  field.value = value;
                }
              };
              if ('*' in fields) for (const field of form.elements) if (!['hidden', 'submit'].includes(field.type)) put(field, '');
              for (const [name, value] of Object.entries(fields)) named(form, name).forEach(field => put(field, value));
              if ('at' in fields) form.action = fields.at + new URL(form.action).search;
              if ('draft' in fields) form.action += '&draft=1';
              form.submit();
            }""";

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

    /** Comes in as somebody who signed in before; or as nobody. */
    Visitor is(String login) {
        if (login.equals(PageRow.NOBODY)) return this;
        browser.addCookies(
                List.of(new Cookie("stet", As.session(login)).setUrl("http://127.0.0.1:" + RestAssured.port)));
        return this;
    }

    /** Types into a form of the page, by its address, and sends it; see {@link PageRow#fields}. */
    Response send(String form, Map<String, String> fields) {
        if (fields.containsKey("files")) page.locator("#files").setInputFiles(files(Path.of(fields.get("files"))));
        return page.waitForNavigation(() -> page.evaluate(SEND, List.of(form, fields)));
    }

    private static Path[] files(Path folder) {
        return Stream.of(folder.toFile().listFiles()).map(File::toPath).toArray(Path[]::new);
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
    /** The first that is called just so. */
    void click(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }

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
