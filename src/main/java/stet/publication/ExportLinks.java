package stet.publication;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import stet.signoff.ClaimFilter;
import stet.signoff.Stage;

/** Addresses of exports for buttons, which a person opens with a spreadsheet: so they ask for Excel's mark. */
@TemplateExtension
final class ExportLinks {
    private ExportLinks() {}

    /** All that matches the filter, not the page. */
    static String export(ClaimFilter filter, String file) {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("for", "excel");
        return "/" + file + "?" + encoded(parameters);
    }

    /** All signed-off claims of the article in view, or of the desk, whatever else is filtered. */
    static String signedOffExport(ClaimFilter filter) {
        ClaimFilter article = new ClaimFilter(filter.article(), "", "", "", "", "");
        return export(article.withStage(Stage.SIGNED_OFF), "claims.csv");
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
