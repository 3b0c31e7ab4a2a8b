/**
 * What leaves the house: the exports of claims and evidence, and the packet that proves them.
 * Their columns are a contract, written down in src/docs/csv.md and held by golden files.
 * Everything here only reads.
 */
package stet.publication;
