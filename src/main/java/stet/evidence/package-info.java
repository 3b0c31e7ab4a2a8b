/**
 * What a verdict rests on: sources, and passages of them quoted with place, date and stance.
 * Evidence is corrected by a new piece or withdrawn with a reason, never edited or deleted.
 * Each piece keeps how its source was cited when it was attached; the source's own record may be corrected beside it.
 */
package stet.evidence;
