/**
 * What somebody brings, a file or a pasted text, read into the passages of an article and what is known about it.
 * Each format has a reader of its own, bounded in time and size, and the words stay as they were written.
 * Stores nothing; what cannot be read is refused with 422.
 */
package stet.draft;
