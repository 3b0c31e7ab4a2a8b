package stet.evidence;

import java.time.LocalDate;
import java.util.List;
import stet.web.Flaw;

/** What the record of a source has to say to be found again, asked by forms and by the verbs themselves. */
public final class DocumentRules {
    private static final int TITLE = 500;
    private static final int NAME = 200;

    private DocumentRules() {}

    /** What is wrong, by field; empty when nothing is. */
    public static List<Flaw> flaws(Document document, LocalDate today) {
        return of(document, today).list();
    }

    static Flaws of(Document document, LocalDate today) {
        Flaws flaws = new Flaws();
        named(flaws, document.url(), document.title(), document.publisher());
        flaws.text("author", document.author(), NAME);
        flaws.notYet("publishedOn", document.publishedOn(), today);
        if (document.kind() == null) flaws.add("sourceKind", "fault_choice");
        if (document.closeness() == null) flaws.add("closeness", "fault_choice");
        return flaws;
    }

    /** What a source is known by, in its record and in every citation of it. */
    static void named(Flaws flaws, String url, String title, String publisher) {
        flaws.address("url", url).needed("title", title, TITLE).text("publisher", publisher, NAME);
    }
}
