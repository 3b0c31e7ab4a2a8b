/**
 * How fast a desk is and beside what: makes a desk of many claims, asks it over HTTP, and asks a bare handler the same.
 * Nothing here is a test; src/docs/performance.md says how it is run.
 * BenchIT keeps the desk that it makes honest: its history verifies, and its stages are what a rebuild derives.
 */
package stet.bench;
