package stet.signoff;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.article.Revision;
import stet.claim.Wording;
import stet.evidence.Evidence;
import stet.history.CanonicalJson;
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
        for (String field : TEXTS) add(differences, field, was.path(field), is.path(field), author(field, facts));
        addVerdict(differences, was.path("verdict"), is.path("verdict"), signOff, facts);
        addEvidence(differences, was.path("evidence"), is.path("evidence"), facts);
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
            return account == null ? UNKNOWN : new Author(account.login(), at);
        }
    }

    private static void add(List<Difference> differences, String what, JsonNode was, JsonNode is, Author author) {
        if (was.asText("").equals(is.asText(""))) return;
        differences.add(new Difference(what, was.asText(""), is.asText(""), author.login(), author.at()));
    }

    /** The sentence changes with the article's text, unless the quote was moved to another one. */
    private static Author author(String field, ClaimFacts facts) {
        Wording newest = facts.wordings().get(facts.wordings().size() - 1);
        if (!field.equals("sentence")) return Author.of(newest.writtenBy(), newest.writtenAt());
        Revision revision = Revision.current(facts.claim().article());
        boolean revised = revision.madeAt().isAfter(newest.writtenAt());
        return revised
                ? Author.of(revision.madeBy(), revision.madeAt())
                : Author.of(newest.writtenBy(), newest.writtenAt());
    }

    private static void addVerdict(
            List<Difference> differences, JsonNode was, JsonNode is, SignOff signOff, ClaimFacts facts) {
        Optional<Verdict> now = facts.verdict();
        Author author = now.map(verdict -> Author.of(verdict.givenBy(), verdict.givenAt()))
                .orElse(Author.UNKNOWN);
        int before = differences.size();
        for (String field : FINDINGS) add(differences, field, was.path(field), is.path(field), author);
        boolean another = now.filter(
                        verdict -> verdict.id().equals(signOff.verdict().id()))
                .isEmpty();
        if (another && differences.size() == before) {
            String after = now.map(verdict -> String.valueOf(verdict.number())).orElse("");
            differences.add(new Difference(
                    "verdict", String.valueOf(signOff.verdict().number()), after, author.login(), author.at()));
        }
    }

    private static void addEvidence(List<Difference> differences, JsonNode was, JsonNode is, ClaimFacts facts) {
        Map<Long, String> before = digests(was);
        Map<Long, String> after = digests(is);
        for (Evidence piece : facts.evidence()) {
            String named = piece.number() + ": " + piece.cited().title();
            boolean had = before.containsKey(piece.number());
            boolean has = after.containsKey(piece.number());
            if (had && !has) differences.add(gone(named, piece));
            if (!had && has) {
                differences.add(
                        new Difference("evidence", "", named, piece.addedBy().login(), piece.addedAt()));
            }
        }
    }

    private static Difference gone(String named, Evidence piece) {
        Author author = piece.withdrawnBy() != null
                ? Author.of(piece.withdrawnBy(), piece.withdrawnAt())
                : Optional.ofNullable(piece.supersededBy())
                        .map(right -> Author.of(right.addedBy(), right.addedAt()))
                        .orElse(Author.UNKNOWN);
        return new Difference("evidence", named, "", author.login(), author.at());
    }

    private static Map<Long, String> digests(JsonNode evidence) {
        Map<Long, String> digests = new LinkedHashMap<>();
        evidence.forEach(piece ->
                digests.put(piece.path("number").asLong(), piece.path("digest").asText()));
        return digests;
    }
}
