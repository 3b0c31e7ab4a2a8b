package stet.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A demanding look at the page somebody has before them: on a telephone and a desk, in light and dark, on paper. */
final class Look {
    /** The width of A4 between the margins of stet.css, at 96 pixels an inch. */
    private static final int PAPER = 673;

    private static final String RULES = read(AxeBuilder.class, "/axe.min.js");
    private static final String EYES = read(Look.class, "/browser/look.js");

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages.stet");

    /** No name of a message is one word alone; what is written in capitals is Qute's own. */
    private static final Pattern KEY = Pattern.compile("NOT_FOUND|\\b[a-z]+(?:_[a-z0-9]+)+\\b");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Look(Page page) {
        this.page = page;
    }

    /** What is wrong with it, in words; empty when nothing is. */
    static List<String> at(Visitor visitor) {
        Look look = new Look(visitor.page());
        look.page.evaluate(RULES);
        look.page.evaluate(EYES);
        look.everywhere();
        look.rawKeys();
        return look.complaints;
    }

    private void everywhere() {
        dressed(390, ColorScheme.LIGHT);
        ask("screen", "focus", "rules");
        dressed(1280, ColorScheme.DARK);
        ask("contrast", "dark");
        dressed(1280, ColorScheme.LIGHT);
        ask("screen", "focus", "rules");
        printed();
    }

    private void dressed(int width, ColorScheme scheme) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private void printed() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(PAPER, 1000);
        ask("paper");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private void ask(String... questions) {
        for (String question : questions) {
            List<?> found = (List<?>) page.evaluate("question => look[question]()", question);
            String where = page.viewportSize().width + " px, " + question + ": ";
            found.forEach(complaint -> complaints.add(where + complaint));
        }
    }

    private void rawKeys() {
        KEY.matcher(page.content())
                .results()
                .map(MatchResult::group)
                .filter(word -> word.equals("NOT_FOUND") || TEXTS.containsKey(word))
                .forEach(key -> complaints.add("a message's key: " + key));
    }

    private static String read(Class<?> owner, String resource) {
        try (var in = owner.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
