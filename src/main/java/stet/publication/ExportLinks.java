package stet.publication;

import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import stet.signoff.ClaimFilter;
import stet.signoff.Stage;
import stet.web.Parameters;

/** Addresses of exports for buttons, which a person opens with a spreadsheet: so they ask for Excel's mark. */
@TemplateExtension
final class ExportLinks {
    private ExportLinks() {}

    /** All that matches the filter, not the page. */
    static String export(ClaimFilter filter, String file) {
        Map<String, String> parameters = new LinkedHashMap<>(filter.parameters());
        parameters.put("for", "excel");
        return "/" + file + "?" + Parameters.encoded(parameters);
    }

    /** All signed-off claims of the article in view, or of the desk, whatever else is filtered. */
    static String signedOffExport(ClaimFilter filter) {
        ClaimFilter article = new ClaimFilter(filter.article(), "", "", "", "", "");
        return export(article.withStage(Stage.SIGNED_OFF), "claims.csv");
    }
}
