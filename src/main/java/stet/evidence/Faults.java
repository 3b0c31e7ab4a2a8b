package stet.evidence;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import stet.text.CanonicalUrl;
import stet.text.WellFormed;
import stet.web.Refusal;
import stet.web.Texts;

/** What is wrong with something, by the field it stands in; of several faults of one field the first is told. */
final class Faults {
    private static final int LONGEST_ADDRESS = 2_000;

    private final Map<String, String> messages = new LinkedHashMap<>();

    Faults add(String field, String key, Object... values) {
        messages.putIfAbsent(field, Texts.of(key, values));
        return this;
    }

    Faults text(String field, String text, int longest) {
        if (!WellFormed.is(text)) add(field, "error_characters");
        return text.length() > longest ? add(field, "fault_long", longest) : this;
    }

    Faults needed(String field, String text, int longest) {
        return text.isBlank() ? add(field, "fault_empty") : text(field, text, longest);
    }

    /** An address may be missing; one that is given leads somewhere on the web and nowhere else. */
    Faults address(String field, String url) {
        text(field, url, LONGEST_ADDRESS);
        return url.isEmpty() || CanonicalUrl.of(url).isPresent() ? this : add(field, "fault_address");
    }

    Faults notYet(String field, LocalDate date, LocalDate today) {
        return date != null && date.isAfter(today) ? add(field, "date_future") : this;
    }

    Map<String, String> messages() {
        return messages;
    }

    /** Throws 422 with all of them where there are any. */
    void refuse() {
        if (messages.isEmpty()) return;
        throw Refusal.invalid(messages.entrySet().stream()
                .map(fault -> Texts.of("field_" + fault.getKey()) + ": " + fault.getValue())
                .collect(Collectors.joining("\n")));
    }
}
