package stet.account;

import jakarta.enterprise.inject.spi.CDI;
import java.util.ArrayList;
import java.util.List;

/** Something done to an account, announced in its own transaction; the history listens and writes it down. */
public final class Deed {
    private final Act act;
    private final Account on;
    private final Account by;
    private final List<Change> changes = new ArrayList<>();

    /** What it changed, in texts that may be read by everybody who reads the history: never a secret. */
    public record Change(String field, String before, String after) {}

    private Deed(Act act, Account on, Account by) {
        this.act = act;
        this.on = on;
        this.by = by;
    }

    /** By nobody where the desk itself did it. */
    static Deed of(Act act, Account on, Account by) {
        return new Deed(act, on, by);
    }

    Deed changed(String field, String before, String after) {
        changes.add(new Change(field, before, after));
        return this;
    }

    Deed says(String field, String value) {
        return changed(field, "", value);
    }

    void record() {
        CDI.current().getBeanManager().getEvent().select(Deed.class).fire(this);
    }

    public Act act() {
        return act;
    }

    public Account on() {
        return on;
    }

    public Account by() {
        return by;
    }

    public List<Change> changes() {
        return changes;
    }
}
