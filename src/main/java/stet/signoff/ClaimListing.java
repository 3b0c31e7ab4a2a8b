package stet.signoff;

import java.time.Instant;
import stet.claim.Checks;
import stet.claim.Kind;

/** A claim as a program reads it in a list: people by login, ratings by key; null where there is none yet. */
public record ClaimListing(
        long number,
        String article,
        String statement,
        String quote,
        Integer passage,
        Kind kind,
        Checks checks,
        String saidBy,
        Stage stage,
        String rating,
        String ratingLabel,
        Checks rated,
        String assignee,
        Instant dueAt,
        Instant changedAt)
        implements ClaimOrder.Placed {}
