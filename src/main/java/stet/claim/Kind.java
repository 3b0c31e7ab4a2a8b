package stet.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.web.Texts;

/** What sort of thing a claim says, and the claim type of the AVeriTeC format that it maps to. */
public enum Kind {
    AMOUNT("Numerical Claim"),
    COUNT("Numerical Claim"),
    SHARE("Numerical Claim"),
    RANK("Numerical Claim"),
    RANGE("Numerical Claim"),
    SURVEY("Numerical Claim"),
    DATE("Event/Property Claim"),
    EVENT("Event/Property Claim"),
    IDENTITY("Event/Property Claim"),
    QUOTE("Quote Verification"),
    STATEMENT("Position Statement"),
    PLAN("Event/Property Claim"),
    FORECAST("Event/Property Claim"),
    COMPARISON("Numerical Claim"),
    SUPERLATIVE("Event/Property Claim"),
    CAUSE("Causal Claim"),
    ABSENCE("Event/Property Claim"),
    DEFINITION("Event/Property Claim"),
    CLASSIFICATION("Event/Property Claim");

    private final String averitecType;

    Kind(String averitecType) {
        this.averitecType = averitecType;
    }

    public static Optional<Kind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** Those whose keys stand in a text between commas; empty for none. */
    public static Set<Kind> all(String keys) {
        return Stream.of(keys.split(","))
                .map(Kind::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("kind", this);
    }

    public String averitecType() {
        return averitecType;
    }
}
