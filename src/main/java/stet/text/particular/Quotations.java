package stet.text.particular;

import java.util.ArrayList;
import java.util.List;
import stet.text.Span;

/** What stands between quote marks, the marks included, one inside another too. */
final class Quotations {
    /** How many open marks are looked through for the one that is closed. */
    private static final int DEEPEST = 8;

    private record Open(char mark, int at) {}

    private final List<Span> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    private Quotations() {}

    static List<Span> in(String text) {
        Quotations quotations = new Quotations();
        for (int at = 0; at < text.length(); at++) quotations.read(text, at);
        return quotations.found;
    }

    private void read(String text, int at) {
        char mark = text.charAt(at);
        switch (mark) {
            case '”' -> close("“„", at);
            case '」' -> close("「", at);
            case '』' -> close("『", at);
            case '“' -> closeOrOpen("„", mark, at);
            case '»' -> closeOrOpen("«", mark, at);
            case '«' -> closeOrOpen("»", mark, at);
            case '"' -> {
                boolean isInch = at > 0 && Character.isDigit(text.charAt(at - 1));
                if (!close("\"", at) && !isInch) open.add(new Open(mark, at));
            }
            case '„', '「', '『' -> open.add(new Open(mark, at));
            default -> {}
        }
    }

    private void closeOrOpen(String openers, char mark, int at) {
        if (!close(openers, at)) open.add(new Open(mark, at));
    }

    private boolean close(String openers, int at) {
        for (int last = open.size() - 1; last >= Math.max(0, open.size() - DEEPEST); last--) {
            Open opened = open.get(last);
            if (openers.indexOf(opened.mark()) >= 0) {
                if (at > opened.at() + 1) found.add(new Span(opened.at(), at + 1));
                open.subList(last, open.size()).clear();
                return true;
            }
        }
        return false;
    }
}
