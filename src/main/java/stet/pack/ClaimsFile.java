package stet.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Kind;
import stet.claim.Words;

/** What claims.yaml says, each claim held against the passage that it rests on. */
final class ClaimsFile {
    private static final int MOST_CLAIMS = 5_000;
    private static final Set<String> KEYS = Set.of(
            "id",
            "statement",
            "passage",
            "quote",
            "kind",
            "checks",
            "said_by",
            "reported_by",
            "said_on",
            "figures",
            "look");

    private final Section file;
    private final Map<Integer, String> passages;

    /** No passages where article.yaml could not be read: then no quote is looked for. */
    ClaimsFile(Section file, Map<Integer, String> passages) {
        this.file = file.knows(Set.of("claims"));
        this.passages = passages;
    }

    List<ClaimPack.Part> claims() {
        List<ClaimPack.Part> claims = new ArrayList<>();
        int next = 1;
        for (Section claim : file.sections("claims", MOST_CLAIMS)) {
            claim.knows(KEYS);
            OptionalInt id = claim.number("id");
            if (id.isPresent() && id.getAsInt() != next) claim.wrong("id", "pack_gap", "id", next);
            next = id.orElse(next) + 1;
            claims.add(new ClaimPack.Part(words(claim), pointers(claim)));
        }
        return claims;
    }

    private Words words(Section claim) {
        OptionalInt passage = claim.number("passage");
        Checks checks = checks(claim);
        return new Words(
                claim.needed("statement", 2_000),
                quote(claim, passage),
                passage.orElse(0),
                kind(claim, checks),
                checks,
                saidBy(claim, checks),
                claim.optional("reported_by", 200),
                claim.date("said_on"));
    }

    private String quote(Section claim, OptionalInt passage) {
        String quote = claim.neededProse("quote", 2_000);
        if (passages.isEmpty() || passage.isEmpty()) return quote;
        String words = passages.get(passage.getAsInt());
        if (words == null) claim.wrong("passage", "pack_no_passage", passage.getAsInt());
        else if (!words.isEmpty() && !words.contains(quote)) {
            claim.wrong("quote", "pack_quote", passage.getAsInt());
        }
        return quote;
    }

    private static Checks checks(Section claim) {
        String key = claim.needed("checks", Integer.MAX_VALUE);
        if (!key.isEmpty() && Checks.of(key).isEmpty()) claim.wrong("checks", "pack_checks");
        return Checks.of(key).orElse(null);
    }

    private static Kind kind(Section claim, Checks checks) {
        if (!claim.has("kind")) return Kind.EVENT;
        String key = claim.optional("kind", Integer.MAX_VALUE);
        Kind kind = Kind.of(key).orElse(null);
        if (kind == null && !key.isEmpty()) claim.wrong("kind", "pack_kind", kinds());
        if (checks == Checks.SO && (kind == Kind.QUOTE || kind == Kind.STATEMENT)) {
            claim.wrong("checks", "pack_kind_said", key);
        }
        return kind;
    }

    private static String saidBy(Section claim, Checks checks) {
        return checks == Checks.SAID ? claim.needed("said_by", 200) : claim.optional("said_by", 200);
    }

    private static Claim.Pointers pointers(Section claim) {
        String figures = String.join("\n", claim.lines("figures", 100, 1_000));
        if (figures.length() > 1_000) claim.wrong("figures", "pack_value_long", "figures", 1_000, figures.length());
        return new Claim.Pointers(figures, claim.optional("look", 1_000));
    }

    private static String kinds() {
        return String.join(", ", Stream.of(Kind.values()).map(Kind::key).toList());
    }
}
