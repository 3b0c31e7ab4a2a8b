/**
 * What a checker found: a rating of a scale, with reasons, as of a date.
 * Verdicts are never edited: a new one supersedes the old, and its author may withdraw it before the sign-off.
 * Scales come in versions; a verdict keeps the version it was given in.
 */
package stet.verdict;
