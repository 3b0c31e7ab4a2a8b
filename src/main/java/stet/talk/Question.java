package stet.talk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stet.web.Flaw;
import stet.web.Texts;

/** Whom somebody asked, how, for what, on which terms, word for word, and until when; dueOn is null for no time. */
@Embeddable
public record Question(
        String whom,
        @Enumerated(EnumType.STRING) How how,
        @Enumerated(EnumType.STRING) Purpose purpose,
        @Enumerated(EnumType.STRING) Terms terms,
        String asked,
        LocalDate askedOn,
        LocalDate dueOn) {
    static final int LONGEST_NAME = 200;
    static final int LONGEST = 10_000;

    /** What keeps it from being logged today, by field; what was not chosen is null. */
    List<Flaw> flaws(LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addBlank(flaws, "whom", whom);
        Flaw.addText(flaws, "whom", whom, LONGEST_NAME);
        addChoice(flaws, "how", how);
        addChoice(flaws, "purpose", purpose);
        addChoice(flaws, "terms", terms);
        Flaw.addBlank(flaws, "asked", asked);
        Flaw.addText(flaws, "asked", asked, LONGEST);
        if (askedOn == null) flaws.add(new Flaw("askedOn", Texts.of("error_blank")));
        else if (askedOn.isAfter(today)) flaws.add(new Flaw("askedOn", Texts.of("date_future")));
        if (dueOn != null && dueOn.isBefore(today)) flaws.add(new Flaw("dueOn", Texts.of("contact_due_past")));
        return flaws;
    }

    private static void addChoice(List<Flaw> flaws, String field, Object chosen) {
        if (chosen == null) flaws.add(new Flaw(field, Texts.of("error_choose")));
    }
}
