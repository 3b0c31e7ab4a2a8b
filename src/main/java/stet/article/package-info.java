/**
 * What is checked: an article, its people, and its text in numbered passages, one set a revision.
 * A revision is never changed; a new one takes its place and the earlier stays readable.
 * Knows no claim.
 */
package stet.article;
