package stet.text.anchor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.text.Span;

class MovedTest {
    /** The stretch is between brackets before; behind it the place where it begins is a bracket. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It [rose] by 5.                      | It [rose by 5.
            It [rose] by 5.                      | Well: It [rose by 5.
            It rose. It [rose] by 5.             | It rose. It rose. It [rose by 5.
            Sales rose [5 percent] in May. Profit rose 5 percent in June. | Sales rose [6 percent in May. Profit rose 5 percent in June.
            Sales rose 5 percent in May. Profit rose [5 percent] in June. | Sales rose 6 percent in May. Profit rose [5 percent in June.
            He said no. Then he left. He [said no.] | He said no. Then he left. He [said yes.
            It [rose] by 5.                      | It [fell by 5.
            It [rose by] 5.                      | It [rose suddenly by 5.
            One. [Two two two two two.] Three three three three three three. | One. Three three three three three three. [Two two two two two.
            """)
    void words_are_followed_to_where_they_went(String before, String after) {
        String was = before.replaceAll("[\\[\\]]", "");
        Span span = new Span(before.indexOf('['), before.indexOf(']') - 1);
        assertEquals(after.indexOf('['), new Moved(was, after.replace("[", "")).start(span), after);
    }

    @Test
    void what_is_inserted_elsewhere_moves_nothing_wrongly() {
        Random random = new Random(7);
        String[] words = {"rents", "rose", "5", "percent", "in", "May.", "It", "🚲", "e\u0301"};
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++)
                text.append(words[random.nextInt(words.length)]).append(i).append(' ');
            int start = text.indexOf(" ", random.nextInt(text.length() / 2)) + 1;
            int end = text.indexOf(" ", start + random.nextInt(20));
            String was = text.toString();
            String is = was.substring(0, start) + "added words before " + was.substring(start) + " and behind";
            int found = new Moved(was, is).start(new Span(start, end));
            assertEquals(was.substring(start, end), is.substring(found, found + end - start), "round " + round);
        }
    }
}
