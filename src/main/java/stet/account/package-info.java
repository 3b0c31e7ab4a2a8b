/**
 * Who may come in, and what each may do.
 * {@link stet.account.Act} is the one table of role and act: verbs ask it to refuse, pages ask it to show a button.
 * Sessions are rows, so signing somebody out is deleting a row (ADR 0002).
 */
package stet.account;
