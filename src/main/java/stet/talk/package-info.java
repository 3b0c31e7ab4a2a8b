/**
 * What is said about a claim: among colleagues in remarks, and with others in the log of contacts.
 * Neither decides anything, stands under a seal, or leaves the house in a certificate or an export of claims.
 * What somebody answered becomes evidence once a person attaches it, and an answer that is overdue keeps an article.
 */
package stet.talk;
