package stet.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.claim.Claim;
import stet.web.Flaw;
import stet.web.Texts;

/** What is asked for: words of the text, those proposed for them (none, to strike them), and whether it must be. */
public record FixWords(String now, String proposed, boolean must) {
    /** What keeps them from being a fix of the claim's article, by field; empty when nothing does. */
    public List<Flaw> flaws(Claim claim) {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addBlank(flaws, "now", now);
        Flaw.addText(flaws, "now", now, Spot.LONGEST);
        Optional<Spot> spot = flaws.isEmpty() ? Spot.of(claim, now) : Optional.empty();
        if (flaws.isEmpty() && spot.isEmpty()) flaws.add(new Flaw("now", Texts.of("fix_not_there")));
        if (spot.isEmpty()) Flaw.addText(flaws, "proposed", proposed, Spot.LONGEST);
        spot.ifPresent(there -> flaws.addAll(there.flaws("proposed", proposed, claim.article())));
        return flaws;
    }
}
