package stet.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * How something was learned that has no address: from whom, when, how they were reached and where the note is kept;
 * of a call also whether the words were read back and are on the record. Empty texts and nulls mean not known.
 */
@Embeddable
public record Contact(
        @Column(name = "contact") String who,
        @Column(name = "contacted_on") LocalDate on,
        String reachedBy,
        String noteKept,
        Boolean readBack,
        Boolean onTheRecord) {
    public static final Contact NONE = new Contact("", null, "", "", null, null);

    /** Whether nothing at all is said. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
