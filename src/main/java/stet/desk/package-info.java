/**
 * Pages that gather several features: the dossier of a claim, the start page, and what happens when a desk opens.
 * May see everything to its left.
 * Nothing but commands and the programming interface sees it.
 */
package stet.desk;
