/**
 * Rating scales: what a verdict may say, in which words, and what evidence each rating needs.
 * Scales come in versions, and a rating is retired rather than removed; a verdict keeps the version it was given in.
 * One scale ships; an admin makes newer versions of it.
 */
package stet.scale;
