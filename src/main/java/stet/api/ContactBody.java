package stet.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.evidence.Contact;

/** How something was learned that has no address; nulls mean not known. */
public record ContactBody(
        @Schema(nullable = true) String who,
        @Schema(nullable = true) String on,
        @Schema(nullable = true) String reachedBy,
        @Schema(nullable = true) String noteKept,
        @Schema(nullable = true) Boolean readBack,
        @Schema(nullable = true) Boolean onTheRecord) {
    static final ContactBody NONE = new ContactBody(null, null, null, null, null, null);

    /** Null where nobody was asked. */
    static ContactBody of(Contact contact) {
        if (contact.isEmpty()) return null;
        return new ContactBody(
                contact.who(),
                contact.on() == null ? null : contact.on().toString(),
                contact.reachedBy(),
                contact.noteKept(),
                contact.readBack(),
                contact.onTheRecord());
    }

    /** As a form's radio buttons say it. */
    static String answer(Boolean given) {
        if (given == null) return "";
        return given ? "yes" : "no";
    }
}
