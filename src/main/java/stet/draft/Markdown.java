package stet.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import stet.article.Note;
import stet.article.PassageText.Kind;

/** A text in Markdown: its words without the marks, its links and footnotes as notes. */
final class Markdown {
    private static final int DEEPEST = 100;
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final Galley galley;
    private final Particulars particulars;
    private MarkdownNotes footnotes;

    Markdown(Galley galley, Particulars particulars) {
        this.galley = galley;
        this.particulars = particulars;
    }

    void read(String text) {
        if (text.length() > Galley.LONGEST) throw Unreadable.because("draft_long", Galley.LONGEST);
        footnotes = new MarkdownNotes(FrontMatter.read(Blanks.lines(text), particulars));
        walk(PARSER.parse(footnotes.rest()), this::enter, this::leave);
    }

    private boolean enter(Node node) {
        if (node instanceof Image) return false;
        if (node instanceof Heading heading) {
            boolean isFirst = heading.getLevel() == 1 && galley.count() == 0;
            galley.open(isFirst ? Kind.HEADLINE : Kind.HEADING);
        } else if (node instanceof Paragraph) {
            galley.open(Kind.PARAGRAPH);
        } else if (node instanceof TableCell) {
            galley.open(Kind.CELL);
        } else if (node instanceof Text text) {
            footnotes.set(text.getLiteral(), galley);
        } else {
            galley.add(words(node));
        }
        return true;
    }

    private void leave(Node node) {
        if (node instanceof Link link) galley.note(Note.Kind.LINK, "", link.getDestination());
        boolean isBlock = node instanceof Heading || node instanceof Paragraph || node instanceof TableCell;
        boolean isSet =
                node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock || node instanceof HtmlBlock;
        if (isBlock || isSet && galley.isOpen()) galley.close();
    }

    private static String words(Node node) {
        if (node instanceof Code code) return code.getLiteral();
        if (node instanceof FencedCodeBlock code) return code.getLiteral();
        if (node instanceof IndentedCodeBlock code) return code.getLiteral();
        if (node instanceof HtmlBlock html)
            return Jsoup.parse(html.getLiteral()).text();
        if (node instanceof SoftLineBreak) return " ";
        return node instanceof HardLineBreak ? "\n" : "";
    }

    private interface Entering {
        /** Whether to go on to what is inside. */
        boolean enter(Node node);
    }

    private interface Leaving {
        void leave(Node node);
    }

    /** In the order of the text, by a stack of its own: emphasis may be nested as deeply as somebody types stars. */
    private static void walk(Node first, Entering entering, Leaving leaving) {
        Deque<Node> inside = new ArrayDeque<>();
        Node node = first;
        while (node != null || !inside.isEmpty()) {
            if (node == null) {
                Node left = inside.pop();
                leaving.leave(left);
                node = left.getNext();
            } else if (entering.enter(node)) {
                inside.push(node);
                node = node.getFirstChild();
            } else {
                node = node.getNext();
            }
        }
    }
}
