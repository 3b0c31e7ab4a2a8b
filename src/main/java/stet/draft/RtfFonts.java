package stet.draft;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which code page the bytes of a font are in; all others are in that of the file. */
final class RtfFonts {
    /** The character sets of Windows by their numbers (RTF 1.9, \fcharset). */
    private static final Map<Integer, String> PAGES = Map.ofEntries(
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "Big5"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset file = Charset.forName("windows-1252");
    private int font;

    /** That of the file, by the control word that names it. */
    void file(String word, int number) {
        String name = switch (word) {
            case "mac" -> "x-MacRoman";
            case "pc" -> "IBM437";
            default -> number == 65001 ? "UTF-8" : number == 10000 ? "x-MacRoman" : "windows-" + number;
        };
        Charsets.named(name).ifPresent(named -> file = named);
    }

    /** The font of a group, or, in their list, that which is to be named. */
    void select(int number, RtfGroup group) {
        group.font = number;
        if (group.into == RtfGroup.Into.FONTS) font = number;
    }

    void charset(int number) {
        Optional.ofNullable(PAGES.get(number)).flatMap(Charsets::named).ifPresent(page -> fonts.put(font, page));
    }

    Charset of(int number) {
        return fonts.getOrDefault(number, file);
    }
}
