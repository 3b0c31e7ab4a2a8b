package stet.claim;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import stet.web.Fields;
import stet.web.Reworded;

/** Two restatements of one claim at the same time: the wording that both began with, the stored one and the typed one. */
public record Collision(Words base, Wording stored, Words typed) {
    /** Where the form names no wording of this claim it is taken to have begun with the stored one. */
    static Collision of(Claim claim, String version, Words typed) {
        List<Wording> wordings = Wording.of(claim);
        Wording stored = wordings.get(wordings.size() - 1);
        Wording base = wordings.stream()
                .filter(wording -> String.valueOf(wording.number()).equals(Fields.text(version)))
                .findFirst()
                .orElse(stored);
        return new Collision(base.words(), stored, typed);
    }

    /** What they changed, field by field. */
    public List<Reworded> theirs() {
        return stored.words().since(base);
    }

    /** What the form's sender changed, field by field. */
    public List<Reworded> yours() {
        return typed.since(base);
    }

    /** What was typed, on top of what is stored: a field that was left alone is as they left it. */
    Words onTop() {
        return new Words(
                pick(Words::statement),
                pick(Words::quote),
                pick(Words::passage),
                pick(Words::kind),
                pick(Words::checks),
                pick(Words::saidBy),
                pick(Words::reportedBy),
                pick(Words::saidOn));
    }

    private <T> T pick(Function<Words, T> field) {
        T yours = field.apply(typed);
        return Objects.equals(yours, field.apply(base)) ? field.apply(stored.words()) : yours;
    }
}
