package stet.text.particular;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import stet.text.Pages;
import stet.text.RandomText;
import stet.text.Span;
import stet.text.WellFormed;
import stet.text.particular.Particular.Kind;

class ParticularsTest {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "vi", "ja", "zh", "pt", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On 20 July 2023 President Ann Roe told the Bank of Eastland that exports fell 6.8 percent to $1.2 billion. | DATE 20 July 2023 ‖ TITLE President ‖ NAME Ann Roe ‖ NAME Bank of Eastland ‖ FIGURE 6.8 percent ‖ FIGURE $1.2 billion
            Prices rose by 5–6 per cent in March, said co-founder Leo Marsh of McAllister & Sons. | FIGURE 5–6 per cent ‖ DATE March ‖ TITLE co-founder ‖ NAME Leo Marsh ‖ NAME McAllister & Sons
            Japan’s output grew in the third quarter of 2021, while NATO and the U.S. cut spending by two-thirds. | NAME Japan ‖ DATE the third quarter of 2021 ‖ NAME NATO ‖ NAME U.S. ‖ FIGURE two-thirds
            Japan raised its tariffs last November from 10% to 12.5%. | NAME Japan ‖ DATE last November ‖ FIGURE 10% ‖ FIGURE 12.5%
            "We lost 1,500 jobs," Mr. Okafor said, “and G7 help came late.” | QUOTATION "We lost 1,500 jobs," ‖ FIGURE 1,500 ‖ TITLE Mr. ‖ NAME Okafor ‖ QUOTATION “and G7 help came late.” ‖ NAME G7
            Two million people, or one in three, left between 1999 and 2004; half of them were under 25 years old. | FIGURE Two million ‖ FIGURE one in three ‖ DATE 1999 ‖ DATE 2004 ‖ FIGURE half ‖ FIGURE 25 years
            The 1990s were good for The Hague, I think, and World War I was not. | DATE 1990s ‖ NAME The Hague ‖ NAME World War I
            It sold 300 iPhones at 10:30 on Monday, Sept. 3, for €5m each. | FIGURE 300 ‖ NAME iPhones ‖ FIGURE 10:30 ‖ DATE Monday ‖ DATE Sept. 3 ‖ FIGURE €5m
            In 1648 the peace was signed; 1500 people came, about 15 km from Münster. | DATE 1648 ‖ FIGURE 1500 ‖ FIGURE 15 km ‖ NAME Münster
            A third of the Senate, five hundred and twenty in all, voted. | FIGURE A third ‖ NAME Senate ‖ FIGURE five hundred and twenty
            St. Petersburg is 700 kilometres from Moscow. | NAME St. Petersburg ‖ FIGURE 700 kilometres ‖ NAME Moscow
            PRICES RISE 5% IN TOKYO AND OSAKA | FIGURE 5%
            He paid US$ 3.5 million, not £2bn, for the 20th-century house in Q3 2022. | FIGURE US$ 3.5 million ‖ FIGURE £2bn ‖ DATE Q3 2022
            Critics said Tuesday that Meta had 3.14 billion users as of 2023-07-20. | DATE Tuesday ‖ NAME Meta ‖ FIGURE 3.14 billion ‖ DATE 2023-07-20
            The University of East Anglia counted one in five of Luiz da Silva's 1,200 cats in 2019-21. | NAME University of East Anglia ‖ FIGURE one in five ‖ NAME Luiz da Silva ‖ FIGURE 1,200 ‖ DATE 2019-21
            If Britain, as Chancellor Roe of Eastland claims, owes €20bn-€25bn, it’s 40% more than in mid-2016. | NAME Britain ‖ TITLE Chancellor ‖ NAME Roe ‖ NAME Eastland ‖ FIGURE €20bn-€25bn ‖ FIGURE 40% ‖ DATE mid-2016
            One hundred sixty of the sixteen hundred left, and a few thousand stayed for seventy-six days. | FIGURE One hundred sixty ‖ FIGURE sixteen hundred ‖ FIGURE a few thousand ‖ FIGURE seventy-six days
            Twelve of them, a dozen, saw Dr. Ada B. Quill’s “big ‘Sun’ set” by Lake Iris. | FIGURE Twelve ‖ FIGURE a dozen ‖ TITLE Dr. ‖ NAME Ada B. Quill ‖ QUOTATION “big ‘Sun’ set” ‖ NAME Lake Iris
            The June report, by May Lin, says 4th-quarter sales hit 2.4 trillion yen on 1 January. | DATE June ‖ NAME May Lin ‖ FIGURE 2.4 trillion yen ‖ DATE 1 January
            Neither the U.K. nor France, Germany and Côte d'Ivoire signed; "Nobody will," said King Charles III. | NAME U.K. ‖ NAME France ‖ NAME Germany ‖ NAME Côte d'Ivoire ‖ QUOTATION "Nobody will," ‖ TITLE King ‖ NAME Charles III
            Between 1850 and 1899 – fifty years – one percent moved away. | DATE 1850 ‖ DATE 1899 ‖ FIGURE fifty years ‖ FIGURE one percent
            McAllister's iCloud bill rose 3-fold to 40% of GDP (from 5.5-6%). | NAME McAllister ‖ NAME iCloud ‖ FIGURE 3 ‖ FIGURE 40% ‖ NAME GDP ‖ FIGURE 5.5-6%
            Some 30,000 soldiers of the 3rd Army crossed the Rhine in early 1945. | FIGURE 30,000 ‖ NAME Army ‖ NAME Rhine ‖ DATE early 1945
            Last year Secretary-General Ada Poe visited San José, Kyiv and al-Hasa. | DATE Last year ‖ TITLE Secretary-General ‖ NAME Ada Poe ‖ NAME San José ‖ NAME Kyiv
            President Lee met EU Commission staff on Jan. 5. | TITLE President ‖ NAME Lee ‖ NAME EU Commission ‖ DATE Jan. 5
            """)
    void english(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Am 20. Juli 2023 sagte Bundeskanzlerin Anna Weiß, die Deutsche Bank habe 3,5 Milliarden Euro verloren. | DATE 20. Juli 2023 ‖ TITLE Bundeskanzlerin ‖ NAME Anna Weiß ‖ NAME Deutsche Bank ‖ FIGURE 3,5 Milliarden Euro
            Die Preise stiegen im März um fünf Prozent, so Herr Brandt von der NATO. | DATE März ‖ FIGURE fünf Prozent ‖ TITLE Herr ‖ NAME Brandt von der NATO
            Seit 1998 sank die Zahl der Kinder um ein Drittel auf 1.200.000 in Österreich. | DATE 1998 ‖ FIGURE ein Drittel ‖ FIGURE 1.200.000 ‖ NAME Österreich
            Am 20.7.2023 kamen zwölf Züge nach Bad Homburg: „Das ist viel“, sagte er. | DATE 20.7.2023 ‖ FIGURE zwölf ‖ NAME Bad Homburg ‖ QUOTATION „Das ist viel“
            Laut Ursula von der Leyen kostet die iPhone-Sperre 20 Mio. Euro, sagt SPD-Chef Karl Brandt am 3. 5. 2021. | NAME Ursula von der Leyen ‖ NAME iPhone-Sperre ‖ FIGURE 20 Mio. Euro ‖ NAME SPD-Chef Karl Brandt ‖ DATE 3. 5. 2021
            Über eine Million Menschen lebten 2021 dort, achtundzwanzig Prozent mehr. | FIGURE eine Million ‖ DATE 2021 ‖ FIGURE achtundzwanzig Prozent
            Der Außenminister Jan Vogt traf am Montag die Vereinten Nationen; Mitte 2022 waren es zweihundert Tage. | TITLE Außenminister ‖ NAME Jan Vogt ‖ DATE Montag ‖ NAME Vereinten Nationen ‖ DATE Mitte 2022 ‖ FIGURE zweihundert Tage
            Im Jahr 1648 endete der Krieg, zwei Drittel der Höfe waren leer, heißt es bei »Haus und Hof«. | DATE 1648 ‖ FIGURE zwei Drittel ‖ QUOTATION »Haus und Hof«
            Die GmbH zahlte 1,2 Mrd. € statt 900 Mio. US-Dollar, ein Plus von 4 Prozentpunkten. | NAME GmbH ‖ FIGURE 1,2 Mrd. € ‖ FIGURE 900 Mio. US-Dollar ‖ FIGURE 4 Prozentpunkten
            """)
    void german(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "de"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Le 3 mars 2021, la présidente Claire Roux a promis 2,5 milliards d'euros à l'Europe. | DATE 3 mars 2021 ‖ TITLE présidente ‖ NAME Claire Roux ‖ FIGURE 2,5 milliards d'euros ‖ NAME Europe
            Selon Emmanuel Petit, les prix ont augmenté de 12 % en janvier, et la Banque de France « a trop attendu ». | NAME Emmanuel Petit ‖ FIGURE 12 % ‖ DATE janvier ‖ NAME Banque de France ‖ QUOTATION « a trop attendu »
            Deux tiers des 1 200 000 habitants de la Côte d'Ivoire ont voté l'année dernière. | FIGURE Deux tiers ‖ FIGURE 1 200 000 ‖ NAME Côte d'Ivoire ‖ DATE l'année dernière
            Le Conseil de l’Europe et Jeanne d’Arc, M. Roux, ont vu 5 000 personnes le 1er mai. | NAME Conseil de l’Europe ‖ NAME Jeanne d’Arc ‖ TITLE M. ‖ NAME Roux ‖ FIGURE 5 000 ‖ DATE 1er mai
            Cent vingt-trois mille euros, soit quatre-vingts pour cent du prix. | FIGURE Cent vingt-trois mille euros ‖ FIGURE quatre-vingts pour cent
            Mme Anne Le Goff a dit : « Quinze pour cent, c'est trop », mardi dernier à Lyon. | TITLE Mme ‖ NAME Anne Le Goff ‖ QUOTATION « Quinze pour cent, c'est trop » ‖ FIGURE Quinze pour cent ‖ DATE mardi dernier ‖ NAME Lyon
            En 2019, l'ONU comptait trois millions d'enfants et 1,5 million de tonnes de blé. | DATE 2019 ‖ NAME ONU ‖ FIGURE trois millions ‖ FIGURE 1,5 million de tonnes
            """)
    void french(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "fr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            El 5 de mayo de 2019 la ministra Rosa Gil anunció 300 millones de euros para Costa Rica. | DATE 5 de mayo de 2019 ‖ TITLE ministra ‖ NAME Rosa Gil ‖ FIGURE 300 millones de euros ‖ NAME Costa Rica
            La mitad de los precios subió un 4,5 por ciento en enero, según «El Diario». | FIGURE La mitad ‖ FIGURE 4,5 por ciento ‖ DATE enero ‖ QUOTATION «El Diario» ‖ NAME Diario
            En 2020 Los Ángeles tenía cuatro millones de habitantes; el Sr. Gil, no. | DATE 2020 ‖ NAME Los Ángeles ‖ FIGURE cuatro millones ‖ TITLE Sr. ‖ NAME Gil
            Cuatro millones ochocientos mil, treinta y dos de ellos en Perú. | FIGURE Cuatro millones ochocientos mil ‖ FIGURE treinta y dos ‖ NAME Perú
            Desde 1492 hasta el 3 de junio de 2020, don Luis Paz gastó 2.500 dólares en la Ciudad de México. | DATE 1492 ‖ DATE 3 de junio de 2020 ‖ TITLE don ‖ NAME Luis Paz ‖ FIGURE 2.500 dólares ‖ NAME Ciudad de México
            El ministro dijo que veintidós personas y novecientos perros cruzaron el río Ebro ayer. | FIGURE veintidós ‖ FIGURE novecientos ‖ NAME Ebro ‖ DATE ayer
            """)
    void spanish(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "es"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ngày 20 tháng 7 năm 2023, Thủ tướng Nguyễn Văn Nam nói xuất khẩu giảm 6,8% còn 2 tỷ đồng. | DATE Ngày 20 tháng 7 năm 2023 ‖ TITLE Thủ tướng ‖ NAME Nguyễn Văn Nam ‖ FIGURE 6,8% ‖ FIGURE 2 tỷ đồng
            Theo Ngân hàng Thế giới, năm 2020 có ba triệu người ở Hà Nội. | DATE năm 2020 ‖ FIGURE ba triệu ‖ NAME Hà Nội
            Ông Trần Văn Bình cho biết giá tăng ba mươi phần trăm từ tháng 3/2022, tức 1.500 USD. | TITLE Ông ‖ NAME Trần Văn Bình ‖ FIGURE ba mươi phần trăm ‖ DATE tháng 3/2022 ‖ FIGURE 1.500 USD
            Năm ngoái, Chủ tịch Lê Minh Hà nói “một nửa” trong 12 triệu tấn gạo đến từ An Giang. | DATE Năm ngoái ‖ TITLE Chủ tịch ‖ NAME Lê Minh Hà ‖ QUOTATION “một nửa” ‖ FIGURE một nửa ‖ FIGURE 12 triệu tấn ‖ NAME An Giang
            Từ 1975 đến 2005, GDP tăng mười hai lần, theo ông Phạm Quang. | DATE 1975 ‖ DATE 2005 ‖ NAME GDP ‖ FIGURE mười hai lần ‖ TITLE ông ‖ NAME Phạm Quang
            """)
    void vietnamese(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "vi"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2023年7月20日、トヨタは３億5000万円を投じ、売上高は前年比12.5％増えた。 | DATE 2023年7月20日 ‖ NAME トヨタ ‖ FIGURE ３億5000万円 ‖ FIGURE 12.5％
            昨年11月、山田首相は「三割の人が反対」と述べ、ロシアとの貿易は２倍になった。 | DATE 昨年11月 ‖ TITLE 首相 ‖ QUOTATION 「三割の人が反対」 ‖ FIGURE 三割 ‖ NAME ロシア ‖ FIGURE ２倍
            令和5年度の予算は約114兆円で、参加者は三百人だった。 | DATE 令和5年度 ‖ FIGURE 114兆円 ‖ FIGURE 三百人
            GDPは１，２００億ドル、人口は1億2500万人、レオナルド・ダ・ビンチ展は10時半から。 | NAME GDP ‖ FIGURE １，２００億ドル ‖ FIGURE 1億2500万人 ‖ NAME レオナルド・ダ・ビンチ ‖ FIGURE 10時半
            「『春』は三日で売れた」とソニーの社員二百人が２０２３年に語った。 | QUOTATION 「『春』は三日で売れた」 ‖ QUOTATION 『春』 ‖ NAME ソニー ‖ FIGURE 二百人 ‖ DATE ２０２３年
            日本銀行は昨年７月、金利を０．２５％に上げ、円は１ドル＝１５０円になったとメアリー・スミス氏は言う。 | DATE 昨年７月 ‖ FIGURE ０．２５％ ‖ FIGURE １ドル ‖ FIGURE １５０円 ‖ NAME メアリー・スミス ‖ TITLE 氏
            2019年度から三年間で五分の一が減り、ガスの値段は2倍、マイナス5度だった。 | DATE 2019年度 ‖ FIGURE 三年間 ‖ FIGURE 五分の一 ‖ FIGURE 2倍 ‖ FIGURE 5度
            """)
    void japanese(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "ja"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2023年7月20日，人口下降了百分之三十，约三百万人离开，GDP为1.2万亿美元。 | DATE 2023年7月20日 ‖ FIGURE 百分之三十 ‖ FIGURE 三百万人 ‖ NAME GDP ‖ FIGURE 1.2万亿美元
            去年王总统说：“我们有二十个国家支持。” | DATE 去年 ‖ QUOTATION “我们有二十个国家支持。” ‖ FIGURE 二十个
            2019年至2021年，公司收入增长3.5倍，达45亿元，第一名获得五十万元。 | DATE 2019年 ‖ DATE 2021年 ‖ FIGURE 3.5倍 ‖ FIGURE 45亿元 ‖ FIGURE 五十万元
            她说“三分之一的人”来自上海的《晨报》，每年增长百分之五点二。 | QUOTATION “三分之一的人” ‖ FIGURE 三分之一 ‖ FIGURE 百分之五点二
            王部长2020年5月3日说，中国有14亿人，GDP增长6.1%，一半来自出口。 | TITLE 部长 ‖ DATE 2020年5月3日 ‖ FIGURE 14亿人 ‖ NAME GDP ‖ FIGURE 6.1% ‖ FIGURE 一半
            """)
    void chinese(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "zh"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Prices rose again.                                 | ``
            I think that I'm late, and I’ll say so.            | ``
            The second man took the first train for one day.   | ``
            One may march on; nobody did in the 20th century.  | ``
            She uses 5G and mp3 files from v2 of x86.          | ``
            PRICES RISE IN TOKYO AND OSAKA                     | ``
            Sales rose; see No. 4 at example.org/2021.         | FIGURE 4 ‖ FIGURE 2021
            Guests came from “Prices                           | ``
            A 27" screen                                       | FIGURE 27
            """)
    void whatMayBeACommonWordIsLeftOut(String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            de | Die Regierung und der Rat beraten über Preise.      | ``
            de | Er rief „Halt“ und sah “.                           | QUOTATION „Halt“
            de | Der Zug der Zeit hielt in Deutschland.              | NAME Deutschland
            fr | L’économie ralentit ; un an passe.                  | ``
            es | Una casa y un perro.                                | ``
            vi | Một người nói ba tôi ba năm.                        | ``
            ja | 一部のデータは十分だが、一人が万一に備える。        | ``
            zh | 一个人第一次来。                                    | ``
            """)
    void commonWordsOfOtherLanguages(String language, String sentence, String particulars) {
        assertEquals(particulars, ticked(sentence, language));
    }

    @Test
    void languagesThatAreNotKnownGiveDigitsNamesAndQuotations() {
        String sentence = "Em 2019 a empresa Vale pagou «300» a Ana Reis.";
        String particulars = "DATE 2019 ‖ NAME Vale ‖ QUOTATION «300» ‖ FIGURE 300 ‖ NAME Ana Reis";
        assertEquals(particulars, ticked(sentence, "pt"));
        assertEquals(particulars, ticked(sentence, null));
        assertEquals(particulars, ticked(sentence, "no tag!"));
        assertEquals(ticked("It fell in May.", "en"), ticked("It fell in May.", "en-GB"));
        assertEquals("", ticked("", "en"));
    }

    @Test
    void onlyQuotationsOverlapOthers() {
        RandomText.forAll(1_000, random -> {
            String sentence = random.below(2) == 0 ? random.text(25) : Pages.text(random, 8) + random.anyCodePoints(8);
            List<Particular> particulars = Particulars.of(sentence, LANGUAGES.get(random.below(LANGUAGES.size())));
            int end = 0;
            for (Particular particular : particulars) {
                Span span = particular.span();
                assertTrue(WellFormed.is(span.in(sentence).replace("\u0000", "")), sentence);
                assertFalse(span.in(sentence).isBlank(), sentence);
                if (particular.kind() == Kind.QUOTATION) continue;
                assertTrue(end <= span.start(), sentence);
                end = span.end();
            }
        });
    }

    /** A pattern that tries the same letters again and again would not end here before the build is stopped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1 ", "111 ", "1.", "1,000 ", "two ", "two-", "one hundred ", "万", "3億5", "一", "The ", "A.",
                        "Ab of ", "d'A ",
                "ア・", "“", "\"", "„“", "「", "«»", "Dr. ", "Dr. Ab ", "20 July ", "2023", "2023年", "1/1/", "last ", "$",
                        "€1bn-",
                "mười một ", "zwei Millionen ", "cent ", "mil ", "５．", "百分之", "\u0301", "Ab’s "
            })
    void hostileRepetitionComesToAnEnd(String piece) {
        String sentence = piece.repeat(20_000 / piece.length()) + "x";
        for (String language : List.of("en", "de", "fr", "es", "vi", "ja")) {
            for (Particular particular : Particulars.of(sentence, language)) {
                assertTrue(particular.span().end() <= sentence.length());
            }
        }
    }

    private static String ticked(String sentence, String language) {
        return Particulars.of(sentence, language).stream()
                .map(particular -> particular.kind() + " " + particular.span().in(sentence))
                .collect(Collectors.joining(" ‖ "));
    }
}
