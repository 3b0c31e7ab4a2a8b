package stet.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The host of an address in the one spelling that is looked up, judged and sent. */
final class HostName {
    private static final Pattern V6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)[a-z0-9_-]{1,63}(\\.[a-z0-9_-]{1,63})*");

    /** What a resolver may read as a number: the standard of WHATWG for URLs, 4.3, "ends in a number". */
    private static final Pattern NUMERIC = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern V4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    /** IDNA 2003, all the JDK has, makes others of these than browsers do, and so another host. */
    private static final Pattern READ_TWO_WAYS = Pattern.compile("[ßẞς\u200c\u200d]");

    private HostName() {}

    /**
     * A name in small ASCII letters without a final dot, four decimal numbers, or an IPv6 address in brackets. Empty for
     * what is none of them, numbers in other spellings among them: octal, hexadecimal, in fewer parts.
     */
    static Optional<String> of(String typed) {
        if (typed.startsWith("[")) return V6.matcher(typed).matches() ? v6(typed) : Optional.empty();
        return ascii(typed)
                .filter(name -> NAME.matcher(name).matches())
                .filter(name ->
                        !NUMERIC.matcher(name).matches() || V4.matcher(name).matches());
    }

    /** The address that a host, as {@link #of} gives it, is itself; empty for a name. Asks no resolver. */
    static Optional<InetAddress> literal(String host) {
        if (!host.startsWith("[") && !V4.matcher(host).matches()) return Optional.empty();
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException cannotBeForAnAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> v6(String typed) {
        return literal(typed).map(address -> {
            String text = address.getHostAddress();
            return text.contains(":") ? "[" + text + "]" : text;
        });
    }

    /** Digits and full stops of other scripts become those of ASCII. */
    private static Optional<String> ascii(String typed) {
        if (READ_TWO_WAYS.matcher(typed).find()) return Optional.empty();
        try {
            String name = IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            return Optional.of(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        } catch (IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }
}
