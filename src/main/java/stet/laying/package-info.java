/**
 * Lays the claims of a pack onto a real text: which sentence each rests on, and which words of it.
 * What a claim and a sentence share, figures and names above all, is weighed against chance, and the order in which the
 * pack retells the text against the places found for the claims around it.
 * A claim in a wrong sentence misleads whoever checks it, one without a sentence only costs a look; so doubt finds nothing.
 */
package stet.laying;
