package stet.text.particular;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of countries as the JDK knows them: single words of which it is sure that they are names. */
final class Countries {
    private static final Map<String, Set<String>> BY_LANGUAGE = new ConcurrentHashMap<>();

    private Countries() {}

    static boolean has(String name, String language) {
        return BY_LANGUAGE.computeIfAbsent(language, Countries::names).contains(name);
    }

    private static Set<String> names(String language) {
        Locale reader = Locale.forLanguageTag(language);
        Stream<String> others = language.equals("en")
                ? Stream.of("America", "Britain", "England", "Scotland", "Wales", "Europe", "Asia", "Africa")
                : Stream.empty();
        return Stream.concat(
                        others,
                        Arrays.stream(Locale.getISOCountries())
                                .map(code -> new Locale("", code).getDisplayCountry(reader)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
