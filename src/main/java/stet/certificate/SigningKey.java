package stet.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import stet.history.Sha256;

/** An Ed25519 key pair that signs certificates; its private half shows itself in no text. */
public final class SigningKey {
    static final String ALGORITHM = "Ed25519";

    private final String publicKey;
    private final PrivateKey secret;

    private SigningKey(String publicKey, PrivateKey secret) {
        this.publicKey = publicKey;
        this.secret = secret;
    }

    public static SigningKey fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            return new SigningKey(base64(pair.getPublic().getEncoded()), pair.getPrivate());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Both halves in base64: X.509 SubjectPublicKeyInfo and PKCS#8. */
    static SigningKey of(String publicKey, String secret) {
        try {
            PKCS8EncodedKeySpec encoded =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(secret));
            return new SigningKey(publicKey, KeyFactory.getInstance(ALGORITHM).generatePrivate(encoded));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The desk's key cannot be read", broken);
        }
    }

    /** Base64 of the X.509 SubjectPublicKeyInfo. */
    public String publicKey() {
        return publicKey;
    }

    /** SHA-256 of the bytes of the public key, 64 hexadecimal digits. */
    public String fingerprint() {
        return Sha256.hex(Base64.getDecoder().decode(publicKey));
    }

    /** 64 bytes, the same for the same message each time (RFC 8032). */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("The desk's key does not sign", impossible);
        }
    }

    /** Base64 of the PKCS#8, for the row that keeps it and nobody else. */
    String secret() {
        return base64(secret.getEncoded());
    }

    @Override
    public String toString() {
        return ALGORITHM + " " + fingerprint();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
