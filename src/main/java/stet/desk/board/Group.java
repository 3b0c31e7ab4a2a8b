package stet.desk.board;

import java.util.List;
import stet.signoff.ClaimFilter;
import stet.web.Parameters;
import stet.web.Texts;

/** The claims that wait for one thing, what is overdue and what has waited longest first; more may wait than these. */
public record Group(Wait what, List<Waits> claims, String slug) {
    public long total() {
        return claims.isEmpty() ? 0 : claims.get(0).total();
    }

    /** How many are not among these. */
    public long others() {
        return total() - claims.size();
    }

    /** The list of claims, as near to these as it has a filter for. */
    public String link() {
        return "/claims?"
                + Parameters.encoded(ClaimFilter.ofArticle(slug)
                        .withStage(what.stage().orElse(null))
                        .parameters());
    }

    /** Who is waited for where nobody is by name. */
    public String anybody() {
        return Texts.of("wait_anybody", what);
    }
}
