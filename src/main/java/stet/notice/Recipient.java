package stet.notice;

import stet.account.Account;
import stet.claim.Claim;

/** Somebody to be told something of a claim; remark is the one that names them, null for none. */
record Recipient(Claim claim, Account account, Integer remark) {
    Recipient(Claim claim, Account account) {
        this(claim, account, null);
    }
}
