package stet.pack;

import stet.web.Texts;

/** What is wrong with a pack, in words, and where: line 0 where it is the file as a whole. */
public record PackProblem(String file, int line, String reason) {
    public String inWords() {
        return line == 0
                ? Texts.of("pack_problem_in_file", file, reason)
                : Texts.of("pack_problem_in_line", file, line, reason);
    }
}
