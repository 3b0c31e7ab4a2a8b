package stet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.support.Saved;

/** Every page, in light and dark, narrow and wide, and printed: open to everybody, and nothing sticks out. */
@QuarkusTest
class EveryPageTest extends Journey {
    /** Who looks at what; {claim}, {piece}, {slug} and {source} stand for those of a claim that has everything. */
    static Stream<String> pages() {
        return """
            nobody /login
            nobody /invitations/unknown
            ada /claims
            ada /claims?q=nothingofthekind
            ada /claims/new
            ada /claims/{claim}
            mara /claims/{claim}
            ada /claims/{claim}/restatement/new
            ada /claims/{claim}/split/new
            ada /claims/{claim}/evidence/new
            ada /claims/{claim}/evidence/{piece}/correction
            ada /claims/{claim}/evidence/{piece}/withdrawal
            ada /claims/{claim}/verdicts/new
            ada /claims/{claim}/verdicts/1/withdrawal
            mara /claims/{claim}/sign-off
            ada /claims/{claim}/sign-off
            mara /claims/{claim}/sign-off/withdrawal
            mara /claims/{claim}/returns/new
            ada /claims/{claim}/returns/answer
            ada /claims/{claim}/setting-aside/new
            mara /claims/{claim}/setting-aside/withdrawal
            ada /articles
            ada /articles/{slug}
            ada /articles/{slug}/description
            ada /articles/{slug}/people
            ada /articles/{slug}/passages/1/revision
            ada /sources
            ada /sources/{source}
            mara /history
            mara /history/1
            ines /accounts
            ines /accounts/ada
            ada /account
            ines /scales
            ada /packs
            ada /there-is-nothing-here
            ada /history
            """.lines();
    }

    private static String claim;
    private static String piece;
    private static String slug;
    private static String source;

    @ParameterizedTest
    @MethodSource("pages")
    void is_open_to_everybody_on_any_screen_and_on_paper(String line) {
        String[] words = line.split(" ");
        prepare();
        Visitor visitor = visitor();
        if (!words[0].equals("nobody")) visitor.signIn(words[0]);
        visitor.open(path(words[1]));
        assertEquals(1, visitor.page().locator("h1").count());
        assertFalse(visitor.page().content().contains("NOT_FOUND"));
        visitor.fitsTheWindow();
        visitor.meetsEverybody();
        printed(visitor);
    }

    private static void printed(Visitor visitor) {
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertTrue(visitor.page().locator("h1").isVisible());
        assertFalse(visitor.page().locator("nav").first().isVisible());
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private static String path(String pattern) {
        return pattern.replace("{claim}", claim)
                .replace("{piece}", piece)
                .replace("{slug}", slug)
                .replace("{source}", source);
    }

    /** A claim that was signed off, restated since and argued about. */
    private static synchronized void prepare() {
        if (claim != null) return;
        long number = Saved.signedOff();
        long against = Saved.evidence(number, Stance.CONTRADICTS, "bela");
        Saved.evidence(number, Stance.CONTEXT, "bela");
        claim = String.valueOf(number);
        piece = String.valueOf(against);
        slug = Saved.in(() -> Claim.shown(number).article().slug());
        source = String.valueOf(Saved.facts(number).evidence().get(0).source().number());
    }
}
