package stet.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.web.Texts;

/** Gathers all that is wrong with a pack, so that its writer sees everything at once. */
final class Findings {
    private static final int LISTED = 100;
    private static final int LONGEST = 400;

    private final List<PackProblem> problems = new ArrayList<>();
    private int count;

    /** Line 0 for the file as a whole; the words are those of a message key. */
    void add(String file, int line, String message, Object... values) {
        count++;
        if (problems.size() < LISTED) problems.add(new PackProblem(file, line, shown(Texts.of(message, values))));
    }

    /** What the file itself brings into a message is cut and cleaned, so that no page and no console chokes on it. */
    private static String shown(String reason) {
        String cut = reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST) + "…";
        return cut.replaceAll("[\\p{Cntrl}\\p{Cs}]", "\uFFFD");
    }

    boolean any() {
        return count > 0;
    }

    void refuseIfAny() {
        if (!any()) return;
        problems.sort(Comparator.comparing(PackProblem::file).thenComparingInt(PackProblem::line));
        throw new PackProblems(problems, count);
    }
}
