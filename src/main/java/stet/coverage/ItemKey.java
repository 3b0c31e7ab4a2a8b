package stet.coverage;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import stet.text.particular.Particular;

/**
 * What a figure, date, name, title or quotation of a sentence is known by, whatever else is found there: its kind, the
 * SHA-256 of its words, and which of those in the sentence it is, from 1.
 */
@Embeddable
public record ItemKey(@Enumerated(EnumType.STRING) Particular.Kind itemKind, String itemDigest, int itemOccurrence) {}
