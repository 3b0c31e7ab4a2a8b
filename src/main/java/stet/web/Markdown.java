package stet.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Markdown as clean HTML: paragraphs, lists, emphasis and links, nothing that runs or loads. */
@TemplateExtension
public class Markdown {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();
    private static final PolicyFactory POLICY =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS);

    private Markdown() {}

    /** In templates `{text.markdown}`: already cleaned, so not escaped again. */
    static RawString markdown(String text) {
        return new RawString(html(text));
    }

    static String html(String text) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
