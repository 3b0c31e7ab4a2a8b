package stet.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** People whom a text in Markdown addresses, each by an at sign and their login; in code and addresses nobody is. */
public final class Addressed {
    /** Behind a letter or a figure it is part of a mail address. */
    private static final Pattern AT = Pattern.compile("(?<![\\p{L}\\p{N}._@/+-])@([A-Za-z0-9._-]{2,})");

    /** The end of a sentence, where the login goes no further. */
    private static final Pattern END = Pattern.compile("[._-]+$");

    private Addressed() {}

    /** Everything behind an at sign that might be a login, in the order of the text. */
    public static Set<String> in(String markdown) {
        Set<String> logins = new LinkedHashSet<>();
        for (Text text : texts(Markdown.parsed(markdown))) {
            AT.matcher(text.getLiteral()).results().forEach(found -> logins.addAll(logins(found.group(1))));
        }
        return logins;
    }

    /** Sets the marks of those logins that a text names. */
    static void mark(Node parsed, Collection<String> logins) {
        for (Text text : texts(parsed)) {
            String words = text.getLiteral();
            int from = 0;
            for (Matcher at = AT.matcher(words); at.find(); ) {
                String login = logins(at.group(1)).stream()
                        .filter(logins::contains)
                        .findFirst()
                        .orElse("");
                if (login.isEmpty()) continue;
                insert(text, words.substring(from, at.start()));
                from = at.start() + 1 + login.length();
                StrongEmphasis mark = new StrongEmphasis();
                mark.appendChild(new Text(words.substring(at.start(), from)));
                text.insertBefore(mark);
            }
            text.setLiteral(words.substring(from));
        }
    }

    private static void insert(Text before, String words) {
        if (!words.isEmpty()) before.insertBefore(new Text(words));
    }

    /** As it stands there, and without what ends a sentence. */
    private static List<String> logins(String typed) {
        String login = typed.toLowerCase(Locale.ROOT);
        return Stream.of(login, END.matcher(login).replaceFirst("")).distinct().toList();
    }

    private static List<Text> texts(Node parsed) {
        List<Text> texts = new ArrayList<>();
        parsed.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                texts.add(text);
            }
        });
        return texts;
    }
}
