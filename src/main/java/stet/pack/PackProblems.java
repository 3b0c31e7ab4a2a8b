package stet.pack;

import java.util.List;
import stet.web.Texts;

/** A pack that cannot be loaded, with what is wrong in the order of the files; thrown, it rolls back. */
public class PackProblems extends RuntimeException {
    private final transient List<PackProblem> listed;
    private final int count;

    PackProblems(List<PackProblem> listed, int count) {
        super(listed.get(0).inWords(), null, false, false);
        this.listed = List.copyOf(listed);
        this.count = count;
    }

    /** The first hundred. */
    public List<PackProblem> listed() {
        return listed;
    }

    public int count() {
        return count;
    }

    /** One line a problem, and one that says how many more there are. */
    public List<String> inWords() {
        List<String> lines = new java.util.ArrayList<>(
                listed.stream().map(PackProblem::inWords).toList());
        if (count > listed.size()) lines.add(Texts.of("pack_more_problems", count - listed.size()));
        return lines;
    }
}
