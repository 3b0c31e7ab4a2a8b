/**
 * What keeps an article from being signed off, and the sign-off itself, sealed over its text, every claim and the rules.
 * A sign-off lapses when anything under its seal changes; what stands in the way can be got round by two people only,
 * where the desk allows it at all, and for ever on record. The proof of a sign-off is a {@link stet.certificate.Certificate}.
 */
package stet.gate;
