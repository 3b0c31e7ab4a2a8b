package stet.account;

import java.util.List;

/** Somebody's own account as they see it: an address only where the desk sends mail; said is what was just done. */
public record OwnPage(Account account, List<AccessToken> tokens, boolean sendsMail, String email, String said) {}
