package stet.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * What was found in texts before: a page looks at all passages of an article each time, and they never change. The
 * texts that were asked for last are kept, up to a number of characters.
 */
public final class Memo<T> {
    /** Some fifteen articles of the longest kind. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private record Question(String text, String language) {}

    private final BiFunction<String, String, List<T>> find;
    private final Map<Question, List<T>> found = new LinkedHashMap<>(16, .75f, true);
    private final int mostCharacters;
    private int characters;

    /** @param find gives the same for the same text and language, and may be asked from several threads */
    public Memo(BiFunction<String, String, List<T>> find) {
        this(find, MOST_CHARACTERS);
    }

    Memo(BiFunction<String, String, List<T>> find, int mostCharacters) {
        this.find = find;
        this.mostCharacters = mostCharacters;
    }

    public List<T> of(String text, String language) {
        Question question = new Question(text, language);
        List<T> known = known(question);
        if (known != null) return known;
        List<T> answer = List.copyOf(find.apply(text, language));
        keep(question, answer);
        return answer;
    }

    private synchronized List<T> known(Question question) {
        return found.get(question);
    }

    private synchronized void keep(Question question, List<T> answer) {
        if (found.put(question, answer) == null) characters += question.text().length();
        var oldest = found.keySet().iterator();
        while (characters > mostCharacters) {
            characters -= oldest.next().text().length();
            oldest.remove();
        }
    }
}
