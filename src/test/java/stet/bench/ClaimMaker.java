package stet.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import stet.account.Act;
import stet.history.Sha256;
import stet.text.Words;

/** One claim after another with everything that a desk would have recorded of it by now, in the stages of a real desk. */
final class ClaimMaker {
    static final LocalDate DAY = LocalDate.of(2024, 3, 2);

    /** Of twenty claims; the rest is signed off. */
    private static final int OPEN = 4;

    private static final int IN_HAND = 6;
    private static final int PROPOSED = 11;
    private static final int RETURNED = 12;

    private static final String[] RATINGS = {"accurate", "accurate", "mostly_accurate", "inaccurate"};
    private static final String[] KINDS = {"EVENT", "AMOUNT", "COUNT", "SHARE", "PLAN", "COMPARISON"};

    private final Prose prose;
    private final Chain chain;
    private final Cast cast;
    private final Next next;

    /** Who works at the desk, and the ids of the ratings by key. */
    record Cast(Chain.Person checker, Chain.Person editor, Map<String, Long> ratings) {}

    /** The ids and numbers that are next; those of claims count for wordings and boards too. */
    static final class Next {
        long article;
        long passage;
        long claim;
        long claimNumber;
        long evidence;
        long evidenceNumber;
        long source;
        long sourceNumber;
        long verdict;
        long signOff;
        long assignment;
        long returnNote;
        long wording;
        long anchorage;
        Instant moment;

        Instant tick() {
            return moment = moment.plusMillis(1);
        }
    }

    /** Where a claim stands. */
    record Place(long article, String slug, int passage, String sentence, String quote) {}

    /** A source to cite. */
    record Cited(long id, long number, String url, String title) {}

    /** A claim while its rows are gathered. */
    private static final class Draft {
        long id;
        long number;
        String statement;
        String stage = "OPEN";
        String rating = "";
        Long assignee;
        Long verdict;
        Long signOff;
        Map<String, Object> verdictSealed;
        final List<Map<String, Object>> evidence = new ArrayList<>();
        int supports;
        int contradicts;
        long through;
        int touched = 1;
        String seal;
    }

    ClaimMaker(Prose prose, Chain chain, Cast cast, Next next) {
        this.prose = prose;
        this.chain = chain;
        this.cast = cast;
        this.next = next;
    }

    void add(Rows rows, Place place, List<Cited> sources) {
        Draft claim = new Draft();
        claim.id = next.claim++;
        claim.number = ++next.claimNumber;
        claim.statement = "It says: " + place.quote + ".";
        int progress = prose.below(20);
        create(rows, claim, place);
        if (progress >= OPEN) take(rows, claim);
        if (progress >= IN_HAND) judge(rows, claim, sources);
        seal(claim, place);
        if (progress >= PROPOSED && progress < RETURNED) sendBack(rows, claim);
        if (progress >= RETURNED) signOff(rows, claim, place);
        show(rows, claim, place);
    }

    private void create(Rows rows, Draft claim, Place place) {
        Instant at = next.tick();
        says(
                rows,
                Act.CREATE_CLAIM,
                cast.checker,
                at,
                "claim",
                claim.number,
                claim,
                new Chain.Says().and("statement", claim.statement).and("quote", place.quote));
    }

    private void take(Rows rows, Draft claim) {
        Instant at = next.tick();
        claim.stage = "IN_HAND";
        claim.assignee = cast.checker.id();
        long id = next.assignment++;
        rows.add(Table.ASSIGNMENT, id, claim.id, cast.checker.id(), cast.checker.id(), at, null);
        Chain.Says says = new Chain.Says().and("assignee", cast.checker.login());
        says(rows, Act.TAKE, cast.checker, at, "claim", claim.number, claim, says);
    }

    private void judge(Rows rows, Draft claim, List<Cited> sources) {
        claim.rating = RATINGS[prose.below(RATINGS.length)];
        for (Cited source : sources) attach(rows, claim, source);
        Instant at = next.tick();
        claim.verdict = next.verdict++;
        claim.stage = "PROPOSED";
        claim.touched++;
        String reasons = Prose.sentence(prose.words(16));
        Map<String, Object> sealed = new LinkedHashMap<>();
        sealed.put("rating", claim.rating);
        sealed.put("scale", "stet");
        sealed.put("scaleVersion", 1);
        sealed.put("reasons", reasons);
        sealed.put("asOf", DAY.toString());
        claim.verdictSealed = sealed;
        rows.add(
                Table.VERDICT,
                claim.verdict,
                claim.id,
                1,
                cast.ratings.get(claim.rating),
                "SO",
                reasons,
                DAY,
                cast.checker.id(),
                at,
                null,
                "");
        Chain.Says says = new Chain.Says()
                .and("checks", "so")
                .and("rating", claim.rating)
                .and("rating_scale", "stet/1")
                .and("reasons", reasons)
                .and("as_of", DAY);
        says(rows, Act.GIVE_VERDICT, cast.checker, at, "verdict", 1, claim, says);
    }

    private void attach(Rows rows, Draft claim, Cited source) {
        Piece piece = new Piece(
                source,
                Prose.sentence(prose.words(14)),
                "Register of " + source.number,
                claim.rating.equals("inaccurate") ? "contradicts" : "supports",
                "table " + (1 + prose.below(20)));
        Instant at = next.tick();
        claim.through = ++next.evidenceNumber;
        claim.touched++;
        if (piece.stance().equals("supports")) claim.supports++;
        else claim.contradicts++;
        claim.evidence.add(Map.of("number", claim.through, "digest", piece.digest()));
        piece.add(rows, next.evidence++, claim.through, claim.id, cast.checker.id(), at);
        says(rows, Act.ATTACH_EVIDENCE, cast.checker, at, "evidence", claim.through, claim, piece.says());
    }

    private void sendBack(Rows rows, Draft claim) {
        Instant at = next.tick();
        claim.stage = "RETURNED";
        claim.touched++;
        String note = Prose.sentence(prose.words(8));
        rows.add(Table.RETURN_NOTE, next.returnNote++, claim.id, note, cast.editor.id(), at, null, null, "");
        says(rows, Act.SEND_BACK, cast.editor, at, "claim", claim.number, claim, new Chain.Says().and("note", note));
    }

    private void signOff(Rows rows, Draft claim, Place place) {
        Instant at = next.tick();
        claim.stage = "SIGNED_OFF";
        claim.touched++;
        claim.signOff = next.signOff++;
        rows.add(
                Table.SIGN_OFF,
                claim.signOff,
                claim.id,
                1,
                claim.verdict,
                "stet-seal/1",
                claim.seal,
                sealed(claim, place),
                claim.through,
                cast.editor.id(),
                at,
                null,
                null,
                "");
        Chain.Says says = new Chain.Says()
                .and("verdict", 1)
                .and("checks", "so")
                .and("rating", claim.rating)
                .and("seal", claim.seal)
                .and("evidence_through", claim.through);
        says(rows, Act.SIGN_OFF, cast.editor, at, "sign-off", 1, claim, says);
    }

    private static void seal(Draft claim, Place place) {
        claim.seal = Sha256.hex(sealed(claim, place));
    }

    /** The format of src/docs/seal.md. */
    private static String sealed(Draft claim, Place place) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", "stet-seal/1");
        content.put("claim", claim.number);
        content.put("article", place.slug);
        content.put("statement", claim.statement);
        content.put("checks", "so");
        content.put("saidBy", "");
        content.put("sentence", place.sentence);
        content.put("quote", place.quote);
        content.put("verdict", claim.verdictSealed);
        content.put("evidence", claim.evidence);
        return Canon.of(content);
    }

    /** The claim itself, its one wording, its line on the board and the words by which it is found. */
    private void show(Rows rows, Draft claim, Place place) {
        Instant at = next.moment;
        String kind = KINDS[(int) (claim.number % KINDS.length)];
        rows.add(
                Table.CLAIM,
                claim.id,
                claim.number,
                place.article,
                place.passage,
                claim.statement,
                place.quote,
                kind,
                "SO",
                "",
                "",
                null,
                "en",
                "",
                "",
                null,
                cast.checker.id(),
                at,
                1,
                claim.touched);
        rows.add(
                Table.WORDING,
                next.wording++,
                claim.id,
                1,
                claim.statement,
                place.quote,
                place.passage,
                kind,
                "SO",
                "",
                "",
                null,
                cast.checker.id(),
                at);
        rows.add(Table.ANCHORAGE, next.anchorage++, claim.id, 1, null, place.quote, place.passage, null);
        rows.add(
                Table.CLAIM_BOARD,
                claim.id,
                claim.number,
                place.article,
                kind,
                claim.stage,
                claim.rating,
                claim.assignee,
                claim.verdict,
                claim.signOff,
                null,
                false,
                place.sentence,
                claim.evidence.size(),
                claim.supports,
                claim.contradicts,
                claim.seal,
                "",
                at);
        for (String word : Words.of(claim.statement + "\n" + place.quote + "\n")) {
            rows.add(Table.CLAIM_WORD, word, claim.id);
        }
    }

    private void says(
            Rows rows, Act act, Chain.Person by, Instant at, String kind, Object key, Draft claim, Chain.Says says) {
        chain.add(rows, new Chain.Done(act, by, at, kind, key, claim.number), says);
    }
}
