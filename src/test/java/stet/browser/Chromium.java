package stet.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;

/** One Chromium for a test run; it ends with the run. */
final class Chromium {
    /** Tests often run as root, where Chromium refuses its sandbox; and it is to talk to the desk alone. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--host-resolver-rules=MAP elsewhere.example 127.0.0.1",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser running;

    private Chromium() {}

    static synchronized Browser running() {
        if (running == null) running = start();
        return running;
    }

    private static Browser start() {
        Playwright playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(ChromiumFound.path().orElseThrow())
                        .setArgs(ARGUMENTS));
    }
}
