package stet.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.web.Texts;

/** What makes a password good enough, and how it is kept: bcrypt, which reads 72 bytes and no more. */
final class Passwords {
    private static final int SHORTEST = 12;
    private static final int LONGEST_BYTES = 72;

    /** Of twelve characters or more, those that lists of broken passwords lead with. */
    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456123456",
            "123123123123",
            "111111111111",
            "000000000000",
            "password1234",
            "passwordpassword",
            "password12345",
            "password123456",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopasdf",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "iloveyou1234",
            "letmeinplease",
            "administrator",
            "correcthorsebatterystaple",
            "changemechangeme",
            "welcome12345",
            "abcdefghijkl",
            "abc123abc123",
            "qwerty123456",
            "unbelievable",
            "factchecking",
            "fact-checking");

    /** Compared with where nobody has the login, so that the answer takes as long as for one that somebody has. */
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody has this login");

    private Passwords() {}

    /** Why the password is refused, in words; empty when it is good. */
    static Optional<String> refusal(String password, String login) {
        if (password.codePointCount(0, password.length()) < SHORTEST) return Optional.of(Texts.of("password_short"));
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES)
            return Optional.of(Texts.of("password_long"));
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.equals(login)) return Optional.of(Texts.of("password_login"));
        return COMMON.contains(plain) ? Optional.of(Texts.of("password_common")) : Optional.empty();
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(password);
    }

    /** Whether the password opens the account; takes as long where there is no such account or no password yet. */
    static boolean open(Optional<Account> account, String password) {
        String hash = account.filter(Account::isActive)
                .map(Account::passwordHash)
                .filter(set -> !set.isEmpty())
                .orElse(NOBODYS);
        return BcryptUtil.matches(password, hash) && !hash.equals(NOBODYS);
    }
}
