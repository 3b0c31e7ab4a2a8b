package stet.account;

import java.util.Optional;
import java.util.regex.Pattern;
import stet.web.Texts;

/** What a login may look like; one that anybody ever had is not given away again. */
final class Logins {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9._-]{2,40}");

    private Logins() {}

    static boolean isOne(String login) {
        return login != null && SHAPE.matcher(login).matches();
    }

    /** Why nobody can be given the login, in words; empty when it is free. */
    static Optional<String> refusal(String login) {
        if (!isOne(login)) return Optional.of(Texts.of("login_shape"));
        return Account.named(login).map(taken -> Texts.of("login_taken", login));
    }
}
