package stet.signoff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Parameters;

/** Whether an editor signs one claim after the other, `yes` for so, and of which article, empty for all. */
public record Queue(@RestForm String queue, @RestForm String article) {
    static Queue of(String article) {
        return new Queue("yes", article);
    }

    boolean isOn() {
        return "yes".equals(queue);
    }

    public String slug() {
        return article == null ? "" : article;
    }

    /** Where whoever is done with a claim goes. */
    public String after(long number) {
        Map<String, String> parameters = parameters();
        parameters.put("after", String.valueOf(number));
        return "/claims/sign-off/next?" + Parameters.encoded(parameters);
    }

    /** What a page of the queue has in its address. */
    public String query() {
        Map<String, String> parameters = parameters();
        parameters.put("queue", "yes");
        return Parameters.encoded(parameters);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!slug().isEmpty()) parameters.put("article", slug());
        return parameters;
    }
}
