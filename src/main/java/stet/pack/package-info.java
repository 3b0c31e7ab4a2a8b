/**
 * An article and its claims as two files that people write: read, checked to the last line, and brought in.
 * The pack in claims/ is built into the jar and loaded into an empty desk; claims/README.md describes the form.
 * A pack with a mistake changes nothing, and every mistake is named with file, line and reason.
 */
package stet.pack;
