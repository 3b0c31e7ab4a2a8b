package stet.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The parameters behind the question mark of an address. */
public final class Parameters {
    private Parameters() {}

    /**
     * The same; 422 naming one that is not among those known, is given twice or is no text that can be kept. Whoever
     * asks for a part is never shown the whole because a word was misspelt.
     */
    public static MultivaluedMap<String, String> known(MultivaluedMap<String, String> given, Set<String> known) {
        given.forEach((name, values) -> {
            if (!known.contains(name)) refuse("filter_unknown", name);
            if (values.size() > 1) refuse("filter_twice", name);
            if (!Forms.isStorable(values.get(0))) refuse("filter_characters", name);
        });
        return given;
    }

    /** As they stand in an address, in the order of the map. */
    public static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void refuse(String key, String parameter) {
        throw Refusal.invalid(List.of(new Flaw(parameter, Texts.of(key, parameter))));
    }
}
