/**
 * Two versions of a text held against each other, sentence by sentence: what became of each old sentence, where each
 * new one came from, which passage goes on as which. Pure functions on words; nothing here knows an article or a claim.
 * What is likely is said to be likely only above thresholds that were measured on real prose: a wrong answer costs a
 * reader more than none.
 */
package stet.collation;
