/**
 * Author queries: what a checker asks the article's author or handling editor about a claim, and what they answer.
 * A query stands under no seal; one that nobody answered keeps the article from being signed off.
 * Where the article names nobody with an account, a checker notes what the author said.
 */
package stet.query;
