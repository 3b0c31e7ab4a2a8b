package stet.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.text.address.CanonicalUrl;

/** What article.yaml says; its lengths are those of the columns. */
final class ArticleFile {
    private static final String FORMAT = "stet-pack/1";
    private static final int MOST_PASSAGES = 2_000;
    private static final Set<String> KEYS = Set.of(
            "format",
            "slug",
            "title",
            "publisher",
            "url",
            "authors",
            "stated_origin",
            "language",
            "translation",
            "translated_from",
            "published_on",
            "note",
            "passages");
    private static final Set<String> PASSAGE_KEYS = Set.of("number", "kind", "text");

    private final Section file;

    ArticleFile(Section file) {
        this.file = file.knows(KEYS);
        if (!file.needed("format", 100).equals(FORMAT) && file.has("format")) {
            file.wrong("format", "pack_format", FORMAT);
        }
    }

    String slug() {
        String slug = file.needed("slug", 80);
        if (!slug.isEmpty() && (!slug.matches("[a-z0-9-]{2,}") || slug.equals("new"))) file.wrong("slug", "pack_slug");
        return slug;
    }

    Imprint imprint() {
        return new Imprint(
                file.needed("title", 500),
                file.optional("publisher", 200),
                url(),
                file.date("published_on"),
                language(file.needed("language", 35), "language"),
                translatedFrom(),
                file.optional("stated_origin", 500),
                file.prose("note", 2_000));
    }

    List<String> authors() {
        return file.lines("authors", 50, 200);
    }

    List<PassageText> passages() {
        List<PassageText> passages = new ArrayList<>();
        int next = 1;
        for (Section passage : file.sections("passages", MOST_PASSAGES)) {
            passage.knows(PASSAGE_KEYS);
            OptionalInt number = passage.number("number");
            if (number.isPresent() && number.getAsInt() != next) passage.wrong("number", "pack_gap", "number", next);
            next = number.orElse(next) + 1;
            passages.add(new PassageText(number.orElse(0), kind(passage), passage.neededProse("text", 20_000)));
        }
        return passages;
    }

    /** The words of each passage that could be read, by its number. */
    static Map<Integer, String> words(List<PassageText> passages) {
        Map<Integer, String> words = new TreeMap<>();
        passages.forEach(passage -> words.putIfAbsent(passage.number(), passage.words()));
        return words;
    }

    private String url() {
        String url = file.optional("url", 2_000);
        if (!url.isEmpty() && CanonicalUrl.of(url).isEmpty()) file.wrong("url", "pack_url");
        return url;
    }

    /** A translation from a language that nobody knows is `und`, as BCP 47 calls it. */
    private String translatedFrom() {
        String from = language(file.optional("translated_from", 35), "translated_from");
        Optional<Boolean> translation = file.flag("translation");
        if (file.has("translated_from") && translation.equals(Optional.of(false))) {
            file.wrong("translated_from", "pack_no_translation");
        }
        return from.isEmpty() && translation.orElse(false) ? "und" : from;
    }

    private String language(String tag, String key) {
        if (!Imprint.isLanguage(tag)) file.wrong(key, "pack_language", key);
        return tag;
    }

    private static PassageText.Kind kind(Section passage) {
        String key = passage.needed("kind", Integer.MAX_VALUE);
        Optional<PassageText.Kind> kind = Stream.of(PassageText.Kind.values())
                .filter(known -> key(known).equals(key))
                .findFirst();
        if (!key.isEmpty() && kind.isEmpty()) passage.wrong("kind", "pack_passage_kind", kinds());
        return kind.orElse(PassageText.Kind.PARAGRAPH);
    }

    private static String kinds() {
        return String.join(
                ", ", Stream.of(PassageText.Kind.values()).map(ArticleFile::key).toList());
    }

    private static String key(PassageText.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
