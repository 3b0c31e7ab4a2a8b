package stet.evidence;

import java.time.LocalDate;
import java.util.Map;

/** What the record of a source has to say to be found again, asked by forms and by the verbs themselves. */
public final class DocumentRules {
    private static final int TITLE = 500;
    private static final int NAME = 200;

    private DocumentRules() {}

    /** What is wrong, by field; empty when nothing is. */
    public static Map<String, String> faults(Document document, LocalDate today) {
        return of(document, today).messages();
    }

    static Faults of(Document document, LocalDate today) {
        Faults faults = new Faults();
        named(faults, document.url(), document.title(), document.publisher());
        faults.text("author", document.author(), NAME);
        faults.notYet("publishedOn", document.publishedOn(), today);
        if (document.kind() == null) faults.add("sourceKind", "fault_choice");
        if (document.closeness() == null) faults.add("closeness", "fault_choice");
        return faults;
    }

    /** What a source is known by, in its record and in every citation of it. */
    static void named(Faults faults, String url, String title, String publisher) {
        faults.address("url", url).needed("title", title, TITLE).text("publisher", publisher, NAME);
    }
}
