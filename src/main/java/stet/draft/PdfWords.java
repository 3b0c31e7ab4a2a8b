package stet.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins lines, and takes back the hyphens that only their ends have brought. */
final class PdfWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]*\\p{L}");

    /** Words with hyphens that stand within a line. */
    private final Set<String> hyphenated = new HashSet<>();

    PdfWords(List<PdfLine> lines) {
        lines.forEach(line -> WORD.matcher(line.words())
                .results()
                .filter(word -> word.group().indexOf('-') > 0)
                .forEach(word -> hyphenated.add(word.group())));
    }

    String joined(List<PdfLine> paragraph) {
        StringBuilder words = new StringBuilder();
        paragraph.forEach(line -> join(words, line.words()));
        return words.toString();
    }

    private void join(StringBuilder words, String line) {
        int last = words.length() - 1;
        if (last < 0) {
            words.append(line);
        } else if (words.charAt(last) == '\u00ad') {
            words.deleteCharAt(last).append(line);
        } else if (isHyphen(words.charAt(last)) && last > 0 && Character.isLetter(words.charAt(last - 1))) {
            if (isBroken(words, line)) words.deleteCharAt(last);
            words.append(isConjunction(line) ? " " : "").append(line);
        } else {
            words.append(' ').append(line);
        }
    }

    /** Only where small letters go on, and the word has its hyphen nowhere else. */
    private boolean isBroken(StringBuilder words, String line) {
        if (!Character.isLowerCase(line.codePointAt(0)) || !Character.isLowerCase(words.charAt(words.length() - 2)))
            return false;
        if (isConjunction(line)) return false;
        int start = words.length() - 1;
        while (start > 0 && (Character.isLetter(words.charAt(start - 1)) || words.charAt(start - 1) == '-')) start--;
        String end = line.split("[^\\p{L}\\p{M}]", 2)[0];
        return !hyphenated.contains(words.substring(start).replace('\u2010', '-') + end);
    }

    /** `Ein- und Ausfuhr`, `two- or threefold`: the hyphen stands for a word. */
    private static boolean isConjunction(String line) {
        return line.matches("(?:and|or|und|oder|bzw\\.|et|ou|y|o|to|bis)\\b.*");
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010';
    }
}
