/**
 * What a checker found: a rating of a scale, with reasons, as of a date.
 * Verdicts are never edited: a new one supersedes the old, and its author may withdraw it before the sign-off.
 * What a verdict needs depends on the evidence that counts.
 */
package stet.verdict;
