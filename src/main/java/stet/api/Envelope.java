package stet.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import stet.history.Sha256;

/**
 * Closes an answer so that only whoever knows the request's `Idempotency-Key` can open it: an answer may hold a link
 * that lets somebody in. As hard to open as that key is to guess. AES-256 in Galois/Counter Mode; the nonce comes first.
 */
final class Envelope {
    private static final int NONCE = 12;
    private static final SecureRandom DICE = new SecureRandom();

    private final SecretKeySpec key;

    Envelope(String login, String idempotencyKey) {
        byte[] secret = ("answer " + login + " " + idempotencyKey).getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(Sha256.digest().digest(secret), "AES");
    }

    String close(String text) {
        byte[] nonce = new byte[NONCE];
        DICE.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array());
    }

    String open(String closed) {
        byte[] both = Base64.getDecoder().decode(closed);
        byte[] nonce = Arrays.copyOf(both, NONCE);
        byte[] text = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(both, NONCE, both.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
