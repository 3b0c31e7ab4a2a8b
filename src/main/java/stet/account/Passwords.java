package stet.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import stet.web.Forms;
import stet.web.Texts;

/** What makes a password good enough, and how it is kept: bcrypt, which reads 72 bytes and no more. */
final class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;

    /** Compared with where nobody has the login, so that the answer takes as long as for one that somebody has. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody has this login");

    private Passwords() {}

    /** Why the password is refused, in words; empty when it is good. Own is what others know: the login, the name. */
    static Optional<String> refusal(String password, String... own) {
        if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of(Texts.of("password_short"));
        if (bytes(password) > LONGEST_BYTES) return Optional.of(Texts.of("password_long"));
        if (!Forms.isStorable(password)) return Optional.of(Texts.of("error_characters"));
        Guess guess = Guess.of(password);
        if (guess.isMadeOf(List.of(own))) return Optional.of(Texts.of("password_own"));
        if (guess.isPattern()) return Optional.of(Texts.of("password_pattern"));
        return guess.isCommon() ? Optional.of(Texts.of("password_common")) : Optional.empty();
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    /**
     * Whether the password opens the account; takes as long where there is no such account or no password yet. What
     * nobody can have chosen opens none: of a longer one bcrypt would compare the beginning, at a U+0000 it begins
     * anew, and half a pair is a question mark to it.
     */
    static boolean open(Optional<Account> account, String password) {
        String hash = account.filter(Account::isActive)
                .map(Account::passwordHash)
                .filter(set -> !set.isEmpty())
                .orElse(NOBODYS);
        boolean possible = bytes(password) <= LONGEST_BYTES && Forms.isStorable(password);
        return BcryptUtil.matches(password, hash) && possible && !hash.equals(NOBODYS);
    }

    private static int bytes(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length;
    }
}
