package stet.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import stet.account.CurrentAccount;

/** How many notices whoever is signed in has not read, for the head of a page: `{inject:notices.unread}`. */
@Named("notices")
@RequestScoped
public class UnreadNotices {
    @Inject
    CurrentAccount current;

    public long unread() {
        return Notices.unread(current.id());
    }
}
