package stet.web;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
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
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(links());

    private Markdown() {}

    /** In templates `{text.markdown}`: already cleaned, so not escaped again. */
    static RawString markdown(String text) {
        return new RawString(html(text));
    }

    /** In templates `{text.markdownNaming(logins)}`: the same, with a mark on each of these that it names. */
    static RawString markdownNaming(String text, List<String> logins) {
        Node parsed = parsed(text);
        Addressed.mark(parsed, logins);
        return new RawString(POLICY.sanitize(RENDERER.render(parsed)));
    }

    /** What a reader is shown of it, without marks and without the addresses behind words; pictures are never shown. */
    public static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        parsed(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                shown.append(words.getLiteral());
            }

            @Override
            public void visit(Code code) {
                shown.append(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock code) {
                shown.append(code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                shown.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline escaped) {
                shown.append(escaped.getLiteral());
            }

            @Override
            public void visit(HtmlBlock escaped) {
                shown.append(escaped.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                shown.append(' ');
            }

            @Override
            public void visit(Image picture) {}
        });
        return shown.toString();
    }

    static String html(String text) {
        return POLICY.sanitize(RENDERER.render(parsed(text)));
    }

    static Node parsed(String text) {
        return PARSER.parse(text);
    }

    /** A page behind a link is told neither where its reader came from nor to count it for anything. */
    private static PolicyFactory links() {
        return new HtmlPolicyBuilder()
                .allowStandardUrlProtocols()
                .allowElements("a")
                .allowAttributes("href")
                .onElements("a")
                .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
                .toFactory();
    }
}
