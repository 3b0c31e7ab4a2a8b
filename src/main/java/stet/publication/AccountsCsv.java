package stet.publication;

import static stet.publication.Column.people;
import static stet.publication.Column.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;

/** `accounts.csv`, the names behind the logins of a packet: version 2 of the contract in src/docs/csv.md. */
@ApplicationScoped
class AccountsCsv {
    static final List<Column> COLUMNS = List.of(
            people("login", "a.login"),
            words("name", "a.name"),
            words("roles", "a.roles"),
            words("active", "a.deactivatedAt"));

    @Inject
    Session session;

    Set<String> logins() {
        return new HashSet<>(session.createSelectionQuery("select a.login from Account a", String.class)
                .getResultList());
    }

    void write(Named named, CsvFile file) {
        session
                .createSelectionQuery(
                        "select a.login, a.name, a.roles, a.deactivatedAt from Account a order by a.login",
                        Object[].class)
                .getResultList()
                .stream()
                .filter(account -> named.logins().contains((String) account[0]))
                .forEach(account -> file.row(new String[] {
                    Cells.text(account[0]),
                    Cells.text(account[1]),
                    Cells.text(account[2]),
                    String.valueOf(account[3] == null)
                }));
    }
}
