package stet.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** SHA-256 of bytes, and of texts as UTF-8, and the salts that keep short secrets from being guessed from their digest. */
public final class Sha256 {
    private static final SecureRandom DICE = new SecureRandom();

    private Sha256() {}

    /** 64 hexadecimal digits. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 64 hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** 128 random bits as 32 hexadecimal digits. */
    public static String salt() {
        byte[] bytes = new byte[16];
        DICE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** For what is hashed as it streams by. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
