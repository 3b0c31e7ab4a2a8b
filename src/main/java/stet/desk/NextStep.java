package stet.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import stet.account.Account;
import stet.signoff.ClaimFacts;
import stet.signoff.ReturnNote;
import stet.signoff.SettingAside;
import stet.signoff.SignOff;
import stet.signoff.Stage;
import stet.verdict.SecondReading;
import stet.web.Moments;
import stet.web.Texts;

/** What a claim needs next and by whom, in words. */
public record NextStep(ClaimFacts facts, Stage stage, Account viewer) {
    /** What comes next, first of all, and then what stands in the way; empty for a claim that is done. */
    public static List<String> of(ClaimFacts facts) {
        Stage stage = facts.stage();
        if (Set.of(Stage.SIGNED_OFF, Stage.SET_ASIDE).contains(stage)) return List.of();
        List<String> needs = new ArrayList<>(List.of(new NextStep(facts, stage, null).next()));
        facts.lacking().forEach(missing -> needs.add(missing.message()));
        if (facts.verdict().isPresent()) SignOff.notNow(facts).ifPresent(needs::add);
        return needs.stream().distinct().toList();
    }

    String next() {
        return switch (stage) {
            case OPEN -> Texts.of(facts.counting().isEmpty() ? "next_open" : "next_open_evidence");
            case IN_HAND -> inHand(facts.assignment().orElseThrow().assignee());
            case PROPOSED -> proposed();
            case DISPUTED -> disputed();
            case SECOND_READING -> secondReading();
            case RETURNED ->
                Texts.of("next_returned", who(facts.openReturn().orElseThrow().sentBy()));
            case SIGNED_OFF -> Texts.of("next_signed_off", who(signOff().signedBy()), signedAt());
            case LAPSED -> Texts.of("next_lapsed", signedBy(), signedAt()) + lapsedAnd();
            case SET_ASIDE -> aside("next_set_aside");
        };
    }

    private String disputed() {
        SecondReading both = facts.reading().orElseThrow();
        return Texts.of(
                "next_disputed", who(both.first().givenBy()), who(both.second().givenBy()));
    }

    private String secondReading() {
        if (facts.verdict().isEmpty()) {
            return facts.assignment()
                    .map(held -> Texts.of("next_first_reading", who(held.assignee())))
                    .orElseGet(() -> Texts.of("next_first_reading_open"));
        }
        if (facts.isRestatedSinceVerdict()) {
            return Texts.of("next_first_again", who(facts.verdict().get().givenBy()));
        }
        Account reader = facts.reading().orElseThrow().reader();
        return reader == null ? Texts.of("next_second_reading") : Texts.of("next_second_reading_of", who(reader));
    }

    private String proposed() {
        boolean forChecker = facts.isForSecondChecker();
        List<ReturnNote> answered = facts.answered();
        if (answered.isEmpty()) {
            return Texts.of(
                    forChecker ? "next_proposed_checker" : "next_proposed",
                    who(facts.verdict().orElseThrow().givenBy()));
        }
        ReturnNote last = answered.get(answered.size() - 1);
        return Texts.of(
                forChecker ? "next_answered_checker" : "next_answered",
                who(last.answeredBy()),
                last.sentBy().name());
    }

    private String inHand(Account assignee) {
        String key = isViewer(assignee) ? "next_in_hand_yours" : "next_in_hand";
        return Texts.of(key, assignee.name(), facts.counting().size());
    }

    private String who(Account account) {
        return isViewer(account) ? Texts.of("you") : account.name();
    }

    private boolean isViewer(Account account) {
        return viewer != null && viewer.is(account);
    }

    String aside(String key) {
        SettingAside aside = facts.settingAside().orElseThrow();
        return Texts.of(
                key, aside.ground().label(), aside.reason(), aside.proposedBy().name());
    }

    /** What else stands in the way of a renewal. */
    private String lapsedAnd() {
        if (facts.verdict().isEmpty()) return " " + Texts.of("next_lapsed_no_verdict");
        return facts.openReturn()
                .map(open -> " " + Texts.of("next_returned", who(open.sentBy())))
                .orElse("");
    }

    private String signedBy() {
        return signOff().signedBy().name();
    }

    private String signedAt() {
        return Moments.words(signOff().signedAt());
    }

    private SignOff signOff() {
        return facts.signOff().orElseThrow();
    }
}
