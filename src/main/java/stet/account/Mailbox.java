package stet.account;

import java.util.List;
import java.util.regex.Pattern;
import stet.web.Flaw;
import stet.web.Texts;

/** An address that mail is sent to, as RFC 5321 has it without quotes, comments, names and other scripts. */
final class Mailbox {
    private static final Pattern ONE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private static final int LONGEST = 254;

    private Mailbox() {}

    /** What keeps a text from being one; nothing where it is empty, for no mail. */
    static List<Flaw> flaws(String address) {
        boolean isOne = address.length() <= LONGEST && ONE.matcher(address).matches();
        return address.isEmpty() || isOne ? List.of() : List.of(new Flaw("email", Texts.of("email_none")));
    }
}
