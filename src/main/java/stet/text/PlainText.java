package stet.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/** A normalised text that remembers where in the original each of its characters came from. */
public final class PlainText {
    private final String original;
    private final StringBuilder plain;
    private int[] starts;
    private int[] ends;

    private PlainText(String original) {
        this.original = original;
        this.plain = new StringBuilder(original.length());
        this.starts = new int[original.length() + 1];
        this.ends = new int[original.length() + 1];
    }

    public static PlainText of(String original) {
        PlainText text = new PlainText(original);
        text.read();
        return text;
    }

    public String text() {
        return plain.toString();
    }

    /** The stretch of the original that became {@code found}, whole combining sequences at both ends. */
    public Span original(Span found) {
        return new Span(starts[found.start()], ends[found.end() - 1]);
    }

    /** Whether a stretch of the normalised text holds whole combining sequences of the original only. */
    public boolean isWhole(Span found) {
        return (found.start() == 0 || starts[found.start()] != starts[found.start() - 1])
                && (found.end() == plain.length() || starts[found.end()] != starts[found.end() - 1]);
    }

    /** Where in the normalised text begins what begins at or behind a place of the original. */
    public int at(int originalOffset) {
        int low = 0;
        int high = plain.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < originalOffset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void read() {
        int at = 0;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (CodePoints.isInvisible(codePoint)) {
                at = next;
            } else if (CodePoints.isSpace(codePoint)) {
                addSpace(at, next);
                at = next;
            } else if (codePoint < 0x300 && (next == original.length() || staysAlone(original.charAt(next)))) {
                add(same(codePoint), at, next);
                at = next;
            } else {
                at = addSequence(at);
            }
        }
    }

    private static boolean staysAlone(char next) {
        return next < 0x300 && !CodePoints.isInvisible(next);
    }

    private void addSpace(int start, int end) {
        int last = plain.length() - 1;
        if (last >= 0 && plain.charAt(last) == ' ') {
            ends[last] = end;
        } else {
            add(' ', start, end);
        }
    }

    /** A base character with all that may compose with it, invisible characters between them left out. */
    private int addSequence(int start) {
        StringBuilder sequence = new StringBuilder().appendCodePoint(original.codePointAt(start));
        int end = start + sequence.length();
        int at = end;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            at += Character.charCount(codePoint);
            if (composes(codePoint)) {
                sequence.appendCodePoint(codePoint);
                end = at;
            } else if (!CodePoints.isInvisible(codePoint)) {
                break;
            }
        }
        int from = start;
        int to = end;
        Normalizer.normalize(sequence, Form.NFC).codePoints().forEach(codePoint -> add(same(codePoint), from, to));
        return end;
    }

    /** Marks, and the vowels and final consonants of conjoining Hangul. */
    private static boolean composes(int codePoint) {
        return CodePoints.isMark(codePoint) || codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    private static int same(int codePoint) {
        return switch (codePoint) {
            case 0x60, 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0x02BC, 0xFF07 -> '\'';
            case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x301D, 0x301E, 0x301F, 0xFF02 -> '"';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D -> '-';
            default -> codePoint;
        };
    }

    private void add(int codePoint, int start, int end) {
        for (char unit : Character.toChars(codePoint)) {
            if (plain.length() == starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
                ends = Arrays.copyOf(ends, ends.length * 2);
            }
            starts[plain.length()] = start;
            ends[plain.length()] = end;
            plain.append(unit);
        }
    }
}
