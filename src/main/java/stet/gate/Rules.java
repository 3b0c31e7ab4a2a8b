package stet.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.history.CanonicalJson;
import stet.history.Sha256;
import stet.web.Flaw;
import stet.web.Texts;

/**
 * What an article has to meet: every sentence dealt with, so many counting pieces a claim, and a checklist; and whether
 * two people may let it past what it does not meet.
 */
public record Rules(boolean coverage, int counting, List<String> checklist, boolean bypass) {
    static final Rules USUAL = new Rules(true, 1, List.of(), false);
    static final int MOST_COUNTING = 9;
    static final int MOST_ITEMS = 30;
    static final int LONGEST_ITEM = 200;

    public Rules {
        checklist = List.copyOf(checklist);
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (counting < 0 || counting > MOST_COUNTING) {
            flaws.add(new Flaw("counting", Texts.of("gate_counting_bounds", MOST_COUNTING)));
        }
        if (checklist.size() > MOST_ITEMS) flaws.add(new Flaw("checklist", Texts.of("gate_items_many", MOST_ITEMS)));
        if (checklist.stream().distinct().count() < checklist.size()) {
            flaws.add(new Flaw("checklist", Texts.of("gate_items_twice")));
        }
        checklist.forEach(item -> Flaw.addText(flaws, "checklist", item, LONGEST_ITEM));
        return flaws;
    }

    /** Changes with them, and with nothing else. */
    String version() {
        return Sha256.hex(CanonicalJson.of(written()));
    }

    Map<String, Object> written() {
        return Map.of("coverage", coverage, "counting", counting, "checklist", checklist, "bypass", bypass);
    }
}
