package stet.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.article.Revision;
import stet.claim.Wording;
import stet.claim.Words;
import stet.evidence.Evidence;
import stet.history.CanonicalJson;
import stet.text.Plain;
import stet.text.WordDiff;
import stet.verdict.Verdict;
import stet.web.Moments;
import stet.web.Texts;

/** One thing under a lapsed seal that is not any more what the editor saw; everybody who changed it, last one last. */
public record Difference(String what, String before, String after, List<Hand> hands) {
    /** Who changed something, and when; nobody stands for the desk itself. */
    public record Hand(Account account, Instant at) {
        private String name() {
            return account == null ? Texts.of("desk_itself") : account.name();
        }
    }

    private static final List<String> TEXTS = List.of("statement", "checks", "saidBy", "sentence", "quote");
    private static final String EVIDENCE = "evidence";
    private static final List<String> FINDINGS = List.of("rating", "reasons", "asOf");

    /** Everything that changed under the seal since it was signed; empty while the sign-off stands. */
    public static List<Difference> since(SignOff signOff, ClaimFacts facts) {
        JsonNode was = CanonicalJson.read(signOff.sealed());
        JsonNode is = CanonicalJson.read(Seal.of(facts, Optional.of(signOff)).json());
        List<Difference> differences = new ArrayList<>();
        for (String field : TEXTS) {
            add(differences, field, was.path(field), is.path(field), () -> hands(field, signOff, facts));
        }
        addVerdict(differences, was.path("verdict"), is.path("verdict"), signOff, facts);
        Pieces pieces = Pieces.of(signOff, facts);
        pieces.gone.forEach(piece -> differences.add(new Difference(EVIDENCE, named(piece), "", gone(piece, facts))));
        pieces.came.forEach(piece -> differences.add(new Difference(EVIDENCE, "", named(piece), came(piece))));
        return differences;
    }

    /** What became of the evidence, piece by piece. */
    static List<PieceChange> pieces(SignOff signOff, ClaimFacts facts) {
        Pieces pieces = Pieces.of(signOff, facts);
        return PieceChange.between(pieces.gone, pieces.came);
    }

    /** All in one line of plain words, for lists and exports. */
    public static String inWords(List<Difference> differences) {
        return differences.stream().map(Difference::inWords).collect(Collectors.joining("; "));
    }

    public String label() {
        return Texts.of("difference_" + what);
    }

    /** Everybody who changed it since, each with their last time, as people read it. */
    public String people() {
        Map<String, Instant> last = new LinkedHashMap<>();
        hands.forEach(hand -> last.merge(hand.name(), hand.at(), (earlier, later) -> later));
        return last.entrySet().stream()
                .map(hand -> Texts.of("difference_hand", hand.getKey(), Moments.words(hand.getValue())))
                .collect(Collectors.joining("; "));
    }

    /** The login of whoever changed it last; empty where nobody is known. */
    public String by() {
        return last().map(Hand::account).map(Account::login).orElse("");
    }

    public boolean isEvidence() {
        return what.equals(EVIDENCE);
    }

    /** The words struck and added. */
    public List<WordDiff.Piece> words() {
        return WordDiff.between(before, after);
    }

    private String inWords() {
        String change = before.isEmpty() ? "+ " + after : after.isEmpty() ? "- " + before : label();
        String what = before.isEmpty() || after.isEmpty() ? label() + " " + change : change;
        return by().isEmpty()
                ? what
                : Texts.of(
                        "difference_by", what, by(), last().orElseThrow().at().toString());
    }

    private Optional<Hand> last() {
        return hands.isEmpty() ? Optional.empty() : Optional.of(hands.get(hands.size() - 1));
    }

    private static void add(
            List<Difference> differences, String what, JsonNode was, JsonNode is, Supplier<List<Hand>> hands) {
        if (was.asText("").equals(is.asText(""))) return;
        differences.add(new Difference(what, was.asText(""), is.asText(""), hands.get()));
    }

    private static List<Hand> hands(String field, SignOff signOff, ClaimFacts facts) {
        return switch (field) {
            case "statement" -> writers(signOff, facts, Words::statement);
            case "checks" -> writers(signOff, facts, Words::checks);
            case "saidBy" -> writers(signOff, facts, Words::saidBy);
            case "quote" -> writers(signOff, facts, words -> Plain.normalised(words.quote()));
            default -> sentenceBy(signOff, facts);
        };
    }

    /** The sentence changes with the article's text, unless the quote was moved to another one. */
    private static List<Hand> sentenceBy(SignOff signOff, ClaimFacts facts) {
        List<Hand> moved = writers(signOff, facts, words -> words.passage() + "\n" + Plain.normalised(words.quote()));
        Integer passage = facts.claim().words().passage();
        if (passage == null) return moved;
        Instant since = moved.get(moved.size() - 1).at();
        return Revision.wording(facts.claim().article(), passage)
                .filter(revision -> revision.madeAt().isAfter(since))
                .map(revision -> List.of(new Hand(revision.madeBy(), revision.madeAt())))
                .orElse(moved);
    }

    /** Everybody who said it otherwise than before since it was signed; where nobody did, who wrote what is in force. */
    private static List<Hand> writers(SignOff signOff, ClaimFacts facts, Function<Words, Object> field) {
        List<Hand> hands = new ArrayList<>();
        Wording before = null;
        for (Wording wording : facts.wordings()) {
            boolean says = before == null || !field.apply(before.words()).equals(field.apply(wording.words()));
            if (says) hands.add(new Hand(wording.writtenBy(), wording.writtenAt()));
            before = wording;
        }
        List<Hand> since = hands.stream()
                .filter(hand -> hand.at().isAfter(signOff.signedAt()))
                .toList();
        return since.isEmpty() ? hands.subList(hands.size() - 1, hands.size()) : since;
    }

    private static void addVerdict(
            List<Difference> differences, JsonNode was, JsonNode is, SignOff signOff, ClaimFacts facts) {
        List<Hand> hands = facts.verdicts().stream()
                .filter(verdict -> verdict.number() > signOff.verdict().number())
                .map(verdict -> new Hand(verdict.givenBy(), verdict.givenAt()))
                .toList();
        int before = differences.size();
        for (String field : FINDINGS) add(differences, field, was.path(field), is.path(field), () -> hands);
        Optional<Verdict> now = facts.verdict();
        boolean another = now.filter(
                        verdict -> verdict.id().equals(signOff.verdict().id()))
                .isEmpty();
        if (another && differences.size() == before) {
            String after = now.map(verdict -> String.valueOf(verdict.number())).orElse("");
            differences.add(
                    new Difference("verdict", String.valueOf(signOff.verdict().number()), after, hands));
        }
    }

    /** The evidence that the editor saw and that is gone, and what is under the seal now and was not. */
    private record Pieces(List<Evidence> gone, List<Evidence> came) {
        static Pieces of(SignOff signOff, ClaimFacts facts) {
            Set<Long> before = numbers(CanonicalJson.read(signOff.sealed()));
            Set<Long> after = numbers(
                    CanonicalJson.read(Seal.of(facts, Optional.of(signOff)).json()));
            List<Evidence> gone = new ArrayList<>();
            List<Evidence> came = new ArrayList<>();
            for (Evidence piece : facts.evidence()) {
                boolean had = before.contains(piece.number()) || signOff.isCleared(piece);
                boolean has = after.contains(piece.number());
                if (had && !has) gone.add(piece);
                if (!had && has) came.add(piece);
            }
            return new Pieces(gone, came);
        }

        private static Set<Long> numbers(JsonNode sealed) {
            Set<Long> numbers = new HashSet<>();
            sealed.path("evidence")
                    .forEach(piece -> numbers.add(piece.path("number").asLong()));
            return numbers;
        }
    }

    private static String named(Evidence piece) {
        return piece.number() + ": " + piece.cited().title();
    }

    private static List<Hand> came(Evidence piece) {
        return List.of(new Hand(piece.addedBy(), piece.addedAt()));
    }

    /** A piece that lies there as it was attached stopped counting when the article was named otherwise. */
    private static List<Hand> gone(Evidence piece, ClaimFacts facts) {
        if (piece.withdrawnBy() != null) return List.of(new Hand(piece.withdrawnBy(), piece.withdrawnAt()));
        if (piece.supersededBy() != null) return came(piece.supersededBy());
        return facts.shapers().namingsSince(piece.addedAt()).stream()
                .map(naming -> new Hand(naming.namedBy(), naming.namedAt()))
                .toList();
    }
}
