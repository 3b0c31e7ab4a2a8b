package stet.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.article.Revision;
import stet.history.History;
import stet.text.Span;
import stet.text.Visible;
import stet.text.anchor.Quote;
import stet.web.Flaw;
import stet.web.Reworded;
import stet.web.Texts;

/**
 * What a claim says and of what it says it: the statement in the checker's words, the quote and the passage that it
 * rests on, and who said it where and when. Empty texts, a null passage and a null date mean not known. Where the quote
 * begins is counted in code points of the passage; null stands for the first place that has it.
 */
@Embeddable
public record Words(
        String statement,
        String quote,
        Integer passage,
        @Enumerated(EnumType.STRING) Kind kind,
        @Enumerated(EnumType.STRING) Checks checks,
        String saidBy,
        String reportedBy,
        LocalDate saidOn,
        Integer quoteAt) {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_NAME = 200;

    /** As long as a passage that is changed by hand may be; a text without full stops has longer ones. */
    private static final int LONGEST_SENTENCE = 20_000;

    /** Resting on the first place that has the quote. */
    public Words(
            String statement,
            String quote,
            Integer passage,
            Kind kind,
            Checks checks,
            String saidBy,
            String reportedBy,
            LocalDate saidOn) {
        this(statement, quote, passage, kind, checks, saidBy, reportedBy, saidOn, null);
    }

    public Words withStatement(String other) {
        return new Words(other, quote, passage, kind, checks, saidBy, reportedBy, saidOn, quoteAt);
    }

    /** On exactly the words of a passage that begin there. */
    public Words restingAt(Integer otherPassage, Integer at) {
        return new Words(statement, quote, otherPassage, kind, checks, saidBy, reportedBy, saidOn, at);
    }

    /** On another quote, that begins there. */
    public Words resting(String otherQuote, Integer otherPassage, Integer at) {
        return new Words(statement, otherQuote, otherPassage, kind, checks, saidBy, reportedBy, saidOn, at);
    }

    /** Where the quote stands in the words of its passage; empty where it does not stand where it was placed. */
    public Optional<Span> placeIn(String words) {
        return quoteAt == null ? Quote.locate(words, quote) : Quote.locateAt(words, quote, quoteAt);
    }

    /** What is said otherwise than in earlier words, field by field. */
    List<Reworded> since(Words before) {
        return new Reworded.Listing()
                .add("statement", before.statement, statement)
                .add("quote", before.quote, quote)
                .add("passage", before.passage, passage)
                .add("kind", before.kind.label(), kind.label())
                .add("checks", before.checks.label(), checks.label())
                .add("saidBy", before.saidBy, saidBy)
                .add("reportedBy", before.reportedBy, reportedBy)
                .add("saidOn", before.saidOn, saidOn)
                .fields();
    }

    /**
     * With the place that holds the quote: in the passage that was given or the first that has it, and there the nearest
     * to where it was looked for.
     *
     * @param near in code points of the passage
     */
    Words placedIn(Revision text, int near) {
        if (quote.isEmpty()) return this;
        Optional<Integer> there = passage == null ? text.passageWith(quote) : Optional.of(passage);
        return there.flatMap(number -> text.words(number)
                        .flatMap(words -> Quote.locateNear(words, quote, near)
                                .map(place -> restingAt(number, words.codePointCount(0, place.start())))))
                .orElse(this);
    }

    /** The same words, placed where the others are. */
    boolean sayAs(Words other) {
        return (quoteAt == null || other.quoteAt == null ? withoutPlace() : this)
                .equals(quoteAt == null || other.quoteAt == null ? other.withoutPlace() : other);
    }

    private Words withoutPlace() {
        return new Words(statement, quote, passage, kind, checks, saidBy, reportedBy, saidOn);
    }

    /** What keeps these words from being a claim's upon a text, by field; empty when nothing does. */
    List<Flaw> flaws(Revision text) {
        List<Flaw> flaws = new ArrayList<>();
        Flaw.addBlank(flaws, "statement", statement);
        Flaw.addText(flaws, "statement", statement, LONGEST_TEXT);
        Flaw.addText(flaws, "quote", quote, LONGEST_TEXT);
        Flaw.addText(flaws, "saidBy", saidBy, LONGEST_NAME);
        Flaw.addText(flaws, "reportedBy", reportedBy, LONGEST_NAME);
        if (checks == Checks.SAID && !Visible.is(saidBy))
            flaws.add(new Flaw("saidBy", Texts.of("claim_needs_speaker")));
        if (saidOn != null && saidOn.isAfter(History.today())) {
            flaws.add(new Flaw("saidOn", Texts.of("date_future")));
        }
        place(text).ifPresent(flaws::add);
        if (flaws.isEmpty() && sentence(text).length() > LONGEST_SENTENCE) {
            flaws.add(new Flaw("quote", Texts.of("sentence_too_long", LONGEST_SENTENCE)));
        }
        return flaws;
    }

    private String sentence(Revision text) {
        String words = passage == null ? "" : text.words(passage).orElse("");
        if (words.length() <= LONGEST_SENTENCE) return "";
        return placeIn(words).map(place -> text.around(passage, place)).orElse("");
    }

    /** A claim that names a passage rests on words of it: what rests on none would never notice that they change. */
    private Optional<Flaw> place(Revision text) {
        if (passage != null && text.words(passage).isEmpty()) {
            return Optional.of(new Flaw("passage", Texts.of("passage_unknown", passage)));
        }
        if (quote.isEmpty()) {
            return Optional.ofNullable(passage).map(named -> new Flaw("quote", Texts.of("claim_needs_quote", named)));
        }
        if (passage != null && text.holds(passage, quote)) return Optional.empty();
        return Optional.of(new Flaw("quote", misplaced(text)));
    }

    private String misplaced(Revision text) {
        if (passage == null) return Texts.of("claim_quote_nowhere");
        return text.passageWith(quote)
                .map(other -> Texts.of("claim_quote_elsewhere", passage, other))
                .orElseGet(() -> Texts.of("claim_quote_not_there", passage));
    }
}
