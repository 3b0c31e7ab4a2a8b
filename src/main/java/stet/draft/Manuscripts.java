package stet.draft;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import stet.article.ArticlePerson.Named;
import stet.article.ArticlePerson.Part;
import stet.article.Imprint;
import stet.article.Manuscript;
import stet.article.Note;
import stet.article.Original;
import stet.article.PassageText;
import stet.fetch.Fetched;
import stet.text.sentence.LanguageGuess;
import stet.web.Flaw;

/**
 * What somebody brings, as the manuscript that it is. What they say about it goes before what it says of itself; without
 * a title it is called by how it begins, without a language by the one that it looks like.
 */
public final class Manuscripts {
    private static final int LONGEST_TITLE = 200;

    private Manuscripts() {}

    public static Manuscript ofPaste(String text, Imprint said, List<Named> people) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return manuscript(
                PastedText.read(text),
                said,
                people,
                List.of(),
                new Original.Given(bytes, "text/plain; charset=UTF-8", "", ""));
    }

    /** 422 on the field `file` with why it cannot be read. */
    public static Manuscript ofFile(byte[] bytes, String name, String mediaType, Imprint said, List<Named> people) {
        return of(new Original.Given(bytes, mediaType, name, ""), Tracked.ACCEPTED, said, people);
    }

    /** 422 on the field `file` with why it cannot be read. */
    public static Manuscript ofPage(Fetched page, Imprint said, List<Named> people) {
        return of(given(page), Tracked.ACCEPTED, said, people);
    }

    /** The bytes of a page, and where they were found. */
    static Original.Given given(Fetched page) {
        String charset = page.charset() == null ? "" : "; charset=" + page.charset();
        return new Original.Given(
                page.bytes(), page.mediaType() + charset, "", page.finalUrl(), page.robotsOverridden());
    }

    /** 422 on the field `file` with why it cannot be read. */
    static Manuscript of(Original.Given given, Tracked tracked, Imprint said, List<Named> people) {
        Draft draft = draft(given, tracked);
        Imprint found = said.or(draft.imprint()).or(new Imprint("", "", given.address(), null, "", "", "", ""));
        return manuscript(draft.passages(), found, people.isEmpty() ? named(draft) : people, draft.notes(), given);
    }

    /** Nobody where the line of the authors is none that could be kept. */
    private static List<Named> named(Draft draft) {
        Named author = new Named(Part.AUTHOR, draft.byline(), null);
        List<Flaw> flaws = new ArrayList<>();
        author.addFlaws(flaws);
        return draft.byline().isEmpty() || !flaws.isEmpty() ? List.of() : List.of(author);
    }

    /** A text without a name is what somebody pasted, whatever it looks like. */
    static Draft draft(Original.Given given, Tracked tracked) {
        boolean isPaste = given.mediaType().startsWith("text/plain")
                && given.fileName().isEmpty()
                && given.address().isEmpty();
        return isPaste
                ? Drafts.text(new String(given.bytes(), StandardCharsets.UTF_8))
                : Drafts.read(given.bytes(), given.fileName(), given.mediaType(), tracked);
    }

    private static Manuscript manuscript(
            List<PassageText> passages, Imprint said, List<Named> people, List<Note> notes, Original.Given given) {
        StringBuilder start = new StringBuilder();
        for (PassageText passage : passages) {
            if (start.length() < LanguageGuess.READ) start.append(passage.gap()).append(passage.words());
        }
        Imprint seen = Imprint.titled(beginning(passages), LanguageGuess.of(start.toString()));
        return new Manuscript(said.or(seen), people, passages, notes, given);
    }

    private static String beginning(List<PassageText> passages) {
        if (passages.isEmpty()) return "";
        String words = passages.get(0).words().replace('\n', ' ');
        if (words.codePointCount(0, words.length()) <= LONGEST_TITLE) return words;
        int end = words.offsetByCodePoints(0, LONGEST_TITLE - 2);
        int space = words.lastIndexOf(' ', end);
        return words.substring(0, space > LONGEST_TITLE / 2 ? space : end) + " …";
    }
}
