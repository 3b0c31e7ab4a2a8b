package stet.text.anchor;

import java.util.Arrays;
import stet.text.CodePoints;
import stet.text.PlainText;
import stet.text.Span;

/** A text in which many anchors are looked for, read once for all of them; not for several threads at a time. */
public final class Ground {
    private static final int STRIDE = 512;

    private final String text;
    private int[] milestones;
    private PlainText plainText;
    private String plain;
    private Trigrams trigrams;
    private Trigrams plainTrigrams;

    public Ground(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** In UTF-16 of a place in code points, and the end of the text for what lies beyond it. */
    int offset(int codePoints) {
        if (milestones == null) milestones = milestones();
        int stone = Math.min(codePoints / STRIDE, milestones.length - 1);
        int at = milestones[stone];
        for (int left = codePoints - stone * STRIDE; left > 0 && at < text.length(); left--) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    /** The text with one typesetting. */
    String plain() {
        if (plain == null) {
            plainText = PlainText.of(text);
            plain = plainText.text();
        }
        return plain;
    }

    /** The place in the plain text where what begins here, or behind here, begins. */
    int plainAt(int offset) {
        plain();
        return plainText.at(offset);
    }

    Span original(Span ofPlain) {
        plain();
        return plainText.original(ofPlain);
    }

    Trigrams plainTrigrams() {
        if (plainTrigrams == null) plainTrigrams = new Trigrams(plain());
        return plainTrigrams;
    }

    /** Where the words stand verbatim, overlapping ones too, and no letter loses its marks. */
    int[] verbatim(String words) {
        if (trigrams == null) trigrams = new Trigrams(text);
        return trigrams.all(words).filter(at -> !hasMark(at + words.length())).toArray();
    }

    /** Where normalised words stand in the plain text, and no letter loses its marks. */
    int[] typeset(String words) {
        return plainTrigrams()
                .all(words)
                .filter(at -> plainText.isWhole(new Span(at, at + words.length())))
                .toArray();
    }

    private boolean hasMark(int at) {
        return at < text.length() && CodePoints.isMark(text.codePointAt(at));
    }

    private int[] milestones() {
        int[] stones = new int[text.length() / STRIDE + 1];
        int count = 1;
        int codePoints = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            if (codePoints > 0 && codePoints % STRIDE == 0) stones[count++] = at;
            codePoints++;
        }
        return Arrays.copyOf(stones, count);
    }
}
