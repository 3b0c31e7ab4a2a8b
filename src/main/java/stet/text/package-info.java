/**
 * Pure functions on strings: characters, words and stretches, how a text is normalised, what two texts differ in.
 * Nothing here or in the rooms below reads a setting or knows a feature of Stet, and what is remembered
 * ({@link stet.text.Memo}) only saves time.
 * What {@link stet.text.Plain} and {@link stet.text.sentence.Sentences} answer goes under the seal, so a change to
 * either lapses sign-offs and needs a new seal format.
 */
package stet.text;
