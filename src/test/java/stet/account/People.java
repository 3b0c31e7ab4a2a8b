package stet.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import stet.history.Event;
import stet.support.As;
import stet.web.Clocks;

/** People made for one test, by the real verbs; none becomes an editor, since other tests ask who could sign off. */
final class People {
    static final String PASSWORD = "stand where it stands";

    private People() {}

    static String freeLogin() {
        return "p" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** The login of somebody who was invited and came. */
    static String with(Role... roles) {
        String login = freeLogin();
        accept(invite(login, roles));
        return login;
    }

    /** Invites somebody in the name of ines; returns the secret of their link. */
    static String invite(String login, Role... roles) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Account ines = Account.shown("ines");
            Account account = Account.invite(login, "Person " + login, Set.of(roles), ines);
            return Invitation.make(account, ines, Clocks.now());
        });
    }

    static void accept(String token) {
        QuarkusTransaction.requiringNew().run(() -> Invitation.toUse(token).accept(PASSWORD));
    }

    static RequestSpecification as(String login) {
        return As.nobody().cookie("stet", As.signIn(login, PASSWORD));
    }

    static Account stored(String login) {
        return QuarkusTransaction.requiringNew().call(() -> Account.shown(login));
    }

    static boolean exists(String login) {
        return QuarkusTransaction.requiringNew().call(() -> Account.named(login).isPresent());
    }

    /** What the history says was done to an account, newest first. */
    static List<Event> history(String login) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Event.list("subjectKind = 'account' and subject = ?1 order by number desc", login));
    }

    static Event lastEvent(String login) {
        return history(login).get(0);
    }
}
