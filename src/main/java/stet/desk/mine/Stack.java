package stet.desk.mine;

import java.util.List;
import stet.web.Parameters;
import stet.web.Texts;

/** The first claims of a pile, and how many the list of claims has that it leads to. */
record Stack(Pile pile, List<Waiting> claims, boolean isLonger, long all, String login) {
    public boolean isEmpty() {
        return claims.isEmpty();
    }

    public String key() {
        return pile.key();
    }

    public String title() {
        return Texts.of("pile", pile);
    }

    /** What is left out; empty where nothing is. */
    public String hint() {
        return pile == Pile.TO_SIGN || pile == Pile.TO_RENEW ? Texts.of("pile_hint_" + key()) : "";
    }

    public String none() {
        return Texts.of("pile_none", pile);
    }

    /** What the link below says; empty where the list of claims has no more than these, or cannot show just these. */
    public String allInWords() {
        return pile.isListed() && all > claims.size() ? Texts.of("pile_all_" + key(), all) : "";
    }

    public String link() {
        return "/claims?" + Parameters.encoded(pile.filter(login).parameters());
    }
}
