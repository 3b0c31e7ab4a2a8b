package stet.web;

import java.util.ArrayList;
import java.util.List;
import stet.text.Visible;

/** What is wrong with one field of something that somebody wants to record, in the words that stand beside it. */
public record Flaw(String field, String message) {
    /** The most characters of a reason, a note or an answer, each half of a pair counted as H2 counts them. */
    public static final int LONGEST_REASON = 2_000;

    /** 422 with everything that is wrong, for a verb that was not reached through a form; nothing where nothing is. */
    public static void refuse(List<Flaw> flaws) {
        if (flaws.isEmpty()) return;
        throw Refusal.invalid(flaws);
    }

    /** 422 unless a reason was given that can be kept. */
    public static void refuseReason(String field, String reason) {
        List<Flaw> flaws = new ArrayList<>();
        addBlank(flaws, field, reason);
        if (!Forms.isStorable(reason)) flaws.add(new Flaw(field, Texts.of("error_characters")));
        if (reason.length() > LONGEST_REASON) flaws.add(new Flaw(field, Texts.of("error_long", LONGEST_REASON)));
        refuse(flaws);
    }

    /** 422 unless a text was given that can be kept and has no more characters than it may. */
    public static void refuseText(String field, String text, int most) {
        List<Flaw> flaws = new ArrayList<>();
        addBlank(flaws, field, text);
        addText(flaws, field, text, most);
        refuse(flaws);
    }

    /** That nobody sees anything of a text that must not be empty. */
    public static void addBlank(List<Flaw> flaws, String field, String text) {
        if (!Visible.is(text)) flaws.add(new Flaw(field, Texts.of("error_blank")));
    }

    /** That a text cannot be kept, or has more characters than it may; one outside the basic plane is one. */
    public static void addText(List<Flaw> flaws, String field, String text, int most) {
        if (!Forms.isStorable(text)) flaws.add(new Flaw(field, Texts.of("error_characters")));
        if (text.codePointCount(0, text.length()) > most) flaws.add(new Flaw(field, Texts.of("error_long", most)));
    }
}
