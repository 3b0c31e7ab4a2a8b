package stet.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import stet.web.Texts;

/** One thing under a lapsed seal that is not any more what the editor saw; who changed it and when, where known. */
public record Difference(String what, String before, String after, String by, Instant at) {
    private static final List<String> TEXTS = List.of("statement", "checks", "saidBy", "sentence", "quote");
    private static final List<String> FINDINGS = List.of("rating", "reasons", "asOf");

    /** Everything that changed under the seal since it was signed; empty while the sign-off stands. */
    public static List<Difference> since(SignOff signOff, ClaimFacts facts) {
        JsonNode was = CanonicalJson.read(signOff.sealed());
        JsonNode is = CanonicalJson.read(Seal.of(facts, Optional.of(signOff)).json());
        List<Difference> differences = new ArrayList<>();
        for (String field : TEXTS) add(differences, field, was.path(field), is.path(field), () -> author(field, facts));
        addVerdict(differences, was.path("verdict"), is.path("verdict"), signOff, facts);
        addEvidence(differences, was.path("evidence"), is.path("evidence"), signOff, facts);
        return differences;
    }

    /** All in one line of plain words, for lists and exports. */
    public static String inWords(List<Difference> differences) {
        return differences.stream().map(Difference::inWords).collect(Collectors.joining("; "));
    }

    public String label() {
        return Texts.of("difference_" + what);
    }

    /** The words struck and added. */
    public List<WordDiff.Piece> words() {
        return WordDiff.between(before, after);
    }

    private String inWords() {
        String change = before.isEmpty() ? "+ " + after : after.isEmpty() ? "- " + before : label();
        String what = before.isEmpty() || after.isEmpty() ? label() + " " + change : change;
        return by.isEmpty() ? what : Texts.of("difference_by", what, by, at.toString());
    }

    private record Author(String login, Instant at) {
        private static final Author UNKNOWN = new Author("", null);

        static Author of(Account account, Instant at) {
            return new Author(account == null ? "" : account.login(), at);
        }
    }

    private static void add(
            List<Difference> differences, String what, JsonNode was, JsonNode is, Supplier<Author> author) {
        if (was.asText("").equals(is.asText(""))) return;
        Author by = author.get();
        differences.add(new Difference(what, was.asText(""), is.asText(""), by.login(), by.at()));
    }

    private static Author author(String field, ClaimFacts facts) {
        return switch (field) {
            case "statement" -> writer(facts, Words::statement);
            case "checks" -> writer(facts, Words::checks);
            case "saidBy" -> writer(facts, Words::saidBy);
            case "quote" -> writer(facts, words -> Plain.normalised(words.quote()));
            default -> sentenceBy(facts);
        };
    }

    /** The sentence changes with the article's text, unless the quote was moved to another one. */
    private static Author sentenceBy(ClaimFacts facts) {
        Author moved = writer(facts, words -> words.passage() + "\n" + Plain.normalised(words.quote()));
        Integer passage = facts.claim().words().passage();
        if (passage == null) return moved;
        return Revision.wording(facts.claim().article(), passage)
                .filter(revision -> revision.madeAt().isAfter(moved.at()))
                .map(revision -> Author.of(revision.madeBy(), revision.madeAt()))
                .orElse(moved);
    }

    /** Whoever first wrote what is in force now; later wordings may have changed something else. */
    private static Author writer(ClaimFacts facts, Function<Words, Object> field) {
        List<Wording> wordings = facts.wordings();
        int at = wordings.size() - 1;
        Object now = field.apply(wordings.get(at).words());
        while (at > 0 && Objects.equals(field.apply(wordings.get(at - 1).words()), now)) at--;
        return Author.of(wordings.get(at).writtenBy(), wordings.get(at).writtenAt());
    }

    private static void addVerdict(
            List<Difference> differences, JsonNode was, JsonNode is, SignOff signOff, ClaimFacts facts) {
        Optional<Verdict> now = facts.verdict();
        Author author = now.or(() -> newest(facts))
                .map(verdict -> Author.of(verdict.givenBy(), verdict.givenAt()))
                .orElse(Author.UNKNOWN);
        int before = differences.size();
        for (String field : FINDINGS) add(differences, field, was.path(field), is.path(field), () -> author);
        boolean another = now.filter(
                        verdict -> verdict.id().equals(signOff.verdict().id()))
                .isEmpty();
        if (another && differences.size() == before) {
            String after = now.map(verdict -> String.valueOf(verdict.number())).orElse("");
            differences.add(new Difference(
                    "verdict", String.valueOf(signOff.verdict().number()), after, author.login(), author.at()));
        }
    }

    /** Where no verdict is in effect, whoever superseded the signed one and took theirs back. */
    private static Optional<Verdict> newest(ClaimFacts facts) {
        return facts.verdicts().stream().reduce((earlier, later) -> later);
    }

    private static void addEvidence(
            List<Difference> differences, JsonNode was, JsonNode is, SignOff signOff, ClaimFacts facts) {
        Map<Long, String> before = digests(was);
        Map<Long, String> after = digests(is);
        for (Evidence piece : facts.evidence()) {
            String named = piece.number() + ": " + piece.cited().title();
            boolean had = before.containsKey(piece.number()) || signOff.isCleared(piece);
            boolean has = after.containsKey(piece.number());
            if (had && !has) differences.add(gone(named, piece, facts));
            if (!had && has) {
                differences.add(
                        new Difference("evidence", "", named, piece.addedBy().login(), piece.addedAt()));
            }
        }
    }

    private static Difference gone(String named, Evidence piece, ClaimFacts facts) {
        Author author = piece.withdrawnBy() != null
                ? Author.of(piece.withdrawnBy(), piece.withdrawnAt())
                : Optional.ofNullable(piece.supersededBy())
                        .map(right -> Author.of(right.addedBy(), right.addedAt()))
                        .orElseGet(() -> named(piece, facts));
        return new Difference("evidence", named, "", author.login(), author.at());
    }

    /** A piece that lies there as it was attached stopped counting when the article was last named otherwise. */
    private static Author named(Evidence piece, ClaimFacts facts) {
        return facts.shapers().namingsSince(piece.addedAt()).stream()
                .reduce((earlier, later) -> later)
                .map(naming -> Author.of(naming.namedBy(), naming.namedAt()))
                .orElse(Author.UNKNOWN);
    }

    private static Map<Long, String> digests(JsonNode evidence) {
        Map<Long, String> digests = new LinkedHashMap<>();
        evidence.forEach(piece ->
                digests.put(piece.path("number").asLong(), piece.path("digest").asText()));
        return digests;
    }
}
