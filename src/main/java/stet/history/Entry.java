package stet.history;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import stet.account.Account;
import stet.account.Act;

/** One line for the history, written by a verb and chained when its transaction ends. */
public final class Entry {
    private final Act act;
    private final Account by;
    private final Instant at;
    private final List<Change> changes = new ArrayList<>();
    private String subjectKind = "desk";
    private String subject = "";
    private Long claim;

    /** What an act changed: texts as they were and as they are, empty for nothing. */
    public record Change(String field, String before, String after) {}

    private Entry(Act act, Account by, Instant at) {
        this.act = act;
        this.by = by;
        this.at = at;
    }

    /** Nobody stands for the desk itself, as when it loads the claims that it ships with. */
    public static Entry of(Act act, Account by) {
        return new Entry(act, by, History.now());
    }

    /** What the act was done to: its kind and the number or name that people know it by. */
    public Entry on(String kind, Object key) {
        subjectKind = kind;
        subject = String.valueOf(key);
        return this;
    }

    /** The claim in whose dossier the line is shown. */
    public Entry inClaim(long number) {
        claim = number;
        return this;
    }

    /** Adds the change where there is one. */
    public Entry changed(String field, Object before, Object after) {
        String was = Objects.toString(before, "");
        String is = Objects.toString(after, "");
        if (!was.equals(is)) changes.add(new Change(field, was, is));
        return this;
    }

    public Entry says(String field, Object value) {
        return changed(field, null, value);
    }

    /** Refused with 403 when the roles of whoever acts do not hold the act, however the verb was reached. */
    public void record() {
        if (by != null) act.by(by);
        CDI.current().select(History.class).get().add(this);
    }

    public Act act() {
        return act;
    }

    Instant at() {
        return at;
    }

    List<Change> changes() {
        return changes;
    }

    String subjectKind() {
        return subjectKind;
    }

    String subject() {
        return subject;
    }

    /** The claim in whose dossier it stands; null for everything that stands in none. */
    public Long claim() {
        return claim;
    }

    String actor() {
        return by == null ? "" : by.login();
    }

    String actorName() {
        return by == null ? "Stet" : by.name();
    }

    /** Null where the desk itself acted. */
    public Account by() {
        return by;
    }
}
