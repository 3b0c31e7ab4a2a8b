package stet.laying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stet.text.particular.Particulars;

class AmountsTest {
    @Test
    void the_same_figure_is_the_same_number_however_it_is_written() {
        assertEquals("""
                en 60 % = 60%
                en sixty per cent = 60%
                en half of them = 50%
                en two hundred and fifty thousand people = 250000
                en 6.8 billion yen = 6800000000JPY
                en nearly 7 trillion USD = 7000000000000USD
                en $7 trillion = 7000000000000USD
                en $5m = 5000000USD
                en between 50 and 60 billion dollars = 50000000000USD 60000000000USD
                en 789,000 engineers = 789000
                en 28th of 63 = 28 63
                en a 5G network =\s
                de 38,5 Mio. Euro = 38500000EUR
                de 1.200 Gebäude = 1200
                de dreiundzwanzig Prozent = 23%
                de 2 Billionen Euro = 2000000000000EUR
                fr 12,5 millions d'euros = 12500000
                fr quatre-vingt-dix personnes = 90
                es 3 millones de euros = 3000000
                vi 5 tỷ đồng = 5000000000VND
                ja 3億5000万円 = 350000000JPY
                ja 72％ = 72%
                ja 72パーセント = 72%
                zh 百分之六十 = 60%""", """
                en 60 %
                en sixty per cent
                en half of them
                en two hundred and fifty thousand people
                en 6.8 billion yen
                en nearly 7 trillion USD
                en $7 trillion
                en $5m
                en between 50 and 60 billion dollars
                en 789,000 engineers
                en 28th of 63
                en a 5G network
                de 38,5 Mio. Euro
                de 1.200 Gebäude
                de dreiundzwanzig Prozent
                de 2 Billionen Euro
                fr 12,5 millions d'euros
                fr quatre-vingt-dix personnes
                es 3 millones de euros
                vi 5 tỷ đồng
                ja 3億5000万円
                ja 72％
                ja 72パーセント
                zh 百分之六十
                """.lines().map(AmountsTest::read).collect(Collectors.joining("\n")));
    }

    private static String read(String line) {
        String language = line.substring(0, 2);
        String words = line.substring(3);
        return line + " = "
                + Amounts.in(words, language, Particulars.of(words, language)).stream()
                        .map(Amount::key)
                        .collect(Collectors.joining(" "));
    }
}
