/**
 * A claim says one thing that can be checked: its words, the quote it rests on, and who works on it.
 * Statements are restated, never edited away; every earlier wording stays.
 * What was found out about a claim lives in the packages to the right.
 */
package stet.claim;
