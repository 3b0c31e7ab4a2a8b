package stet.text.particular;

import java.util.Map;
import java.util.Set;

/** What may stand between two capitalised words of one name. */
final class Joints {
    private static final Set<String> ANYWHERE = Set.of(
            " ",
            " & ",
            " von der ",
            " van ",
            " van der ",
            " van den ",
            " ter ",
            " de ",
            " d'",
            " de la ",
            " di ",
            " da ",
            " dos ",
            " bin ",
            " ibn ",
            " al ");

    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "en", Set.of(" of ", " of the ", " von ", " del ", " du "),
            "fr", Set.of(" du ", " des ", " de l'", " von ", " le "),
            "es", Set.of(" del ", " de los ", " de las ", " von "));

    private Joints() {}

    static boolean are(String gap, String language) {
        String plain = gap.replace('\u00a0', ' ').replace('’', '\'');
        return ANYWHERE.contains(plain)
                || BY_LANGUAGE.getOrDefault(language, Set.of()).contains(plain);
    }
}
