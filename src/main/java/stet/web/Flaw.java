package stet.web;

import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with one field of something that somebody wants to record, in the words that stand beside it. */
public record Flaw(String field, String message) {
    /** 422 with everything that is wrong, for a verb that was not reached through a form; nothing where nothing is. */
    public static void refuse(List<Flaw> flaws) {
        if (flaws.isEmpty()) return;
        throw Refusal.invalid(flaws.stream().map(Flaw::message).distinct().collect(Collectors.joining(" ")));
    }

    /** That a text is empty and must not be. */
    public static void addBlank(List<Flaw> flaws, String field, String text) {
        if (text.isBlank()) flaws.add(new Flaw(field, Texts.of("error_blank")));
    }

    /** That a text cannot be kept, or has more characters than it may; one outside the basic plane is one. */
    public static void addText(List<Flaw> flaws, String field, String text, int most) {
        if (!Forms.isStorable(text)) flaws.add(new Flaw(field, Texts.of("error_characters")));
        if (text.codePointCount(0, text.length()) > most) flaws.add(new Flaw(field, Texts.of("error_long", most)));
    }
}
