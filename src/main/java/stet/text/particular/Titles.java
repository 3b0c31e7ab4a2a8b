package stet.text.particular;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import stet.text.Span;

/** What persons are called before their names, or in Japanese and Chinese behind them. */
final class Titles {
    private static final Map<String, Pattern> BEFORE_NAMES = Map.of(
            "en", before(offices("""
                    Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.?|Sir|Dame|Lord|Lady|Sen\\.|Rep\\.|Gov\\.|Gen\\.|Col\\.|Lt\\.|Capt\\.|Sgt\\.|Rev\\.
                    |CEO|Professor|(?:[Vv]ice[ -])?[Pp]resident|(?:[Dd]eputy )?[Pp]rime [Mm]inister|Pope|Ambassador|Senator|Governor
                    |(?:[Ff]oreign |[Ff]inance |[Hh]ealth |[Dd]efen[cs]e |[Ii]nterior |[Ee]nergy |[Tt]rade )?[Mm]inister
                    |(?:[Ff]oreign |[Tt]reasury |[Dd]efen[cs]e |[Hh]ome |[Pp]ress )?[Ss]ecretary|(?:[Ss]ecretary|[Aa]ttorney)[ -][Gg]eneral
                    |[Cc]hancellor|[Cc]ongress(?:man|woman)|[Mm]ayor|King|Queen|Prince|Princess|Judge|[Cc]hief [Jj]ustice
                    |General(?! (?:Motors|Electric|Assembly|Mills|Election|Counsel|Secretary))|Colonel|Captain
                    |[Cc]hair(?:man|woman|person)|[Cc]hief [Ee]xecutive|(?:[Cc]o-?)?[Ff]ounder|[Dd]irector|[Ss]pokes(?:man|woman|person)
                    |[Ee]conomist|[Hh]istorian""")),
            "de", before(offices("""
                    Herrn?|Frau|Dr\\.|Prof\\.|(?:Bundes|Vize)?[Pp]räsident(?:in)?|(?:Bundes|Vize)?[Kk]anzler(?:in)?
                    |(?:Premier|Außen|Innen|Finanz|Wirtschafts|Verteidigungs|Gesundheits|Umwelt|Verkehrs)?[Mm]inister(?:in)?
                    |Ministerpräsident(?:in)?|(?:Ober)?[Bb]ürgermeister(?:in)?|(?:Regierungs)?[Ss]precher(?:in)?
                    |(?:Mit)?[Gg]ründer(?:in)?|Vorsitzender?|König(?:in)?|Papst|Senator(?:in)?|Abgeordneter?|Direktor(?:in)?|Bischof|General""")),
            "fr", before(offices("""
                    M\\.|MM\\.|Mme|Mlle|Dr|Me|(?:vice-)?[Pp]résidente?|(?:[Pp]remi(?:er|ère) )?[Mm]inistre|[Cc]hanceli(?:er|ère)|[Mm]aire
                    |[Ss]énat(?:eur|rice)|[Dd]éputée?|[Gg]énéral|[Rr]oi|[Rr]eine|[Pp]ape|[Dd]irect(?:eur|rice)|(?:co)?[Ff]ondat(?:eur|rice)|PDG""")),
            "es", before(offices("""
                    Sr\\.|Sra\\.|Srta\\.|Dra?\\.|[Dd]on|[Dd]oña|(?:vice)?[Pp]resident[ea]|[Pp]rimer[ao]? [Mm]inistr[oa]|[Mm]inistr[oa]|[Aa]lcalde(?:sa)?
                    |[Ss]enadora?|[Rr]ey|[Rr]eina|[Pp]apa|[Gg]eneral|(?:co)?[Ff]undadora?|[Dd]irectora?|[Cc]anciller""")),
            "vi", before(offices("""
                    [ÔôƠ]ng|[Bb]à|[Cc]hủ tịch(?: nước)?|[Tt]hủ tướng|[Tt]ổng thống|[Pp]hó [Tt]hủ tướng|[Bb]ộ trưởng|[Gg]iáo sư|[Tt]iến sĩ|[Bb]ác sĩ
                    |[Tt]ổng [Bb]í thư|(?:nhà )?(?:đồng )?sáng lập|[Gg]iám đốc""")));

    private static final Pattern BEHIND_NAMES =
            Pattern.compile("(?<=[\\p{IsHan}\\p{IsKatakana}ー])(?:副?大統領|首相|大臣|外相|財務相|会長|社長"
                    + "|議員|議長|知事|市長|教授|博士|監督|被告|容疑者|氏|さん|总统|总理|主席|部长|市长|先生|女士)(?![\\p{IsHan}\\p{IsKatakana}ー])");

    private Titles() {}

    static List<Span> in(String text, String language) {
        return Stretches.apart(text, List.of(BEFORE_NAMES.getOrDefault(language, BEHIND_NAMES), BEHIND_NAMES));
    }

    private static String offices(String lines) {
        return lines.replace("\n", "");
    }

    /** In a row, as "Prof. Dr.", if a name follows. */
    private static Pattern before(String titles) {
        String title = "(?:" + titles + ")";
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{Nd}-])" + title + "(?:[ \u00a0]" + title + "){0,2}(?=[ \u00a0]\\p{Lu})");
    }
}
