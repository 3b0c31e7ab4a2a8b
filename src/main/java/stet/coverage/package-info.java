/**
 * How much of an article has been dealt with: the state of each sentence, from the claims that rest on it, from what
 * somebody said of it and from the figures and names that were ticked. Says nothing of whether a claim is right: that
 * begins with the evidence.
 */
package stet.coverage;
