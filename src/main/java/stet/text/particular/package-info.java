/**
 * The things in a sentence that a checker ticks one by one: figures, dates, names, titles of persons, quotations.
 * Each kind is found by the words and shapes that a language has for it, and only a quotation overlaps others.
 * All is written for precision: what may be a common word is left out.
 */
package stet.text.particular;
