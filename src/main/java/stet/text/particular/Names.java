package stet.text.particular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.text.Span;
import stet.text.particular.NameWords.Word;
import stet.text.sentence.Abbreviations;

/** Names of persons, places and bodies: runs of capitalised words, acronyms, katakana. */
final class Names {
    private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺ][ァ-ヺー]++(?:[・＝][ァ-ヺ][ァ-ヺー]*+)*+");

    private static final Set<String> COMMON_KATAKANA = Set.of(
            "ガス", "バス", "ドル", "ユーロ", "データ", "サービス", "システム", "ニュース", "テレビ", "インターネット", "メディア", "ビジネス", "エネルギー", "リスク",
            "コスト", "ポイント", "パーセント", "センター", "グループ", "メートル", "キロ", "トン", "ガソリン", "スーパー", "コメント", "トップ", "メーカー", "ホテル",
            "レベル", "ペース", "ワクチン", "ウイルス", "スマートフォン", "コメ", "ゴミ", "マイナス", "プラス");

    private final String text;
    private final String language;
    private final List<Span> titles;
    private final List<Word> words;
    private final List<Span> found = new ArrayList<>();

    private Names(String text, String language, List<Span> titles) {
        this.text = text;
        this.language = language;
        this.titles = titles;
        this.words = NameWords.of(text, language);
    }

    /** Of a text in which dates, figures and titles are struck out. */
    static List<Span> in(String text, String language, List<Span> titles) {
        Names names = new Names(text, language, titles);
        if (!names.isAllCapitals()) names.readRuns();
        names.readKatakana();
        names.found.sort(Comparator.comparingInt(Span::start));
        return names.found;
    }

    private boolean isAllCapitals() {
        return words.size() > 3
                && words.stream()
                                        .filter(word ->
                                                word.text().equals(word.text().toUpperCase(Locale.ROOT)))
                                        .count()
                                * 10
                        > words.size() * 7L;
    }

    private void readRuns() {
        int at = 0;
        while (at < words.size()) {
            int end = words.get(at).isCapitalised() ? endOfRun(at) : at + 1;
            if (words.get(at).isCapitalised()) addRun(at, end);
            at = end;
        }
    }

    private int endOfRun(int first) {
        int end = first + 1;
        for (int next = end; next < words.size() && next - end < 3; next++) {
            if (!words.get(next).isCapitalised()) continue;
            if (!isJoined(first, words.get(end - 1), words.get(next))) break;
            end = next + 1;
        }
        return end;
    }

    private boolean isJoined(int first, Word before, Word next) {
        if (before.isPossessive()) return false;
        String gap = text.substring(before.span().end(), next.span().start());
        if (gap.equals(". "))
            return before.text().equals("St")
                    || Abbreviations.of(language).beforeWord().contains(before.text());
        return Joints.are(gap, language) && !(gap.startsWith(" of") && isBehindTitle(words.get(first)));
    }

    private void addRun(int from, int end) {
        int first = from;
        Word opening = words.get(first);
        boolean opens = !opening.elided()
                && NameWords.opensSentence(text, opening.span().start());
        while (first < end && !isCountry(first, end) && isFunctionWord(first, opens)) first++;
        while (first < end && !words.get(first).isCapitalised()) first++;
        if (first == end) return;
        if (end - first > 1 || isName(words.get(first), opens && first == from)) {
            found.add(
                    new Span(words.get(first).span().start(), words.get(end - 1).endWithoutPossessive()));
        }
    }

    private boolean isCountry(int first, int end) {
        if (end - first > 6) return false;
        Span span = new Span(words.get(first).span().start(), words.get(end - 1).endWithoutPossessive());
        return Countries.has(span.in(text), language);
    }

    /** Inside of a sentence "The Hague" keeps its article; "I" is nobody's name. */
    private boolean isFunctionWord(int at, boolean opens) {
        String word = words.get(at).text();
        if (word.equals("I") || word.startsWith("I'") || word.startsWith("I’")) return language.equals("en");
        return (opens || language.equals("de"))
                && !words.get(at).hasInnerCapital()
                && FunctionWords.has(word, language);
    }

    private boolean isName(Word word, boolean opens) {
        if (word.hasInnerCapital() || isBehindTitle(word)) return true;
        if (word.text().codePointCount(0, word.text().length()) < 2 || isShortened(word)) return false;
        String bare = text.substring(word.span().start(), word.endWithoutPossessive());
        if (Countries.has(bare, language)) return true;
        if (isCapitalisedOtherwise()) return false;
        return !opens || language.equals("en") && word.isPossessive() && !FunctionWords.has(bare, language);
    }

    /** German gives every noun a capital, Vietnamese only the first syllable of a body's name. */
    private boolean isCapitalisedOtherwise() {
        return language.equals("de") || language.equals("vi");
    }

    private boolean isShortened(Word word) {
        return text.startsWith(".", word.span().end())
                && Abbreviations.of(language).beforeNumber().contains(word.text());
    }

    private boolean isBehindTitle(Word word) {
        return titles.stream().anyMatch(title -> title.end() + 1 == word.span().start());
    }

    private void readKatakana() {
        Matcher matcher = KATAKANA.matcher(text);
        while (matcher.find()) {
            if (!COMMON_KATAKANA.contains(matcher.group())) found.add(new Span(matcher.start(), matcher.end()));
        }
    }
}
