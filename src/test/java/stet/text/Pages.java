package stet.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;

/** Texts of several lines and scripts for tests of anchors, and stretches of them. */
public final class Pages {
    private static final List<String> PIECES = List.of(
            "the river rose again",
            "“we knew”",
            "«peut-être»",
            "„nein“",
            "it’s 7–9 %",
            "— so they say —",
            "zeit\u00adge\u00admäß",
            "de\u0301ja\u0300 vu",
            "Phở Hà Nội",
            "👩\u200d👩\u200d👧\u200d👦",
            "🇯🇵🇨🇭",
            "👍🏽 ok",
            "東京の人口は減った。",
            "「はい」と答えた",
            "人口下降了三成",
            "か\u3099くせい",
            "שלום לכולם",
            "שָׁלוֹם",
            "\u1112\u1161\u11ab글",
            "𠮷野家",
            "no",
            "no",
            "a\u0301\u0323b");
    private static final List<String> GAPS = List.of(" ", " ", " ", ", ", "\n", "\n\n", "  ", "\u00a0", "\u3000", ". ");

    private Pages() {}

    public static String text(RandomText random, int most) {
        StringBuilder text = new StringBuilder();
        for (int count = random.below(most) + 1; count > 0; count--) {
            text.append(PIECES.get(random.below(PIECES.size()))).append(GAPS.get(random.below(GAPS.size())));
        }
        return text.toString();
    }

    public static Span span(RandomText random, String text) {
        int start = random.below(text.length());
        return new Span(start, start + 1 + random.below(text.length() - start));
    }

    public static String before(String text, Span span) {
        return text.substring(0, span.start());
    }

    public static String behind(String text, Span span) {
        return text.substring(span.end());
    }

    /** The same words set by another hand. */
    public static String typeset(RandomText random, String text) {
        String typeset = Normalizer.normalize(text, random.below(2) == 0 ? Form.NFC : Form.NFD);
        if (random.below(2) == 0) typeset = typeset.replaceAll("[“”„«»]", "\"").replace('’', '\'');
        if (random.below(2) == 0) typeset = typeset.replaceAll("[–—]", "-");
        if (random.below(2) == 0) typeset = typeset.replaceAll("\\s+", "\n ");
        return random.below(2) == 0 ? typeset.replace("\u00ad", "") : typeset.replace("e", "e\u00ad");
    }
}
