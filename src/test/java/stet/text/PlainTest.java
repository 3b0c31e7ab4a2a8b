package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            “low” „and‟ «angle»        | "low" "and" "angle"
            ‘single’ ‚marks‛ ‹angle›   | 'single' 'marks' 'angle'
            the bank’s                 | the bank's
            2019–2021 — or −5          | 2019-2021 - or -5
            co‑operate, re‐count       | co-operate, re-count
            スーパー〜「店」               | スーパー〜「店」
            a_b ... c…                 | a_b ... c…
            """)
    void makesSpellingsAlike(String text, String plain) {
        assertEquals(plain, Plain.normalised(text));
    }

    @Test
    void whiteSpaceOfAnyKindIsOneSpaceAndNoneAtTheEnds() {
        assertEquals("a b c d", Plain.normalised("\u00a0a \r\n\t b\u3000\u2000c\u200ad\u2028"));
        assertEquals("", Plain.normalised(" \n\u00a0"));
        assertEquals("", Plain.normalised(""));
    }

    @Test
    void whatNobodySeesIsDropped() {
        assertEquals("hyphenated words", Plain.normalised("\ufeffhy\u00adphen\u00adated \u200b words\u200b"));
    }

    @Test
    void accentsAreComposedAcrossWhatNobodySees() {
        assertEquals("é", Plain.normalised("e\u00ad\u0301"));
        assertEquals("Å 한 ;", Plain.normalised("\u212b \u1112\u1161\u11ab \u037e"));
    }

    @Test
    void joinersAreKept() {
        assertEquals("می\u200cخواهم", Plain.normalised("می\u200cخواهم"));
    }

    @Test
    void isIdempotentAndNfc() {
        RandomText.forAll(3_000, random -> {
            String plain = Plain.normalised(random.below(2) == 0 ? random.text(30) : random.anyCodePoints(30));
            assertEquals(plain, Plain.normalised(plain));
            assertEquals(Normalizer.normalize(plain, Form.NFC), plain);
        });
    }

    @Test
    void isTheSameForEverySpellingOfAnAccent() {
        RandomText.forAll(3_000, random -> {
            String text = random.text(30);
            assertEquals(Plain.normalised(text), Plain.normalised(Normalizer.normalize(text, Form.NFD)));
        });
    }
}
