/**
 * Copies of a whole desk: a backup made while it serves, put back into an empty home, and the way to PostgreSQL.
 * Whatever is made here is whole or is not there; nothing that was there before is overwritten.
 * Knows tables and files, and of the facts only that the history vouches for them.
 */
package stet.backup;
