package stet.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import stet.account.Account;
import stet.article.Article;
import stet.article.Comparison;
import stet.article.PassageChange;
import stet.article.Sentence;
import stet.claim.Claim;
import stet.claim.ClaimFate;
import stet.claim.Fates;
import stet.collation.Fate;
import stet.draft.Intake;
import stet.draft.Tracked;
import stet.text.WordDiff;
import stet.web.Texts;

/** What a text would do that takes the place of an article's newest one. */
record Proof(Article article, Intake intake, List<ClaimFate> fates, List<PassageChange> changes, List<Sentence> fresh) {
    /** A sentence that has become another, or none, and the claims that rested on it. */
    record Turn(String was, String now, List<Claim> claims) {
        /** Both in one, word by word; as it is now where it was nowhere before. */
        public List<WordDiff.Piece> both() {
            String before = was == null ? now : was;
            return WordDiff.between(before, now == null ? "" : now);
        }
    }

    /** Claims that have one fate in common. */
    record Group(Fate fate, List<ClaimFate> claims) {
        /** In the order of the claims, each sentence once. */
        public List<Turn> turns() {
            Map<List<String>, List<Claim>> turns = new LinkedHashMap<>();
            claims.forEach(
                    one -> turns.computeIfAbsent(Arrays.asList(one.was(), one.now()), sentences -> new ArrayList<>())
                            .add(one.claim()));
            return turns.entrySet().stream()
                    .map(turn -> new Turn(turn.getKey().get(0), turn.getKey().get(1), turn.getValue()))
                    .toList();
        }

        public String title() {
            return Texts.of("fate_title_" + fate.name().toLowerCase(Locale.ROOT), claims.size());
        }
    }

    static Proof of(Article article, Intake intake, Tracked tracked, Account by) {
        Comparison comparison = article.proof(intake.manuscript(tracked), by);
        return new Proof(
                article,
                intake,
                Fates.of(Claim.of(article), comparison),
                PassageChange.between(comparison.before(), comparison.after()),
                comparison.fresh());
    }

    /** Those that come back, and behind them those that only moved; only fates that some claim has. */
    public List<Group> comingBack() {
        return Stream.of(Fate.CHANGED, Fate.VANISHED, Fate.MOVED)
                .map(fate -> new Group(
                        fate, fates.stream().filter(one -> one.fate() == fate).toList()))
                .filter(group -> !group.claims().isEmpty())
                .toList();
    }

    /** How many claims have a fate. */
    private long count(Fate fate) {
        return fates.stream().filter(one -> one.fate() == fate).count();
    }

    public String inWords() {
        return Texts.of(
                "proof_words",
                count(Fate.KEPT),
                count(Fate.CHANGED),
                count(Fate.VANISHED),
                count(Fate.MOVED),
                fresh.size());
    }
}
