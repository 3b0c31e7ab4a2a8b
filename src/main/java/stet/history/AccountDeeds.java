package stet.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import stet.account.Deed;

/** Writes down what is done to accounts, which cannot write here themselves: they stand to the left of the history. */
@ApplicationScoped
class AccountDeeds {
    void write(@Observes Deed deed) {
        Entry entry = Entry.of(deed.act(), deed.by()).on("account", deed.on().login());
        deed.changes().forEach(change -> entry.changed(change.field(), change.before(), change.after()));
        entry.record();
    }
}
