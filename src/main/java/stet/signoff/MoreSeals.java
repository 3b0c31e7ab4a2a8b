package stet.signoff;

/** Seals of a feature that sign-offs of claims know nothing of, for the check of everything that is sealed. */
public interface MoreSeals {
    /** In the transaction at hand, after the chain was found intact. */
    SealCheck.Result check();
}
