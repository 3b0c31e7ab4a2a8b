/**
 * Pure functions on strings: where sentences begin and end, where a quote stands, what two texts differ in.
 * Nothing here reads a setting or knows a feature of Stet, and what is remembered ({@link stet.text.Memo}) only saves time.
 * What {@link stet.text.Plain} and {@link stet.text.Sentences} answer goes under the seal, so a change to either
 * lapses sign-offs and needs a new seal format.
 */
package stet.text;
