package stet.draft;

import java.util.Map;
import java.util.Set;

/** The control words of RTF that stand for characters, or for groups that are no text. */
final class RtfWords {
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("lbr", "\n"),
            Map.entry("~", "\u00a0"),
            Map.entry("_", "\u2011"),
            Map.entry("-", "\u00ad"),
            Map.entry("emdash", "\u2014"),
            Map.entry("endash", "\u2013"),
            Map.entry("lquote", "\u2018"),
            Map.entry("rquote", "\u2019"),
            Map.entry("ldblquote", "\u201c"),
            Map.entry("rdblquote", "\u201d"),
            Map.entry("bullet", "\u2022"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"));

    private static final Set<String> PASSED_BY = Set.of(
            "colortbl",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "listtable",
            "listoverridetable",
            "listtext",
            "pntext",
            "nonshppict",
            "xe",
            "tc",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "rsidtbl",
            "generator",
            "filetbl",
            "revtbl",
            "falt",
            "panose",
            "sp");

    private static final Set<String> KNOWN_STARRED = Set.of("fldinst", "annotation", "shptxt", "shpinst", "footnote");

    private RtfWords() {}

    /** What the word stands for; null where it is no character. */
    static String character(String word) {
        return CHARACTERS.get(word);
    }

    static boolean isPassedBy(String word) {
        return PASSED_BY.contains(word);
    }

    /** Groups that begin with `\*` are passed by unless known. */
    static boolean isKnownStarred(String word) {
        return KNOWN_STARRED.contains(word);
    }
}
