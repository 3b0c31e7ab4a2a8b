package stet.evidence;

import java.util.List;
import java.util.regex.Pattern;
import stet.history.KeptBack;
import stet.web.FormErrors;
import stet.web.Texts;

/** The evidence that is quoted from one source, a page of it; later is the cursor of the next, null on the last. */
record SourcePieces(List<Evidence> pieces, Long later, KeptBack kept) {
    private static final int PAGE = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static SourcePieces of(Source source, String after, FormErrors errors) {
        String cursor = Typed.text(after);
        if (!cursor.isEmpty() && !NUMBER.matcher(cursor).matches()) {
            errors.add("after", Texts.of("fault_page"));
            return new SourcePieces(List.of(), null, KeptBack.now());
        }
        long from = cursor.isEmpty() ? 0 : Long.parseLong(cursor);
        List<Evidence> pieces = Evidence.of(source, from, PAGE + 1);
        if (pieces.size() <= PAGE) return new SourcePieces(pieces, null, KeptBack.now());
        return new SourcePieces(pieces.subList(0, PAGE), pieces.get(PAGE - 1).number(), KeptBack.now());
    }

    /** Whether nobody is to know yet how a piece bears on its claim. */
    public boolean keeps(Evidence piece) {
        return kept.claims().contains(piece.claim().number());
    }
}
