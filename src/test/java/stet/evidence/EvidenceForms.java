package stet.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/** Evidence forms as a browser sends them. */
final class EvidenceForms {
    private EvidenceForms() {}

    /** All of a web page that nobody has cited before. */
    static Map<String, Object> whole() {
        Map<String, Object> form = passage();
        form.put("url", "https://register.example/" + System.nanoTime());
        form.put("title", "Housing register");
        form.put("publisher", "Statistics office");
        form.put("publishedOn", "2022-01-05");
        form.put("sourceKind", "official");
        form.put("closeness", "primary");
        return form;
    }

    /** What is said about the passage alone, whatever its source. */
    static Map<String, Object> passage() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("medium", "web");
        form.put("quote", "In 2021 the town completed 140 flats.");
        form.put("quoteLanguage", "en");
        form.put("locator", "table 2");
        form.put("bearsOn", "140");
        form.put("stance", "supports");
        form.put("accessedOn", "2024-03-02");
        return form;
    }
}
