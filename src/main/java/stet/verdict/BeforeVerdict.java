package stet.verdict;

import stet.account.Account;
import stet.account.Act;
import stet.claim.Claim;

/**
 * Somebody is about to give or withdraw a verdict, or to ask for a second; an observer that knows why not throws a refusal.
 * The verdict is the one that would be withdrawn, null for the rest.
 */
public record BeforeVerdict(Act act, Claim claim, Verdict verdict, Account by) {}
