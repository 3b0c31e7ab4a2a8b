package stet.verdict;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address under that of a claim, on pages and for programs: the claim's number, and what stands behind it. */
record ClaimAddress(long number, String below) {
    private static final Pattern CLAIM =
            Pattern.compile("(?:/api/v1)?(?:/articles/[^/]+)?/claims/(\\d{1,18})(?:/(.*))?");

    /** Empty for an address of anything else. */
    static Optional<ClaimAddress> of(String path) {
        Matcher address = CLAIM.matcher(path);
        if (!address.matches()) return Optional.empty();
        String below = Optional.ofNullable(address.group(2)).orElse("");
        return Optional.of(new ClaimAddress(Long.parseLong(address.group(1)), below));
    }
}
