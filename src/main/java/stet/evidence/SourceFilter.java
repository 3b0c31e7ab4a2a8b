package stet.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import stet.web.FormErrors;
import stet.web.Texts;

/** Which sources a list shows: those that hold every word, with numbers below before. */
public record SourceFilter(@RestQuery String q, @RestQuery String before) {
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    public SourceFilter {
        q = Typed.text(q);
        before = Typed.text(before);
    }

    FormErrors check(FormErrors errors) {
        if (q.length() > LONGEST) errors.add("q", Texts.of("error_long", LONGEST));
        if (!before.isEmpty() && !NUMBER.matcher(before).matches()) errors.add("before", Texts.of("fault_page"));
        return errors;
    }

    /** The address of the page of the same list with numbers below one. */
    public String page(long below) {
        return "/sources?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&before=" + below;
    }

    List<String> words() {
        return Stream.of(q.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    long below() {
        return before.isEmpty() ? Long.MAX_VALUE : Long.parseLong(before);
    }
}
