/**
 * Pure functions on strings: where sentences begin and end, where a quote stands, what two texts differ in.
 * Nothing here keeps state, reads a setting or knows a feature of Stet.
 * What {@link stet.text.Plain} and {@link stet.text.Sentences} answer goes under the seal, so a change to either
 * lapses sign-offs and needs a new seal format.
 */
package stet.text;
