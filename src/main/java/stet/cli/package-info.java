/**
 * The commands of the same jar, dispatched before the server boots.
 * A command that needs no database opens none, and none opens a port.
 * Without a command the jar serves.
 */
package stet.cli;
