package stet.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import stet.article.Article;
import stet.article.ArticlePerson;
import stet.article.Passage;
import stet.history.CanonicalJson;
import stet.history.Sha256;
import stet.signoff.Judged;
import stet.web.Texts;

/**
 * What somebody signs who signs an article off, as canonical JSON (RFC 8785) of the format stet-article-seal/1, and its
 * SHA-256 in hex; see src/docs/seal.md.
 */
public record ArticleSeal(String json, String hash) {
    public static final String FORMAT = "stet-article-seal/1";

    private static final int MOST_NAMED = 20;

    private ArticleSeal(String json) {
        this(json, Sha256.hex(json));
    }

    /** Of an article now, as somebody would sign it. */
    static ArticleSeal of(Gate gate) {
        return of(gate, Optional.empty());
    }

    /**
     * Of an article now, as far as an earlier seal covers it: evidence that came later is not under that, nor a claim that
     * was not decided when its signer was let past it.
     */
    static ArticleSeal of(Gate gate, Optional<JsonNode> earlier) {
        Article article = gate.article();
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", FORMAT);
        content.put("article", article.slug());
        content.put("title", article.title());
        content.put("publisher", article.publisher());
        content.put("publishedOn", Objects.toString(article.publishedOn(), null));
        content.put("language", article.language());
        content.put("url", article.url());
        content.put("people", article.people().stream().map(ArticleSeal::person).toList());
        content.put(
                "text",
                article.text().passages().stream().map(ArticleSeal::passage).toList());
        Set<Long> passed = earlier.map(ArticleSeal::undecided).orElse(Set.of());
        content.put(
                "claims",
                gate.claims().stream().map(claim -> claim(claim, passed)).toList());
        content.put("notAClaim", notAClaim(gate));
        content.put("covered", covered(gate));
        content.put("addedSince", addedSince(gate, earlier));
        content.put("fixes", fixes(gate));
        content.put("rules", gate.rules().written());
        content.put("rulesBy", GateRules.setterOf(article));
        content.put("checklist", checklist(gate));
        return new ArticleSeal(CanonicalJson.of(content));
    }

    /** What of it differs from what was sealed, each in words; empty where nothing does. */
    List<String> differences(JsonNode then) {
        JsonNode now = CanonicalJson.read(json);
        return PARTS.stream()
                .filter(part -> part.members().stream()
                        .anyMatch(member -> !now.path(member).equals(then.path(member))))
                .map(part -> part.words(now, then))
                .toList();
    }

    /** What of the content has one name. */
    private record Part(String key, List<String> members) {
        String words(JsonNode now, JsonNode then) {
            return key.equals("claims") ? claims(now, then) : Texts.of("article_change_" + key);
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("text", List.of("text")),
            new Part("claims", List.of("claims")),
            new Part("marks", List.of("notAClaim", "covered")),
            new Part("fixes", List.of("fixes")),
            new Part("people", List.of("people")),
            new Part("since", List.of("addedSince")),
            new Part("rules", List.of("rules", "rulesBy")),
            new Part("checklist", List.of("checklist")),
            new Part("description", List.of("title", "publisher", "publishedOn", "language", "url")));

    /** The numbers of the claims that are decided otherwise, new or gone. */
    private static String claims(JsonNode now, JsonNode then) {
        Set<JsonNode> one = new HashSet<>();
        then.path("claims").forEach(one::add);
        Set<Long> changed = new TreeSet<>();
        now.path("claims").forEach(claim -> {
            if (!one.remove(claim)) changed.add(claim.path("claim").asLong());
        });
        one.forEach(claim -> changed.add(claim.path("claim").asLong()));
        String numbers = changed.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        return Texts.of(
                "article_change_claims", changed.size(), changed.size() > MOST_NAMED ? numbers + " …" : numbers);
    }

    private static Map<String, Object> passage(Passage passage) {
        return Map.of(
                "passage",
                passage.number(),
                "kind",
                passage.kind().name().toLowerCase(Locale.ROOT),
                "words",
                passage.words());
    }

    private static Map<String, Object> claim(Judged claim, Set<Long> passed) {
        boolean isSealed = !passed.contains(claim.number()) && claim.isDecided();
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("claim", claim.number());
        written.put("statement", claim.statement());
        written.put("decided", isSealed ? claim.stage().key() : null);
        written.put("by", isSealed ? claim.decidedBy() : null);
        written.put("seal", isSealed ? claim.seal() : null);
        return written;
    }

    private static List<Map<String, Object>> notAClaim(Gate gate) {
        return gate.notAClaim().stream()
                .map(sentence -> Map.<String, Object>of(
                        "words", sentence.sentence().words(),
                        "occurrence", sentence.key().occurrence(),
                        "by", sentence.mark().map(mark -> mark.madeBy().login()).orElse("")))
                .toList();
    }

    private static Map<String, Object> person(ArticlePerson person) {
        String login = person.account() == null ? "" : person.account().login();
        return Map.of("part", person.part().name().toLowerCase(Locale.ROOT), "name", person.name(), "login", login);
    }

    private static List<Map<String, Object>> covered(Gate gate) {
        return gate.coveredElsewhere().stream()
                .map(sentence -> Map.<String, Object>of(
                        "words", sentence.sentence().words(),
                        "occurrence", sentence.key().occurrence(),
                        "claim", sentence.mark().orElseThrow().claim().number(),
                        "by", sentence.mark().orElseThrow().madeBy().login()))
                .toList();
    }

    private static List<Map<String, Object>> fixes(Gate gate) {
        return gate.closedMustFixes().stream()
                .map(fix -> Map.<String, Object>of(
                        "claim", fix.claim().number(),
                        "fix", fix.number(),
                        "now", fix.now(),
                        "proposed", fix.agreed(),
                        "status", fix.status().key(),
                        "by", fix.letStandBy() == null ? "" : fix.letStandBy().login(),
                        "reason", fix.letStandReason()))
                .toList();
    }

    private static List<Map<String, Object>> addedSince(Gate gate, Optional<JsonNode> earlier) {
        Set<String> known = new HashSet<>();
        earlier.ifPresent(then -> then.path("addedSince")
                .forEach(piece -> known.add(piece.path("digest").asText())));
        return gate.addedSince().stream()
                .filter(piece -> earlier.isEmpty() || known.contains(piece.digest()))
                .map(piece -> Map.<String, Object>of(
                        "claim", piece.claim().number(), "evidence", piece.number(), "digest", piece.digest()))
                .toList();
    }

    private static List<Map<String, Object>> checklist(Gate gate) {
        return gate.checklist().stream()
                .filter(ChecklistTick.Item::isTicked)
                .map(item -> Map.<String, Object>of(
                        "item", item.words(), "by", item.by().login()))
                .toList();
    }

    /** The claims that its signer was let past. */
    static Set<Long> undecided(JsonNode then) {
        Set<Long> numbers = new HashSet<>();
        StreamSupport.stream(then.path("claims").spliterator(), false)
                .filter(claim -> claim.path("seal").isNull())
                .forEach(claim -> numbers.add(claim.path("claim").asLong()));
        return numbers;
    }
}
