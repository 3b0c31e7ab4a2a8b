package stet.api;

import java.util.Objects;

/** Why something is taken back. */
public record Reason(String reason) {
    public Reason {
        reason = Objects.requireNonNullElse(reason, "").strip();
    }
}
