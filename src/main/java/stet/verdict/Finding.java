package stet.verdict;

import java.time.LocalDate;

/** What somebody would say of a claim: the rating, the reasons (Markdown, may be empty), the date its facts are of. */
public record Finding(Rating rating, String reasons, LocalDate asOf) {}
