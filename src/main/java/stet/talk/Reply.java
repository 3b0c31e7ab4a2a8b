package stet.talk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stet.web.Flaw;
import stet.web.Texts;

/** What somebody answered, when, and whether it was read back to them: null where nobody says so. */
@Embeddable
public record Reply(@Column(name = "answer") String words, LocalDate answeredOn, Boolean readBack) {
    public static final Reply NONE = new Reply("", null, null);

    /** What keeps it from being the answer to what was asked on a day, by field. */
    List<Flaw> flaws(LocalDate askedOn, LocalDate today) {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addBlank(flaws, "answer", words);
        Flaw.addText(flaws, "answer", words, Question.LONGEST);
        if (answeredOn == null) flaws.add(new Flaw("answeredOn", Texts.of("error_blank")));
        else if (answeredOn.isAfter(today)) flaws.add(new Flaw("answeredOn", Texts.of("date_future")));
        else if (askedOn != null && answeredOn.isBefore(askedOn)) {
            flaws.add(new Flaw("answeredOn", Texts.of("contact_answered_before")));
        }
        return flaws;
    }

    public boolean isNone() {
        return answeredOn == null;
    }
}
