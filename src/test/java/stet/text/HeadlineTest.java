package stet.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Town builds flats                 ; Town builds flats                            ; true
            Town builds flats                 ; TOWN  builds “flats”!                        ; true
            Town builds flats                 ; Tówn builds flats                            ; true
            Town builds flats                 ; Town builds flats | The Valley Post          ; true
            Town builds flats                 ; Town builds flats — The Valley Post          ; true
            Town builds flats                 ; Town builds flats · Valley                   ; true
            Town - again - builds             ; Town – again – builds - The Valley Post      ; true
            Town builds flats                 ; Why the town builds flats nobody wants       ; false
            Town builds flats                 ; Town builds                                  ; false
            Why does the town build 140 flats? ; Opinion: why does the town build 140 flats  ; true
            Why does the town build 140 flats? ; [Archived] Why does the Town build 140 flats? 2024 ; true
            Why does the town build 140 flats? ; Why does the town build 150 flats?          ; false
            市が住宅百四十戸を建設              ; 市が住宅百四十戸を建設 | 谷新聞              ; true
            ?!                                ; ?!                                           ; false
            ``                                ; ``                                           ; false
            """)
    void whichTitlesBearAHeadline(String headline, String title, boolean bears) {
        assertEquals(bears, new Headline(headline).isIn(title));
    }

    @Test
    void throwsNothingAndEveryHeadlineWithLettersBearsItself() {
        RandomText.forAll(2_000, random -> {
            String text = random.below(2) == 0 ? random.text(8) : random.anyCodePoints(8);
            Headline headline = new Headline(text);
            headline.isIn(random.text(8));
            assertEquals(headline.isIn(text), headline.isIn(text + " | The Valley Post"));
        });
    }
}
