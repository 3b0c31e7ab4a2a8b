package stet.api;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import stet.history.Sha256;

/**
 * Closes an answer so that only whoever knows the request's `Idempotency-Key` can open it: an answer may hold a link
 * that lets somebody in. AES-256 in Galois/Counter Mode; the key opens one answer alone, so its counter may be fixed.
 */
final class Envelope {
    private static final byte[] ONLY = new byte[12];

    private final SecretKeySpec key;

    Envelope(String login, String idempotencyKey) {
        byte[] secret = ("answer " + login + " " + idempotencyKey).getBytes(StandardCharsets.UTF_8);
        key = new SecretKeySpec(Sha256.digest().digest(secret), "AES");
    }

    String close(String text) {
        return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, text.getBytes(StandardCharsets.UTF_8)));
    }

    String open(String closed) {
        return new String(run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(closed)), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, ONLY));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException(damaged);
        }
    }
}
