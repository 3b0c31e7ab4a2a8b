package stet.text.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each language abbreviates, quotes and counts; pinned as in {@link SentencesTest}. */
class SentencesByLanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mr. and Mrs. Vale met Prof. Oduya at St. Anne's. Gen. Pike was late. | Mr. and Mrs. Vale met Prof. Oduya at St. Anne's. ‖ Gen. Pike was late.
            The novel was written by J. R. Holt and A. Marsh. It sold well. | The novel was written by J. R. Holt and A. Marsh. ‖ It sold well.
            It was signed by J. Holt. The mayor signed too. | It was signed by J. Holt. ‖ The mayor signed too.
            The case of Reed vs. Ohio was about fences, sheds, etc. It was settled. | The case of Reed vs. Ohio was about fences, sheds, etc. ‖ It was settled.
            Taxes rose 3.5 percent on Jan. 12, 2020. Wages fell 1.25 points. | Taxes rose 3.5 percent on Jan. 12, 2020. ‖ Wages fell 1.25 points.
            On 3.5.2021 the rate was .5 percent. It is $4.10 now. | On 3.5.2021 the rate was .5 percent. ‖ It is $4.10 now.
            He waited... Then he left. | He waited... ‖ Then he left.
            He waited ... and waited... and left. | He waited ... and waited... and left.
            He waited… Then he left. She hoped… and waited. | He waited… ‖ Then he left. ‖ She hoped… and waited.
            The plan was . . . The mayor never said. | The plan was . . . The mayor never said.
            “It is over.” She closed the door. "Is it?" He nodded. | “It is over.” ‖ She closed the door. ‖ "Is it?" ‖ He nodded.
            “Is it over?” Mayor Lund asked. Nobody spoke. | “Is it over?” Mayor Lund asked. ‖ Nobody spoke.
            ‘We lost.’ The coach left. ‘Why?’ he asked. | ‘We lost.’ ‖ The coach left. ‖ ‘Why?’ he asked.
            The tax (a new one) passed. (Nobody read it.) The house closed. | The tax (a new one) passed. ‖ (Nobody read it.) ‖ The house closed.
            The tax rose [again]. They paid (late). | The tax rose [again]. ‖ They paid (late).
            What?! Really?? Yes!! Go. | What?! ‖ Really?? ‖ Yes!! ‖ Go.
            Write to jo.berg@town.example.org. She answers. | Write to jo.berg@town.example.org. ‖ She answers.
            See https://town.example/a.b/The.Plan_v2.pdf for more. Open budget.final.xlsx first. | See https://town.example/a.b/The.Plan_v2.pdf for more. ‖ Open budget.final.xlsx first.
            Go to www.example.org. The page is old. | Go to www.example.org. ‖ The page is old.
            The town votes at 8 a.m. on Monday. Polls close at 9 p.m. The count follows. | The town votes at 8 a.m. on Monday. ‖ Polls close at 9 p.m. ‖ The count follows.
            At 8 a.m. Mr. Vale voted. He left. | At 8 a.m. Mr. Vale voted. ‖ He left.
            The U.S. Senate and the U.K. Treasury agreed. He left the U.S. He never came back. | The U.S. Senate and the U.K. Treasury agreed. ‖ He left the U.S. ‖ He never came back.
            She works for Vale Inc. The firm is small. Vale Co. Ltd. is not. | She works for Vale Inc. ‖ The firm is small. ‖ Vale Co. Ltd. is not.
            1. The roads 2. The schools 3. The parks | 1. The roads ‖ 2. The schools ‖ 3. The parks
            a) Roads are bad. b) Schools are good. | a) Roads are bad. ‖ b) Schools are good.
            • Roads • Schools • Parks | • Roads ‖ • Schools ‖ • Parks
            12. The twelfth point. | 12. The twelfth point.
            Sen. Ana Roe (R-Ohio) said so. Rep. J. D. Cole (D-Tex.) did not. | Sen. Ana Roe (R-Ohio) said so. ‖ Rep. J. D. Cole (D-Tex.) did not.
            Vale holds a Ph.D. in law. Dr. Roe, M.D., does not. | Vale holds a Ph.D. in law. ‖ Dr. Roe, M.D., does not.
            The drug (e.g. aspirin, i.e. a painkiller) costs approx. 5 dollars. It works. | The drug (e.g. aspirin, i.e. a painkiller) costs approx. 5 dollars. ‖ It works.
            They met in Feb. and Nov. See pp. 12 and vol. 3. | They met in Feb. and Nov. ‖ See pp. 12 and vol. 3.
            The town lost.The county won. | The town lost. ‖ The county won.
            They lack vitamin C. Doctors worry. | They lack vitamin C. ‖ Doctors worry.
            He paid $5. She paid $10. In 2019 it was 3. In 2020 it was 4. | He paid $5. ‖ She paid $10. ‖ In 2019 it was 3. ‖ In 2020 it was 4.
            Martin Vale Jr. spoke. John Roe Sr. He was old. | Martin Vale Jr. spoke. ‖ John Roe Sr. ‖ He was old.
            The Washington, D.C. office closed. It was in D.C. The staff left. | The Washington, D.C. office closed. ‖ It was in D.C. ‖ The staff left.
            Smith et al. (2019) found so. No. 7 is wrong. | Smith et al. (2019) found so. ‖ No. 7 is wrong.
            Did it rise? No. It fell. | Did it rise? ‖ No. ‖ It fell.
            "We won," he said. "We always do." They laughed. | "We won," he said. ‖ "We always do." ‖ They laughed.
            By 2030, it says, emissions fall by 40%. By 2050, by 90%. | By 2030, it says, emissions fall by 40%. ‖ By 2050, by 90%.
            “I agree.” Roe smiled. “Do you?” Lund asked quietly. They left. | “I agree.” ‖ Roe smiled. ‖ “Do you?” Lund asked quietly. ‖ They left.
            """)
    void english(String text, String sentences) {
        assertEquals(sentences, cut(text, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Am 3. Mai 2021 kam der 2. Bürgermeister. Er blieb bis zum 4. Juni. | Am 3. Mai 2021 kam der 2. Bürgermeister. ‖ Er blieb bis zum 4. Juni.
            Das 19. Jahrhundert, der II. Weltkrieg und Wilhelm II. waren Thema. Alle hörten zu. | Das 19. Jahrhundert, der II. Weltkrieg und Wilhelm II. waren Thema. ‖ Alle hörten zu.
            Der Satz liegt bei 3,5 Prozent, d. h. 1.200 Euro. Das ist z.B. für Familien viel. | Der Satz liegt bei 3,5 Prozent, d. h. 1.200 Euro. ‖ Das ist z.B. für Familien viel.
            Es kostet ca. 5 Mio. Euro bzw. 6 Mrd. Dollar. Siehe Nr. 7, Abs. 2 und Art. 5 GG. | Es kostet ca. 5 Mio. Euro bzw. 6 Mrd. Dollar. ‖ Siehe Nr. 7, Abs. 2 und Art. 5 GG.
            Äpfel, Birnen usw. Der Rest blieb liegen. | Äpfel, Birnen usw. ‖ Der Rest blieb liegen.
            Das Buch von J. Schmidt ist neu. Prof. Dr. A. B. Klein lobt es. | Das Buch von J. Schmidt ist neu. ‖ Prof. Dr. A. B. Klein lobt es.
            „Wir gehen.“ Sie blieb. „Warum?“, fragte er. | „Wir gehen.“ ‖ Sie blieb. ‖ „Warum?“, fragte er.
            »Wir gehen.« Sie blieb. »Warum?«, fragte er. | »Wir gehen.« ‖ Sie blieb. ‖ »Warum?«, fragte er.
            Er wartete ... Dann ging er. Sie hoffte … und schwieg. | Er wartete ... ‖ Dann ging er. ‖ Sie hoffte … und schwieg.
            Was?! Wirklich? Ja! Gut. | Was?! ‖ Wirklich? ‖ Ja! ‖ Gut.
            Er war 12. Danach zog er um. | Er war 12. ‖ Danach zog er um.
            Die Stadt wurde 44 v. Chr. gegründet, i. d. R. spricht man von 50 n. Chr. Das stimmt nicht. | Die Stadt wurde 44 v. Chr. gegründet, i. d. R. spricht man von 50 n. Chr. ‖ Das stimmt nicht.
            Schreiben Sie an a.b@amt.example.de. Die Datei heißt plan.v2.pdf. Sie liegt auf www.amt.example.de. | Schreiben Sie an a.b@amt.example.de. ‖ Die Datei heißt plan.v2.pdf. ‖ Sie liegt auf www.amt.example.de.
            Am 3.5.2021 um 8.30 Uhr. Am 3. 5. 2021 auch. | Am 3.5.2021 um 8.30 Uhr. ‖ Am 3. 5. 2021 auch.
            Vgl. S. 12 und Bd. II. Die Fa. Klein & Co. KG schweigt. | Vgl. S. 12 und Bd. II. ‖ Die Fa. Klein & Co. KG schweigt.
            Er (geb. 1950) kam. (Niemand sah ihn.) Es war spät. | Er (geb. 1950) kam. ‖ (Niemand sah ihn.) ‖ Es war spät.
            1. Die Straßen sind schlecht. | 1. Die Straßen sind schlecht.
            Das sagte Hr. Klein, Fr. Groß u. a. Beamte. Die Stadt, s. o. Kapitel 3, schwieg. | Das sagte Hr. Klein, Fr. Groß u. a. Beamte. ‖ Die Stadt, s. o. Kapitel 3, schwieg.
            Er kam gegen 5 Uhr. Er ging am Di. und kam im Dez. 2020 wieder. | Er kam gegen 5 Uhr. ‖ Er ging am Di. und kam im Dez. 2020 wieder.
            Es gilt (BGBl. I S. 123) seit dem 1. Jan. 2020. Dr.-Ing. Maier, gem. § 5 Abs. 2 S. 1 BauGB, klagt. | Es gilt (BGBl. I S. 123) seit dem 1. Jan. 2020. ‖ Dr.-Ing. Maier, gem. § 5 Abs. 2 S. 1 BauGB, klagt.
            """)
    void german(String text, String sentences) {
        assertEquals(sentences, cut(text, "de"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On a vu M. Petit, Mme Roux, Mlle. Blanc et MM. Noir et Gris. Il pleuvait. | On a vu M. Petit, Mme Roux, Mlle. Blanc et MM. Noir et Gris. ‖ Il pleuvait.
            Le livre de J. Le Goff et de J.-P. Roux est paru. Il se vend. | Le livre de J. Le Goff et de J.-P. Roux est paru. ‖ Il se vend.
            Le taux est de 3,5 % (cf. p. 12 et art. 5). C'est trop. | Le taux est de 3,5 % (cf. p. 12 et art. 5). ‖ C'est trop.
            Des pommes, des poires, etc. Le reste est perdu. | Des pommes, des poires, etc. ‖ Le reste est perdu.
            Des pommes, des poires, etc., sont là. Voir p. ex. le n° 7. | Des pommes, des poires, etc., sont là. ‖ Voir p. ex. le n° 7.
            « Il pleut. » Elle sort. « Vraiment ? » dit-il. | « Il pleut. » ‖ Elle sort. ‖ « Vraiment ? » dit-il.
            « Il pleut ! » s'écria-t-elle. Il rit : « Non. » | « Il pleut ! » s'écria-t-elle. ‖ Il rit : « Non. »
            «Il pleut.» Elle sort. “Non.” Il reste. | «Il pleut.» ‖ Elle sort. ‖ “Non.” ‖ Il reste.
            Qui ? Lui !? Oui. Non... | Qui ? ‖ Lui !? ‖ Oui. ‖ Non...
            Il attendit… L'heure passa. Il espéra… et partit. | Il attendit… ‖ L'heure passa. ‖ Il espéra… et partit.
            Rome fut prise en 52 av. J.-C. par César. Il régna en 40 apr. J.-C. Le roi mourut. | Rome fut prise en 52 av. J.-C. par César. ‖ Il régna en 40 apr. J.-C. ‖ Le roi mourut.
            Le 3.5.2021, 1.200 euros. Écrivez à a.b@ville.example.fr. Merci. | Le 3.5.2021, 1.200 euros. ‖ Écrivez à a.b@ville.example.fr. ‖ Merci.
            Le Dr. Roux et le Pr. Blanc, env. 50 ans. Tél. 01 02 03. | Le Dr. Roux et le Pr. Blanc, env. 50 ans. ‖ Tél. 01 02 03.
            Le prix (hors taxe.) est bas. (Personne ne le sait.) On achète. | Le prix (hors taxe.) est bas. ‖ (Personne ne le sait.) ‖ On achète.
            1) Les routes 2) Les écoles | 1) Les routes ‖ 2) Les écoles
            Au XIXe s. Paris grandit. Voir www.ville.example.fr. Bonne lecture. | Au XIXe s. Paris grandit. ‖ Voir www.ville.example.fr. ‖ Bonne lecture.
            Il vit aux U.S.A. depuis 3 ans. Elle part en janv. 2020. | Il vit aux U.S.A. depuis 3 ans. ‖ Elle part en janv. 2020.
            L'art. L. 123-4 du code s'applique. Le ch. IV aussi. | L'art. L. 123-4 du code s'applique. ‖ Le ch. IV aussi.
            """)
    void french(String text, String sentences) {
        assertEquals(sentences, cut(text, "fr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            El Sr. Gil y la Dra. Paz vieron a Ud. en casa. ¿Cómo está Ud.? Bien. | El Sr. Gil y la Dra. Paz vieron a Ud. en casa. ‖ ¿Cómo está Ud.? ‖ Bien.
            Compró fruta, p. ej. Manzanas Royal. Costó 3,5 euros. | Compró fruta, p. ej. Manzanas Royal. ‖ Costó 3,5 euros.
            Viajó a EE. UU. en mayo. Vive en EE. UU. El clima le gusta. | Viajó a EE. UU. en mayo. ‖ Vive en EE. UU. ‖ El clima le gusta.
            Véase la pág. 12, el art. 5 y el núm. 7. Está en la Av. Sol. | Véase la pág. 12, el art. 5 y el núm. 7. ‖ Está en la Av. Sol.
            Roma, 44 a. C. y 50 d. C. El rey murió a las 6 p. m. La reina vivió. | Roma, 44 a. C. y 50 d. C. ‖ El rey murió a las 6 p. m. ‖ La reina vivió.
            «Llueve.» Ella sale. «Llueve», dijo. «¿Ya?» preguntó él. | «Llueve.» ‖ Ella sale. ‖ «Llueve», dijo. ‖ «¿Ya?» preguntó él.
            Dijo «llueve». Luego salió. | Dijo «llueve». ‖ Luego salió.
            ¡Qué! ¿¡Cómo!? ¿Por qué? Nadie sabe... | ¡Qué! ‖ ¿¡Cómo!? ‖ ¿Por qué? ‖ Nadie sabe...
            Esperó… Nadie vino. Esperó... y se fue. | Esperó… ‖ Nadie vino. ‖ Esperó... y se fue.
            Vino etc. ¿Quién más? Peras, etc. Los demás no. | Vino etc. ‖ ¿Quién más? ‖ Peras, etc. ‖ Los demás no.
            Lo escribió J. R. Gil para D. Juan. La Cía. Sol S. A. pagó 1.200.000,50 euros el 3.5.2021. | Lo escribió J. R. Gil para D. Juan. ‖ La Cía. Sol S. A. pagó 1.200.000,50 euros el 3.5.2021.
            Escriba a a.b@villa.example.es. Vea www.villa.example.es. Gracias. | Escriba a a.b@villa.example.es. ‖ Vea www.villa.example.es. ‖ Gracias.
            El plan (es nuevo.) pasó. (Nadie lo leyó.) Fin. | El plan (es nuevo.) pasó. ‖ (Nadie lo leyó.) ‖ Fin.
            1. Las calles 2. Las escuelas | 1. Las calles ‖ 2. Las escuelas
            "Llueve." Ella sale. “Llueve.” Ella sale. | "Llueve." ‖ Ella sale. ‖ “Llueve.” ‖ Ella sale.
            —¿Vienes? —preguntó Ana. —No. —Y se fue. | —¿Vienes? —preguntó Ana. ‖ —No. ‖ —Y se fue.
            """)
    void spanish(String text, String sentences) {
        assertEquals(sentences, cut(text, "es"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ông sống ở TP. HCM từ năm 2010. Bà ở TP. Đà Nẵng. | Ông sống ở TP. HCM từ năm 2010. ‖ Bà ở TP. Đà Nẵng.
            PGS. TS. Lê An và ThS. Trần Bình đã đến. GS.TS. Vũ Hà vắng mặt. | PGS. TS. Lê An và ThS. Trần Bình đã đến. ‖ GS.TS. Vũ Hà vắng mặt.
            Giá tăng 3,5% lên 1.200.000 đồng. Lương giảm. | Giá tăng 3,5% lên 1.200.000 đồng. ‖ Lương giảm.
            Ngày 3.5.2021 và ngày 30/4, chợ đóng cửa. Nhà ở Q. 1, P. 12. | Ngày 3.5.2021 và ngày 30/4, chợ đóng cửa. ‖ Nhà ở Q. 1, P. 12.
            Cam, quýt, v.v. Các loại khác đã hết. | Cam, quýt, v.v. ‖ Các loại khác đã hết.
            “Trời mưa.” Cô ra ngoài. “Thật à?” anh hỏi. | “Trời mưa.” ‖ Cô ra ngoài. ‖ “Thật à?” anh hỏi.
            Ai?! Thật sao? Vâng! Được. | Ai?! ‖ Thật sao? ‖ Vâng! ‖ Được.
            Anh chờ... Rồi anh đi. Cô chờ… và khóc. Cô đợi… Không ai đến. | Anh chờ... ‖ Rồi anh đi. ‖ Cô chờ… và khóc. ‖ Cô đợi… ‖ Không ai đến.
            Viết cho a.b@thanhpho.example.vn. Xem www.thanhpho.example.vn. Cảm ơn. | Viết cho a.b@thanhpho.example.vn. ‖ Xem www.thanhpho.example.vn. ‖ Cảm ơn.
            Sách của J. R. Holt và Nguyễn V. An. Nó hay. | Sách của J. R. Holt và Nguyễn V. An. ‖ Nó hay.
            1. Đường sá 2. Trường học | 1. Đường sá ‖ 2. Trường học
            Công ty ở TP.HCM. Bác sĩ là BS. Minh. (Không ai biết.) Họ đi. | Công ty ở TP.HCM. ‖ Bác sĩ là BS. Minh. ‖ (Không ai biết.) ‖ Họ đi.
            Xem tr. 12, VD. Hình 3. Đó là tất cả. | Xem tr. 12, VD. Hình 3. ‖ Đó là tất cả.
            """)
    void vietnamese(String text, String sentences) {
        assertEquals(sentences, cut(text, "vi"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            雨だ。雪だ！風か？本当！？そうか。 | 雨だ。 ‖ 雪だ！ ‖ 風か？ ‖ 本当！？ ‖ そうか。
            市長は「急がない。よく考える。」と話した。議会は閉じた。 | 市長は「急がない。よく考える。」と話した。 ‖ 議会は閉じた。
            「急がない。」の一言だった。「無理だ。」などと言う。「え？」に笑う。 | 「急がない。」の一言だった。 ‖ 「無理だ。」などと言う。 ‖ 「え？」に笑う。
            「行く。」「帰る。」二人は別れた。 | 「行く。」 ‖ 「帰る。」 ‖ 二人は別れた。
            「行く。」ときどき彼は笑う。 | 「行く。」 ‖ ときどき彼は笑う。
            『春の雨。』という本を読んだ。（面白い。）彼は寝た。 | 『春の雨。』という本を読んだ。 ‖ （面白い。） ‖ 彼は寝た。
            伸びは3.5％、額は１．２兆円。2021.5.3に発表。 | 伸びは3.5％、額は１．２兆円。 ‖ 2021.5.3に発表。
            待った……。誰も来ない…。そして帰った。 | 待った……。 ‖ 誰も来ない…。 ‖ そして帰った。
            え……でも行く。まあ…いいか。 | え……でも行く。 ‖ まあ…いいか。
            資料は plan.v2.pdf にある。www.example.jp を見る。a.b@example.jp へ。 | 資料は plan.v2.pdf にある。 ‖ www.example.jp を見る。 ‖ a.b@example.jp へ。
            すごい!次は春?そう。 | すごい! ‖ 次は春? ‖ そう。
            Yahoo!の株。Dr.山田が来た。 | Yahoo!の株。 ‖ Dr.山田が来た。
            1. 道路 2. 学校 | 1. 道路 ‖ 2. 学校
            雨だ。 雪だ。　風だ。 | 雨だ。 ‖ 雪だ。 ‖ 風だ。
            「雨だ。」、「雪だ。」と書いた。 | 「雨だ。」、「雪だ。」と書いた。
            """)
    void japanese(String text, String sentences) {
        assertEquals(sentences, cut(text, "ja"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            下雨了。下雪了！刮风吗？真的！？是的。 | 下雨了。 ‖ 下雪了！ ‖ 刮风吗？ ‖ 真的！？ ‖ 是的。
            市长说：“不急。再想想。”会议结束了。 | 市长说：“不急。再想想。” ‖ 会议结束了。
            “不急。”市长说。会议结束了。 | “不急。”市长说。 ‖ 会议结束了。
            我们看《雨！雪》好吗？好！ | 我们看《雨！雪》好吗？ ‖ 好！
            市長說：「不急。再想想。」會議結束了。 | 市長說：「不急。再想想。」 ‖ 會議結束了。
            增长3.5%，达1.2万亿元。2021.5.3公布。 | 增长3.5%，达1.2万亿元。 ‖ 2021.5.3公布。
            他等……没人来。然后走了……。她哭了。 | 他等……没人来。 ‖ 然后走了……。 ‖ 她哭了。
            （注：初值。）下次是七月。 | （注：初值。） ‖ 下次是七月。
            文件是plan.v2.pdf。请看www.example.cn。写信给a.b@example.cn。 | 文件是plan.v2.pdf。 ‖ 请看www.example.cn。 ‖ 写信给a.b@example.cn。
            你好!再见?好。 | 你好! ‖ 再见? ‖ 好。
            1. 道路 2. 学校 | 1. 道路 ‖ 2. 学校
            他问：“为什么？”没人回答。专家（如张明等。）认为太慢。 | 他问：“为什么？” ‖ 没人回答。 ‖ 专家（如张明等。）认为太慢。
            """)
    void chinese(String text, String sentences) {
        assertEquals(sentences, cut(text, "zh"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            und | Dr. Roe met Mme. Roux, z. B. Montag, and TP. HCM. Il pleut. Es regnet. | Dr. Roe met Mme. Roux, z. B. Montag, and TP. HCM. ‖ Il pleut. ‖ Es regnet.
            und | El Sr. Gil vino. M. Petit part. 円は下がった。株も。 | El Sr. Gil vino. ‖ M. Petit part. ‖ 円は下がった。 ‖ 株も。
            it | Il Dr. Bo è qui. Il sig. Po no. Piove. | Il Dr. Bo è qui. ‖ Il sig. Po no. ‖ Piove.
            nl | Op 3 mei kwam Dr. Bos. Hij bleef. | Op 3 mei kwam Dr. Bos. ‖ Hij bleef.
            """)
    void languagesWithoutLists(String language, String text, String sentences) {
        assertEquals(sentences, cut(text, language));
    }

    /** Each was once slow by the square of its length; a busy machine takes two seconds, the square a minute. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                ".",
                "!",
                "\"",
                "“",
                "„",
                "«",
                "»",
                ".”",
                "a.",
                ". ",
                "A.B. ",
                "1.1,",
                "a.)",
                ".[1]",
                "「",
                "「。」",
                "。",
                "z. B. ",
                "• ",
                "2) a ",
                "http://a.b/",
                "e\u0301.",
                "The town of Dr. Roe lost. It was late. ",
                "円は下がった。"
            })
    void longLinesTakeNoLongerThanTheirLength(String repeated) {
        String line = repeated.repeat(300_000 / repeated.length());
        long start = System.nanoTime();
        for (String language : List.of("en", "zh")) {
            Sentences.of(line, language);
        }
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    @Test
    void endMarksInAnEndlessWordAreReadAsIfItWereShort() {
        String word = "a.b!c?".repeat(100);
        assertEquals(word + "d. ‖ It ended.", cut(word + "d. It ended.", "en"));
    }

    private static String cut(String text, String language) {
        return Sentences.of(text, language).stream()
                .map(sentence -> sentence.in(text))
                .collect(Collectors.joining(" ‖ "));
    }
}
