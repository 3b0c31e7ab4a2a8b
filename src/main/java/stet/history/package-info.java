/**
 * What happened at the desk: append-only, one event a verb, hash-chained so that a change made afterwards is found.
 * A verb writes an {@link stet.history.Entry}; events are numbered and chained as the last act of its transaction.
 * Knows people, and names everything else by kind and key.
 */
package stet.history;
