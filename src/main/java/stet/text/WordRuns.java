package stet.text;

import java.util.List;
import java.util.function.Consumer;

/** Reads the runs of letters and digits out of a folded text. */
final class WordRuns {
    enum Kind {
        PLAIN,
        APOSTROPHE,
        ACRONYM,
        UNSPACED
    }

    /** A run as it stands, thousands commas left out, apostrophes as {@code '}. */
    record Run(Kind kind, String text) {
        /** Between the apostrophes or points. */
        List<String> parts() {
            return List.of(text.split(kind == Kind.ACRONYM ? "\\." : "'"));
        }

        String joined() {
            return String.join("", parts());
        }

        String withoutPossessive() {
            return new Run(kind, text.endsWith("'s") ? text.substring(0, text.length() - 2) : text).joined();
        }
    }

    private final String text;
    private int at;

    private WordRuns(String text) {
        this.text = text;
    }

    static void read(String folded, Consumer<Run> runs) {
        WordRuns reader = new WordRuns(folded);
        while (reader.at < folded.length()) {
            if (CodePoints.isUnspaced(reader.here())) {
                runs.accept(reader.unspaced());
            } else if (CodePoints.isLetterOrDigit(reader.here())) {
                runs.accept(reader.spaced());
            } else {
                reader.step();
            }
        }
    }

    private Run unspaced() {
        int start = at;
        while (at < text.length() && (CodePoints.isUnspaced(here()) || CodePoints.isMark(here()))) {
            step();
        }
        return new Run(Kind.UNSPACED, text.substring(start, at));
    }

    private Run spaced() {
        StringBuilder run = new StringBuilder();
        Kind kind = Kind.PLAIN;
        int start = at;
        while (at < text.length()) {
            if (isInside(here())) {
                run.appendCodePoint(here());
            } else if (isApostrophe(here()) && kind != Kind.ACRONYM && isBetweenLetters()) {
                kind = Kind.APOSTROPHE;
                run.append('\'');
            } else if (here() == '.' && (isBetweenDigits() || kind != Kind.APOSTROPHE && isInAcronym(start))) {
                kind = isBetweenDigits() ? kind : Kind.ACRONYM;
                run.append('.');
            } else if (!isThousandsComma()) {
                break;
            }
            step();
        }
        return new Run(kind, run.toString());
    }

    private int here() {
        return text.codePointAt(at);
    }

    private void step() {
        at += Character.charCount(here());
    }

    private static boolean isInside(int codePoint) {
        return (CodePoints.isLetterOrDigit(codePoint) || CodePoints.isMark(codePoint))
                && !CodePoints.isUnspaced(codePoint);
    }

    private static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == 0x2019 || codePoint == 0x2018 || codePoint == 0x02BC;
    }

    private boolean isBetweenLetters() {
        return isLetter(at - 1) && isLetter(at + 1);
    }

    private boolean isBetweenDigits() {
        return isDigit(at - 1) && isDigit(at + 1);
    }

    /** A single letter before the point, a single letter after it: the points of "U.S." and "e.g.". */
    private boolean isInAcronym(int start) {
        boolean singleBefore = isLetter(at - 1) && (at - 1 == start || text.charAt(at - 2) == '.');
        boolean singleAfter = isLetter(at + 1) && (at + 2 >= text.length() || !isInside(text.codePointAt(at + 2)));
        return singleBefore && singleAfter;
    }

    private boolean isThousandsComma() {
        return here() == ','
                && isDigit(at - 1)
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && !isDigit(at + 4);
    }

    private boolean isLetter(int index) {
        return index >= 0
                && index < text.length()
                && Character.isLetter(text.charAt(index))
                && !CodePoints.isUnspaced(text.charAt(index));
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }
}
