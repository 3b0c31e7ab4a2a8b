package stet.certificate;

import java.util.Map;

/** A claim of a certificate: its seal, and the canonical JSON that was sealed. */
public record SealedClaim(long claim, String seal, String sealed) {
    Map<String, Object> written() {
        return Map.of("claim", claim, "seal", seal, "sealed", sealed);
    }
}
