package stet.history;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import stet.account.Act;
import stet.text.WordDiff;
import stet.web.Texts;

/** An event as people read it: who did what, and the words that it struck and added. */
public record EventSentence(Event event) {
    /** What the sentence itself names, besides its subject. */
    private static final Map<Act, String> NAMED = Map.ofEntries(
            entry(Act.SPLIT, "claims"),
            entry(Act.ASSIGN, "assignee"),
            entry(Act.CORRECT_EVIDENCE, "corrects"),
            entry(Act.NAME_READER, "reader"),
            entry(Act.GIVE_VERDICT, "rating"),
            entry(Act.SIGN_OFF, "rating"),
            entry(Act.SIGN_OFF_SAMPLED, "rating"),
            entry(Act.PROPOSE_SETTING_ASIDE, "ground"),
            entry(Act.PROPOSE_FIX, "weight"),
            entry(Act.ANSWER_FIX, "answer"),
            entry(Act.LOG_CONTACT, "purpose"),
            entry(Act.RETIRE_RATING, "rating"));

    /** What is told below the sentence even where nothing stood before: people's own words. */
    private static final Set<String> TOLD = Set.of(
            "statement",
            "title",
            "quote",
            "sentence",
            "ticked",
            "unticked",
            "opened",
            "robots",
            "reason",
            "reasons",
            "question",
            "note",
            "stands",
            "due",
            "changed",
            "blockers",
            "closes",
            "sampling_rule",
            "because");

    private static final int LONGEST_SAME = 160;
    private static final int LONGEST = 1200;

    /** One thing that changed, as words that stayed, were struck, or were added. */
    public record Detail(String label, List<WordDiff.Piece> pieces) {}

    public String who() {
        return event.isKeptBack() ? Texts.of("event_somebody") : event.actorName();
    }

    /** What they did, as `signed off the verdict accurate`. */
    public String did() {
        if (event.isKeptBack()) return Texts.of("event_kept_back");
        if (event.act() == null) return Texts.of("event_unknown");
        if (event.isRedacted()) return Texts.of("event_redacted", event.act().label());
        if (event.act() == Act.GIVE_BACK && !heldBefore().equals(event.actor())) {
            return Texts.of("event_take_off", heldBefore());
        }
        if (event.act() == Act.ASSIGN && named().isEmpty()) return Texts.of("event_assign_due");
        return Texts.of("event_" + event.act().key(), subject(), named());
    }

    /** In whose hands it was. */
    private String heldBefore() {
        return event.changes().stream().map(Entry.Change::before).findFirst().orElse(event.actor());
    }

    public boolean isDecision() {
        return event.act() != null && event.act().isDecision();
    }

    public List<Detail> details() {
        return event.changes().stream()
                .filter(change -> !change.before().isEmpty() && !change.field().equals("assignee")
                        || TOLD.contains(change.field()))
                .map(change -> new Detail(label(change.field()), words(change)))
                .toList();
    }

    /** Where the subject is shown; empty where it has no page of its own. */
    public String path() {
        if (event.claim() != null) return "/claims/" + event.claim();
        return switch (event.subjectKind()) {
            case "claim", "article", "source", "account" -> "/" + event.subjectKind() + "s/" + event.subject();
            case "gate" -> "/articles/" + event.subject() + "/gate";
            case "gate-rules" -> "/gate-rules";
            case "sentence" -> "/articles/" + event.subject().replaceFirst("/\\d+$", "");
            case "event" -> "/history/" + event.subject();
            case "scale" -> "/scales";
            default -> "";
        };
    }

    /** What stands behind {@link #path()}, in words. */
    public String place() {
        return event.claim() == null ? subject() : words("claim", String.valueOf(event.claim()));
    }

    /** A field of an event by the name people know it by. */
    static String label(String field) {
        try {
            return Texts.of("change_" + field);
        } catch (MissingResourceException unnamed) {
            return field.replace('_', ' ');
        }
    }

    private String subject() {
        return words(event.subjectKind(), event.subject());
    }

    private static String words(String kind, String key) {
        try {
            return Texts.of("subject_" + kind.replace('-', '_'), key);
        } catch (MissingResourceException unnamed) {
            return (kind.replace('-', ' ') + " " + key).strip();
        }
    }

    private String named() {
        String named = event.says(NAMED.getOrDefault(event.act(), "")).replace('_', ' ');
        return isOfWordsAlone() ? Texts.of("event_rating_said", named) : named;
    }

    /** Whether a verdict says of words that they were said, and so nothing of what they say. */
    private boolean isOfWordsAlone() {
        return NAMED.getOrDefault(event.act(), "").equals("rating")
                && event.says("checks").equals("said");
    }

    private List<WordDiff.Piece> words(Entry.Change change) {
        if (change.field().equals("because")) {
            return List.of(piece(WordDiff.Kind.SAME, cut(LapseWords.of(event, change.after()), LONGEST)));
        }
        if (change.before().isEmpty()) return List.of(piece(WordDiff.Kind.SAME, cut(change.after(), LONGEST)));
        return WordDiff.between(change.before(), change.after()).stream()
                .map(EventSentence::shortened)
                .toList();
    }

    /** Of words that stayed, the ends are enough to see where the others stood. */
    private static WordDiff.Piece shortened(WordDiff.Piece piece) {
        String text = piece.text();
        if (piece.kind() != WordDiff.Kind.SAME) return piece(piece.kind(), cut(text, LONGEST));
        if (text.length() <= LONGEST_SAME) return piece;
        int from = text.offsetByCodePoints(text.length(), -LONGEST_SAME / 4);
        return piece(piece.kind(), cut(text, LONGEST_SAME / 2) + text.substring(from));
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) return text;
        return text.substring(0, text.offsetByCodePoints(0, longest)) + " … ";
    }

    private static WordDiff.Piece piece(WordDiff.Kind kind, String text) {
        return new WordDiff.Piece(kind, text);
    }
}
