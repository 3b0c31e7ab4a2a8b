package stet.text.address;

import java.nio.charset.StandardCharsets;

/** Percent-encoding by RFC 3986, 6.2.2: what need not be escaped is not, what must be is, in upper case. */
public final class UrlEscapes {
    private static final String UNRESERVED_MARKS = "-._~";
    private static final String RESERVED = ":/?#@!$&'()*+,;=";

    private UrlEscapes() {}

    /** Escaped reserved characters stay escaped, a stray percent sign becomes %25. */
    public static String normalised(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder normalised = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            int octet = bytes[at] & 0xFF;
            if (octet == '%' && escaped(bytes, at) >= 0) {
                octet = escaped(bytes, at);
                at += 2;
                append(normalised, octet, isUnreserved(octet));
            } else {
                append(normalised, octet, isUnreserved(octet) || RESERVED.indexOf(octet) >= 0);
            }
        }
        return normalised.toString();
    }

    /** The octet written by the escape that begins here, -1 where none does. */
    private static int escaped(byte[] bytes, int at) {
        if (at + 2 >= bytes.length) {
            return -1;
        }
        int high = Character.digit(bytes[at + 1], 16);
        int low = Character.digit(bytes[at + 2], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isUnreserved(int octet) {
        return octet >= 'a' && octet <= 'z'
                || octet >= 'A' && octet <= 'Z'
                || octet >= '0' && octet <= '9'
                || UNRESERVED_MARKS.indexOf(octet) >= 0;
    }

    private static void append(StringBuilder text, int octet, boolean asItIs) {
        if (asItIs) {
            text.append((char) octet);
        } else {
            text.append('%')
                    .append(Character.toUpperCase(Character.forDigit(octet >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(octet & 15, 16)));
        }
    }
}
