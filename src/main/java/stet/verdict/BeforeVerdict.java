package stet.verdict;

import stet.account.Act;
import stet.claim.Claim;

/**
 * Somebody is about to give or withdraw a verdict; an observer that knows why not throws a refusal.
 * The verdict is the one that would be withdrawn, null when one would be given.
 */
public record BeforeVerdict(Act act, Claim claim, Verdict verdict) {}
