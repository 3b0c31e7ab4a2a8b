package stet.verdict;

import java.time.LocalDate;
import stet.scale.Rating;

/** What somebody would say of a claim: the rating, the reasons (Markdown, may be empty), the date its facts are of. */
public record Finding(Rating rating, String reasons, LocalDate asOf) {}
