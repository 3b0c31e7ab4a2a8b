package stet.text.particular;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that begin a sentence with a capital and are no names. */
public final class FunctionWords {
    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "en", words("""
                    a an the he she it we they you i this that these those there here his her its our their my your who whose
                    what which why how where when while if although though because but and or so yet not no nor only also even
                    in on at as for from by with without within after before since until during under over between among against
                    about above across around behind below beyond despite except into near of off out through to toward towards
                    up upon via like unlike once then than thus hence however meanwhile moreover still now today tomorrow tonight
                    yesterday later earlier recently currently formerly former outgoing late new old some any many much most more
                    all both each every either neither few several such other another one two three four five six seven eight
                    nine ten do does did is are was were be been being has have had will would can could may might must shall should
                    according just perhaps maybe indeed instead let yes well please mr mrs ms dr nobody everybody everyone someone
                    women's men's children's people's last next first second third finally both last"""),
            "de", words("""
                    der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man sein seine seinen ihre ihren
                    ihrem unser unsere dieser diese dieses diesen diesem jener jene jenes wer was wie wo wann warum wenn weil obwohl
                    aber und oder doch denn nicht kein keine nur auch noch schon in im an am auf aus bei beim von vom zu zum zur mit nach
                    vor seit bis durch für gegen ohne um unter über zwischen während wegen trotz laut als dann dort hier heute gestern
                    morgen jetzt damals alle viele einige mehrere beide jeder jede jedes laut so sogar zudem dabei damit daher
                    ist sind war waren hat haben hatte wird werden wurde kann muss soll ehemalige ehemaliger frühere früherer"""),
            "fr", words("""
                    le la les l un une des du de d au aux ce cet cette ces il elle on nous vous ils elles je tu son sa ses leur leurs
                    notre nos votre mon ma mes qui que quoi quand comment où pourquoi si mais et ou donc or ni car dans en sur sous par
                    pour avec sans chez entre vers depuis pendant avant après selon malgré contre comme puis alors ici là aujourd'hui
                    hier demain tout tous toute toutes plusieurs certains chaque aucun même aussi ainsi cependant pourtant est sont
                    était ont avait ancien ancienne"""),
            "es", words("""
                    el la los las lo un una unos unas de del al este esta estos estas ese esa eso aquel él ella ellos ellas yo tú
                    nosotros usted su sus mi tu nuestro quien quién que qué cuando cuándo como cómo donde dónde por para porque si pero
                    y o u e ni en con sin sobre bajo entre hacia hasta desde durante antes después según contra tras ya también
                    aunque mientras aquí allí hoy ayer mañana todo todos toda todas muchos varios algunos cada ningún es son era fue han ha
                    hay había no más"""),
            "vi", words("""
                    theo và của các những một hai ba bốn năm sáu tại ở trong ngoài trên dưới khi nếu vì do tuy nhưng hay hoặc với từ đến
                    cho về để như ông bà anh chị họ tôi chúng ta người này đó kia đây đã đang sẽ không có là được bị cũng còn chỉ
                    mỗi mọi nhiều sau trước ngày tháng hôm nay số việc giá bộ cả tất"""));

    private FunctionWords() {}

    public static boolean has(String word, String language) {
        return BY_LANGUAGE
                .getOrDefault(language, Set.of())
                .contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
