/**
 * Where a desk lives: its folder, its database and its public address.
 * One jar serves the embedded H2 and PostgreSQL; the choice is made here, from settings alone, and nowhere else.
 * Nothing in this package knows a page or a claim.
 */
package stet.home;
