package stet.text.sentence;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words whose full stop is theirs and not the sentence's, and words that show that a sentence has begun, as a language
 * has them; a language without lists of its own has those of all.
 *
 * @param beforeWord titles, "z. B." and the like: never the last word of a sentence
 * @param beforeNumber "No. 5", "Feb. 3": inside a sentence where a number follows
 * @param anywhere "Inc.", "p.m.": may end a sentence, and is taken to where an opener follows
 * @param openers what a sentence often begins with, and a name does not
 */
public record Abbreviations(
        Set<String> beforeWord, Set<String> beforeNumber, Set<String> anywhere, Set<String> openers) {
    private static final Abbreviations COMMON = lists("""
            Mr Mrs Ms Dr Drs Prof Rev Hon Gen Col Lt Maj Capt Cmdr Adm Sgt Cpl Sen Rep Gov Pres Amb Ste Mt Ft Msgr Mgr
            Sra Srta Dra Lic Mme Mlle Hr Fr Dipl Ing Sr.D TP TS ThS""", """
            No Nos Nr p pp vol Vol Ch Sec Fig Figs fig figs Abs Eq ca approx N° n° Nº nº
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec""", """
            Inc Corp Co Ltd LLC Bros Jr Sr St vs etc al a.m p.m A.M P.M Ph.D e.g i.e cf ibid""", "");
    private static final Abbreviations ENGLISH = lists("""
            Messrs Sens Reps Gens Profs Fr Pvt Supt Det Insp Ald Atty viz""", """
            Art Arts para paras ch chs sec eq ed eds No Op op ver Rm Rte Hwy Apt""", """
            co st Ave Blvd Rd Dept Univ Assn Esq M.D B.A M.A D.C dept est Pty Plc Mfg i.v""", """
            The A An He She It We They You I This That These Those There Here His Her Its Our Their My Your
            In On At As For From By With After Before Since When While If Although Because But And Or So Yet Not No
            What Who Why How Where Which Did Does Do Is Are Was Were Has Have Had Will Would Can Could Should
            However Meanwhile Still Now Then Today Yesterday Also Some Many Most All Both One Two Each Nor Only
            Nobody Nothing Everyone Everybody Another Others Several Few Later Instead Please Let Mr. Mrs. Ms.""");
    private static final Abbreviations GERMAN = lists("""
            Hrn Frl Fa Fam BGBl RGBl Dr.-Ing Dipl.-Ing Dipl.-Kfm Mag Dkfm St z.B d.h z.T z.Zt z.Z u.U u.a.m v.a i.d.R i.H.v i.S.v m.E m.a.W s.o s.u o.g sog vgl Vgl
            bzw bspw evtl ggf gegr geb gest verh inkl exkl zzgl einschl ausschl insb insbes Red Anm Hrsg resp
            i.e i.A i.V z.Hd u.d.T vs d.i lt gem""", """
            Art Bd Bde Kap S Rn Rz Ziff Abb Tab Aufl Nrn Mrz Mär Mai Okt Dez Tel Kto Az Ausg Jg Lfg lfd max min
            mind rd durchschn Pos Bl Sp Anl""", """
            usw u.a u.ä u.Ä o.Ä o.ä Mio Mrd Tsd Std Min Sek Jh Jhd Jhdt v.Chr n.Chr Chr e.V a.D a.M Str str St.Nr
            k.A h.c jun sen ff zit""", """
            Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ihr Ich Man Dies Diese Dieser Dieses Dabei
            Damit Dazu Davon Dadurch Dafür Dagegen Danach Dann Dort Doch Aber Und Oder Auch Nun Hier Heute Gestern Morgen
            Im In Am An Auf Aus Bei Beim Mit Nach Vor Zu Zum Zur Seit Für Um Unter Über Als Wenn Weil Wer Was Wie
            Wo Warum Ob Nicht Kein Keine Alle Viele Einige Deshalb Trotzdem Jedoch Zudem Nur Noch Schon So Sein Seine
            Ihre Mehr Später Bis Niemand Allerdings Denn Während Jetzt Insgesamt""");
    private static final Abbreviations FRENCH = lists("""
            M MM Mmes Mlles Me Pr St p.ex c.-à-d c-à-d env cf Cf apr Bd bd éd adj prof av""", """
            art Art chap al fig t pp n nos no éd tél Tél janv févr avr juil sept oct nov déc vers env p ch""", """
            av.J.-C apr.J.-C J.-C cie Cie op.cit loc.cit hab min""", """
            Le La Les L' Un Une Des Il Elle Ils Elles On Nous Vous Je J' Tu Ce C' Cet Cette Ces Cela Qui Que Qu' Quand
            Comment Pourquoi Où Mais Et Ou Donc Or Car Ni Si S' En Dans Sur Sous Par Pour Avec Sans Après Avant
            Depuis Pendant Puis Ensuite Enfin Ainsi Alors Aussi Cependant Toutefois Pourtant Son Sa Ses Leur Leurs Mon Ma
            Mes Notre Nos Votre Vos Au Aux À Du De D' Personne Rien Tout Toutes Tous Plusieurs Quelques Selon Lors Hier
            Aujourd' Demain Ne N' Quel Quelle Est Entre""");
    private static final Abbreviations SPANISH = lists("""
            Sr Sres Sras Srtas D Dña Dn Dres Arq Profa Gral Cnel Tte Sto Sta Mons Excmo Excma Ilmo Ilma Pbro Fdo
            p.ej P.ej pej Vda Cap Cmte Alm EE FF RR JJ CC Av av Avda avda Pza Urb""", """
            núm núms Núm pág págs Pág art arts Art cap caps tel Tel tfno Tfno av Av avda Avda c C apdo fig vol
            párr inc t ed aprox ene abr ago dic""", """
            Ud Uds Vd Vds EE.UU EEUU a.C d.C a.de.C S.A S.L S.A.S Cía cía Hnos depto Dpto FF.AA RR.HH JJ.OO
            CC.OO dna pza Pza izq dcha""", """
            El La Los Las Un Una Unos Unas Él Ella Ellos Ellas Yo Tú Nosotros Usted Ustedes Ud. Uds. Este Esta Estos
            Estas Ese Esa Eso Esto Aquel Aquella Su Sus Mi Mis Nuestro Nuestra Y Pero Porque Si Cuando Como Donde
            Que Qué Quién Cómo Cuándo Dónde Por Para Con Sin En De Desde Hasta Según Tras Durante Ante Entre Sobre A Al
            Del No Nadie Nada Ya También Además Aunque Mientras Luego Después Antes Hoy Ayer Mañana Entonces Así Todo
            Todos Todas Muchos Algunos Se Lo Le Les Me Nos Hay Era Es Fue Son Ahora Solo Más""");
    private static final Abbreviations VIETNAMESE = lists("""
            Tp Ths Th.S TSKH PGS GS GS.TS PGS.TS GS.TSKH BS BS.CKI BS.CKII LS KS KTS CN DS NSND NSƯT NGND NGƯT ThS.BS
            TS.BS Ts Bs Ls Ks Gs Pgs Tx TX Tt TT VD Vd vd V.d NXB Nxb ĐH CĐ HLV ĐT Đ/c đ/c Cty CT Lm""", """
            Q P H Đ F tr Tr Điều đ k khoảng stt STT ĐT Tel KCN Km sđd""", """
            v.v vv TCN SCN tCN CTCP tr.CN""", """
            Ông Bà Anh Chị Cô Chú Họ Tôi Chúng Nó Đây Đó Đến Theo Trong Tại Từ Khi Sau Trước Nhưng Và Tuy Do Vì Nếu Các
            Những Một Hai Cả Mọi Còn Hiện Năm Ngày Tháng Cuối Đầu Cũng Người Không Sáng Chiều Tối Nay Hôm Ngoài Với Để
            Ở Trên Dưới Bên Lúc Vào Giá Số Mỗi Nhiều Ai Ta Em""");
    private static final Abbreviations OTHERS = lists("""
            sig sigg dott dott.ssa avv dhr mevr bijv m.a.w o.a d.w.z bl.a t.ex dvs f.eks np tj tzn tzv např mj ul Exa Exmo""", """
            str nr č čl""", """
            ecc enz osv itd itp atd m.m""", "");

    private static final Map<String, Abbreviations> BY_LANGUAGE = Map.of(
            "en", COMMON.and(ENGLISH),
            "de", COMMON.and(GERMAN),
            "fr", COMMON.and(FRENCH),
            "es", COMMON.and(SPANISH),
            "vi", COMMON.and(VIETNAMESE));
    private static final Abbreviations OF_ALL = COMMON.and(ENGLISH)
            .and(GERMAN)
            .and(FRENCH)
            .and(SPANISH)
            .and(VIETNAMESE)
            .and(OTHERS);

    private static final Set<String> ORDINAL_LANGUAGES = words("de da nb nn no fi cs sk hu sl hr sr bs et lv pl is");
    private static final Set<String> NAME_PARTICLES = words("Le La Les De Du Des El Los Las");

    /** Of a primary language subtag. */
    public static Abbreviations of(String language) {
        return BY_LANGUAGE.getOrDefault(language, OF_ALL);
    }

    /** Languages that write "3." for third. */
    static boolean numbersOrdinals(String language) {
        return ORDINAL_LANGUAGES.contains(language);
    }

    /** Words that open sentences and surnames: "Le Pen". */
    static boolean isNameParticle(String word) {
        return NAME_PARTICLES.contains(word);
    }

    /** With the apostrophe that stands behind it: "L'" begins "L'eau", and "It'" begins "It's". */
    boolean opensSentence(String word) {
        String plain = word.replace('’', '\'');
        return openers.contains(plain)
                || plain.endsWith("'") && openers.contains(plain.substring(0, plain.length() - 1));
    }

    private Abbreviations and(Abbreviations other) {
        return new Abbreviations(
                union(beforeWord, other.beforeWord),
                union(beforeNumber, other.beforeNumber),
                union(anywhere, other.anywhere),
                union(openers, other.openers));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return Set.copyOf(all);
    }

    private static Abbreviations lists(String beforeWord, String beforeNumber, String anywhere, String openers) {
        return new Abbreviations(words(beforeWord), words(beforeNumber), words(anywhere), words(openers));
    }

    private static Set<String> words(String list) {
        return list.isEmpty()
                ? Set.of()
                : Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
