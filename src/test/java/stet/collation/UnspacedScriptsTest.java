package stet.collation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnspacedScriptsTest {
    private static final String HARBOUR = """
            港の魚市場は朝五時に開く。
            失業率は3%に下がった。
            灯台守は今も桟橋に住んでいる。
            """;

    @ParameterizedTest
    @CsvSource(textBlock = """
            失業率は3%に下がった。,         失業率は30%に下がった。
            失業率は3%に下がった。,         失業率は3%に下がらなかった。
            彼は会議で新しい計画に賛成した。, 彼は会議で新しい計画に反対した。
            市長は橋を閉鎖すると述べた。,     市長は春まで橋を閉鎖すると述べた。
            东京的人口去年增长了百分之三。,   东京的人口今年增长了百分之三十。
            """)
    void a_changed_sentence_is_known_by_its_characters(String before, String after) {
        assertEquals("C0", Held.of(before, after).fates());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            彼は同意した。,             彼女は拒否した。
            他同意了。,                 她拒绝了。
            政府は月曜日に税を上げた。,   大臣は金曜日に党を離れた。
            """)
    void another_sentence_is_not(String before, String after) {
        assertEquals("V", Held.of(before, after).fates());
    }

    @Test
    void a_passage_is_kept_changed_and_moved_as_in_any_script() {
        Held held = Held.of(HARBOUR, """
                灯台守は今も桟橋に住んでいる。
                港の魚市場は朝五時に開く。
                失業率は4%に下がった。
                """);
        assertEquals("K1 C2 M0", held.fates());
        assertEquals(List.of(2), held.collation().fresh());
    }
}
