package stet.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import stet.web.Clocks;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Keeps strangers from guessing passwords. Tries are counted in the database before a password is looked at, so that
 * neither a restart nor a second node nor a hundred tries at once help. A login that is tried from all over the world
 * is closed to nobody: it only leaves each address fewer tries, so that nobody can lock a colleague out.
 */
@ApplicationScoped
class Throttle {
    /** Wrong tries in {@link Attempts#WINDOW}: of one login from one address, of an address, and of a login. */
    static final int PAIR = 10;

    static final int ADDRESS = 100;
    static final int LOGIN = 100;

    /** What is left to each address for a login that is under attack. */
    static final int PAIR_UNDER_ATTACK = 3;

    /** 429 with how long to wait where it was tried too often. */
    void count(String login, String address) {
        Instant now = Clocks.now();
        again(() -> tooOften(login, address, now)).ifPresent(wait -> {
            throw Refusal.tooMany(Texts.of("login_too_often", minutes(wait)), wait);
        });
    }

    /** The password was right after all. */
    void forgive(String login, String address) {
        QuarkusTransaction.requiringNew().run(() -> {
            Attempts.forgive(ofAddress(address));
            Attempts.forgive(ofPair(login, address));
            Attempts.forgive(ofLogin(login));
        });
    }

    private static Optional<Duration> tooOften(String login, String address, Instant now) {
        Attempts.sweep(now);
        // Always in this order, so that two who try at once wait for each other and never cross; and no further than
        // the first that says no, so that whoever has to wait neither fills the table nor tries a login any more.
        Attempts ofAddress = Attempts.count(ofAddress(address), now);
        if (ofAddress.tried() > ADDRESS) return Optional.of(ofAddress.left(now));
        Attempts ofPair = Attempts.count(ofPair(login, address), now);
        if (ofPair.tried() > PAIR) return Optional.of(ofPair.left(now));
        boolean underAttack = Attempts.count(ofLogin(login), now).tried() > LOGIN;
        return underAttack && ofPair.tried() > PAIR_UNDER_ATTACK ? Optional.of(ofPair.left(now)) : Optional.empty();
    }

    /** Two first tries at once make the same row; the second finds it. */
    private static <T> T again(Supplier<T> counting) {
        try {
            return QuarkusTransaction.requiringNew().call(counting::get);
        } catch (PersistenceException met) {
            return QuarkusTransaction.requiringNew().call(counting::get);
        }
    }

    private static String ofAddress(String address) {
        return "address " + address;
    }

    private static String ofLogin(String login) {
        return "login " + login;
    }

    private static String ofPair(String login, String address) {
        return "login " + login + " at " + address;
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
