/**
 * What a verdict asks of the text: the words as they are, the words proposed for them, and whether it must be.
 * The article's author or handling editor answers; a fix closes when a revision carries the words, or an editor lets it
 * stand.
 * Whether a text carries a fix is read from the text it was proposed upon and the newest one, and from nothing between.
 */
package stet.fix;
