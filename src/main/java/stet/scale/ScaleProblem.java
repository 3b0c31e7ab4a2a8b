package stet.scale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.text.Visible;
import stet.web.Texts;

/** What keeps some ratings from being a scale: in which row, from 1 (0 for the scale itself), field and words. */
record ScaleProblem(int row, String field, String message) {
    static final int MOST = 30;

    /** The four labels of AVeriTeC, and `ask` where the rating alone does not tell. */
    static final List<String> SUGGESTED =
            List.of("Supported", "Refuted", "Not Enough Evidence", "Conflicting Evidence/Cherrypicking", "ask");

    /** The shapes that the tag `mark` draws for ratings. */
    static final List<String> MARKS = List.of(
            "accurate",
            "mostly_accurate",
            "half_right",
            "mostly_inaccurate",
            "inaccurate",
            "misleading",
            "outdated",
            "conflicting",
            "not_enough_evidence",
            "correctly_quoted",
            "misquoted",
            "misattributed");

    static final List<String> CHECKS = List.of("so", "said", "both");

    /** Everything that is wrong; empty where it is a scale. */
    static List<ScaleProblem> of(int best, int worst, List<Rating.Draft> drafts) {
        List<ScaleProblem> problems = new ArrayList<>();
        if (worst < 1) problems.add(of(0, "worst", "scale_worst"));
        if (best <= worst || best > 100) problems.add(of(0, "best", "scale_best"));
        if (drafts.isEmpty() || drafts.size() > MOST) {
            problems.add(new ScaleProblem(0, "rows", Texts.of("scale_rows", MOST)));
        }
        Set<String> keys = new HashSet<>();
        for (int row = 1; row <= drafts.size(); row++) {
            Rating.Draft draft = drafts.get(row - 1);
            if (!draft.key().matches("[a-z_]{2,40}")) problems.add(of(row, "key", "scale_key"));
            else if (!keys.add(draft.key())) problems.add(of(row, "key", "scale_key_twice"));
            addWords(problems, row, draft);
            boolean within = draft.value() == null || draft.value() >= worst && draft.value() <= best;
            if (!within) problems.add(new ScaleProblem(row, "value", Texts.of("scale_value", worst, best)));
            addChoices(problems, row, draft);
        }
        return problems;
    }

    private static void addWords(List<ScaleProblem> problems, int row, Rating.Draft draft) {
        if (!Visible.is(draft.label())) problems.add(of(row, "label", "scale_empty"));
        if (draft.label().length() > 100) problems.add(new ScaleProblem(row, "label", Texts.of("scale_long", 100)));
        if (!Visible.is(draft.definition())) problems.add(of(row, "definition", "scale_empty"));
        if (draft.definition().length() > 1000) {
            problems.add(new ScaleProblem(row, "definition", Texts.of("scale_long", 1000)));
        }
    }

    private static void addChoices(List<ScaleProblem> problems, int row, Rating.Draft draft) {
        if (!CHECKS.contains(draft.checks())) problems.add(of(row, "asks", "scale_choose"));
        if (draft.needs() == null) problems.add(of(row, "needs", "scale_choose"));
        if (!SUGGESTED.contains(draft.suggestedLabel())) problems.add(of(row, "suggested", "scale_choose"));
        if (!draft.mark().isEmpty() && !MARKS.contains(draft.mark())) problems.add(of(row, "mark", "scale_choose"));
    }

    private static ScaleProblem of(int row, String field, String key) {
        return new ScaleProblem(row, field, Texts.of(key));
    }
}
