package stet.certificate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import stet.history.CanonicalJson;
import stet.history.Sha256;

/**
 * What a desk vouches for when it gives a certificate away, format stet-certificate/1; see src/docs/certificate.md.
 * Content and bypass are maps or JSON nodes; bypass is null where nobody got round anything.
 */
public record Certificate(
        String desk, Instant issuedAt, Object content, List<SealedClaim> claims, Object bypass, Excerpt history) {
    public static final String FORMAT = "stet-certificate/1";

    /** The file: canonical JSON in UTF-8, the same bytes each time for the same content and key. */
    public byte[] signed(SigningKey key) {
        Map<String, Object> written = unsigned(key);
        byte[] message = CanonicalJson.of(written).getBytes(StandardCharsets.UTF_8);
        written.put("signature", Base64.getEncoder().encodeToString(key.sign(message)));
        return CanonicalJson.of(written).getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> unsigned(SigningKey key) {
        Map<String, Object> written = new TreeMap<>();
        written.put("format", FORMAT);
        written.put("desk", desk);
        written.put("issuedAt", issuedAt.toString());
        written.put("content", content);
        written.put("seal", Sha256.hex(CanonicalJson.of(content)));
        written.put("claims", claims.stream().map(SealedClaim::written).toList());
        written.put("bypass", bypass);
        written.put("history", history.written());
        written.put("key", written(key));
        return written;
    }

    private static Map<String, Object> written(SigningKey key) {
        return Map.of("algorithm", SigningKey.ALGORITHM, "public", key.publicKey(), "fingerprint", key.fingerprint());
    }
}
