package stet.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import stet.text.address.CanonicalUrl;
import stet.web.Flaw;
import stet.web.Texts;

/** Gathers what is wrong with a source or a citation of it, by the field it stands in. */
final class Flaws {
    private static final int LONGEST_ADDRESS = 2_000;

    private final List<Flaw> flaws = new ArrayList<>();

    Flaws add(String field, String key, Object... values) {
        flaws.add(new Flaw(field, Texts.of(key, values)));
        return this;
    }

    Flaws text(String field, String text, int longest) {
        Flaw.addText(flaws, field, text, longest);
        return this;
    }

    Flaws needed(String field, String text, int longest) {
        Flaw.addBlank(flaws, field, text);
        return text(field, text, longest);
    }

    /** An address may be missing; one that is given leads somewhere on the web and nowhere else. */
    Flaws address(String field, String url) {
        text(field, url, LONGEST_ADDRESS);
        return url.isEmpty() || CanonicalUrl.of(url).isPresent() ? this : add(field, "fault_address");
    }

    Flaws notYet(String field, LocalDate date, LocalDate today) {
        return date != null && date.isAfter(today) ? add(field, "date_future") : this;
    }

    List<Flaw> list() {
        return flaws;
    }

    /** Throws 422 with all of them where there are any. */
    void refuse() {
        Flaw.refuse(flaws);
    }
}
