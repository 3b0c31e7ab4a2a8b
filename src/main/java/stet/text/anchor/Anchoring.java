package stet.text.anchor;

import stet.text.Span;

/**
 * Where an {@link Anchor} was found, how, and how far that is to be trusted.
 *
 * @param confidence from 0 to 1: 1 for the same words amid the same words, less for each that differs, and little where
 *     another place would do as well
 */
public record Anchoring(Way way, Span span, double confidence) {
    /** By what the place was known. */
    public enum Way {
        /** The same words where they were. */
        IN_PLACE,
        /** The same words elsewhere. */
        MOVED,
        /** The same words with other quote marks, dashes, white space, hyphenation or composition. */
        TYPESET,
        /** Words much like them. */
        FUZZY
    }
}
