package stet.publication;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** How a file is spelled: guarded unless asked for as stored, and with the byte order mark that Excel wants. */
record Spelling(boolean isGuarded, boolean isForExcel) {
    static final Set<String> PARAMETERS = Set.of("guard", "for");

    /** 422 for a value that is none. */
    static Spelling of(MultivaluedMap<String, String> given) {
        return new Spelling(!is("guard", "off", given), is("for", "excel", given));
    }

    String guarded(String cell) {
        if (!isGuarded) return cell;
        return isForExcel ? Cells.guardedInParts(cell) : Cells.guarded(cell);
    }

    private static boolean is(String name, String only, MultivaluedMap<String, String> given) {
        String value = given.getFirst(name);
        if (value == null || value.isEmpty()) return false;
        if (value.equals(only)) return true;
        throw Refusal.invalid(List.of(new Flaw(name, Texts.of("filter_no_such_value", name, value))));
    }
}
