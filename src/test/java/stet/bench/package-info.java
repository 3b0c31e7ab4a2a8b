/**
 * How fast a desk is and beside what: makes a desk of many claims, asks it over HTTP, and asks a bare handler the same.
 * Nothing here is a test; `./mvnw -Pbench` runs it, and src/docs/performance.md says what it found.
 * BenchIT keeps the desk that it makes honest: its history verifies, and its stages are what a rebuild derives.
 */
package stet.bench;
