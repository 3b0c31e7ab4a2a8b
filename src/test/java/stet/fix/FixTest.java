package stet.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.history.Event;
import stet.scale.Needs;
import stet.scale.Rating;
import stet.scale.RatingScale;
import stet.support.Saved;
import stet.support.Together;
import stet.text.Plain;
import stet.web.Refusal;

@QuarkusTest
class FixTest {
    private static final String BEFORE = "Rents rose again. ";
    private static final String BEHIND = " The mayor was pleased.";
    private static final String RIGHT = "The town built 142 flats in 2021, a record for the region.";

    @Test
    void a_revision_that_carries_the_words_closes_it_and_one_that_loses_them_opens_it_again() {
        long claim = Saved.fixed();
        revise(claim, BEFORE + RIGHT + BEHIND);
        assertEquals(FixStatus.CARRIED, status(claim));
        assertEquals(2, Saved.fixOf(claim, 1).carriedIn());
        assertEquals(Act.FIX_CARRIED, newest(claim).act());
        assertEquals("bela", newest(claim).actor());
        assertEquals("2", newest(claim).says("revision"));
        revise(claim, BEFORE + RIGHT + " The mayor was not pleased.");
        assertEquals(2, Saved.fixOf(claim, 1).carriedIn(), "the one that brought them in");
        revise(claim, BEFORE + Saved.SENTENCE + BEHIND);
        assertEquals(FixStatus.OPEN, status(claim));
        assertNull(Saved.fixOf(claim, 1).carriedIn());
        assertEquals(Act.FIX_REOPENED, newest(claim).act());
        revise(claim, RIGHT);
        assertEquals(FixStatus.CARRIED, status(claim));
        revise(claim, "Rents rose again.");
        assertEquals(FixStatus.OPEN, status(claim), "the sentence went, and so did the words");
    }

    @Test
    void what_was_answered_holds_again_when_it_opens_again() {
        long claim = Saved.fixed();
        Saved.answerFix(claim, FixAnswer.Kind.ACCEPTED, "", "bela");
        revise(claim, BEFORE + RIGHT + BEHIND);
        revise(claim, BEFORE + Saved.SENTENCE + BEHIND);
        assertEquals(FixStatus.ACCEPTED, status(claim));
    }

    @Test
    void the_words_count_where_the_old_ones_stood_and_nowhere_else() {
        long claim = Saved.fixed();
        revise(claim, BEFORE + Saved.SENTENCE + BEHIND + " Elsewhere 142 flats were built.");
        assertEquals(FixStatus.OPEN, status(claim));
        revise(claim, "Elsewhere 142 flats were built. Rents rose again. The mayor was pleased.");
        assertEquals(FixStatus.OPEN, status(claim), "the sentence went, and none took its place");
        revise(claim, "Elsewhere it rained. " + RIGHT + " Then rents rose again.");
        assertEquals(FixStatus.CARRIED, status(claim));
    }

    @Test
    void a_sentence_that_moved_or_was_parted_is_followed() {
        long claim = Saved.fixed();
        revise(
                claim,
                BEHIND.strip() + " " + BEFORE + "In 2021 the town built 142 flats. It was a record for the region.");
        assertEquals(FixStatus.CARRIED, status(claim));
    }

    @Test
    void words_that_stay_within_the_new_ones_are_told_apart() {
        long claim = Saved.wrong();
        Saved.authors(claim, "bela");
        Saved.fix(claim, "140 flats", "about 140 flats", "ada");
        revise(claim, BEFORE + "The town built 140 flats in 2021, a record for the county." + BEHIND);
        assertEquals(FixStatus.OPEN, status(claim));
        revise(claim, BEFORE + "The town built about 140 flats in 2021, a record for the county." + BEHIND);
        assertEquals(FixStatus.CARRIED, status(claim));
    }

    @Test
    void words_that_are_struck_are_gone() {
        long claim = Saved.wrong();
        Saved.authors(claim, "bela");
        Saved.fix(claim, ", a record for the region", "", "ada");
        revise(claim, BEFORE + "In 2021 the town built 140 flats, a record for the region." + BEHIND);
        assertEquals(FixStatus.OPEN, status(claim));
        revise(claim, BEFORE + "In 2021 the town built 140 flats." + BEHIND);
        assertEquals(FixStatus.CARRIED, status(claim));
        revise(claim, "Rents rose again.");
        assertEquals(FixStatus.CARRIED, status(claim), "with the sentence they are gone as well");
    }

    @Test
    void other_words_close_it_once_they_are_taken_over_and_not_before() {
        long claim = Saved.fixed();
        Saved.answerFix(claim, FixAnswer.Kind.COUNTERED, "141 flats", "bela");
        assertEquals(FixStatus.COUNTERED, status(claim));
        revise(claim, BEFORE + Saved.SENTENCE.replace("140", "141") + BEHIND);
        assertEquals(FixStatus.COUNTERED, status(claim));
        Saved.agreeFix(claim, "ada");
        assertEquals(FixStatus.CARRIED, status(claim), "the text has them already");
        assertEquals("141 flats", Saved.fixOf(claim, 1).agreed());
        assertEquals(List.of(Act.FIX_CARRIED, Act.AGREE_FIX), newestActs(claim, 2));
        revise(claim, BEFORE + RIGHT + BEHIND);
        assertEquals(FixStatus.ACCEPTED, status(claim), "what was proposed at first is not what was agreed upon");
    }

    @Test
    void what_somebody_ended_stays_ended_whatever_the_text_says() {
        long withdrawn = Saved.fixed();
        Saved.withdrawFix(withdrawn, "ada");
        long stands = Saved.fixed();
        Saved.letFixStand(stands, "mara");
        for (long claim : List.of(withdrawn, stands)) revise(claim, BEFORE + RIGHT + BEHIND);
        assertEquals(FixStatus.WITHDRAWN, status(withdrawn));
        assertEquals(FixStatus.LET_STAND, status(stands));
        assertEquals(Set.of(), lines(withdrawn, Act.FIX_CARRIED));
    }

    @Test
    void what_must_be_put_right_is_listed_in_the_order_of_the_text() {
        String slug = Saved.articleOf("One of 7 came.", "Two of 8 came. Three of 9 came.");
        long third = wrongOn(slug, "Three of 9");
        long first = wrongOn(slug, "One of 7");
        long second = wrongOn(slug, "Two of 8");
        Saved.fix(third, "of 9", "of 19", "ada");
        Saved.fix(first, "of 7", "of 17", "ada");
        Saved.fix(second, "of 8", "of 18", "ada");
        Saved.run(() -> Fix.propose(
                Claim.toChangeWithArticle(first), new FixWords("came", "arrived", false), Saved.account("ada")));
        assertEquals(List.of("of 7", "came", "of 8", "of 9"), words(slug, false));
        assertEquals(List.of("of 7", "of 8", "of 9"), words(slug, true));
        Saved.letFixStand(second, "mara");
        assertEquals(List.of("of 7", "of 9"), words(slug, true));
    }

    @Test
    void the_best_value_or_a_mark_leaves_nothing_to_put_right_whatever_it_is_called() {
        RatingScale scale = Saved.in(() -> RatingScale.publish(
                "house-" + System.nanoTime(),
                3,
                1,
                List.of(
                        rating("true_", 3, "", "so"),
                        rating("quoted", null, "correctly_quoted", "said"),
                        rating("half", 2, "", "so"),
                        rating("odd", null, "", "so"),
                        rating("fine", null, "accurate", "so")),
                Saved.account("ines")));
        assertEquals(
                Map.of("true_", true, "quoted", true, "half", false, "odd", false, "fine", true),
                scale.ratings().stream().collect(Collectors.toMap(Rating::key, Rating::isAllRight)));
    }

    @Test
    void a_verdict_that_leaves_nothing_to_put_right_carries_no_fix() {
        refused(409, "leaves nothing to put right", () -> Saved.fix(Saved.proposed(), "140", "142", "ada"));
        long said = Saved.claim("The mayor said so.", Checks.SAID);
        Saved.evidence(said, Stance.SUPPORTS, "ada");
        Saved.verdict(said, "correctly_quoted", "ada");
        refused(409, "leaves nothing to put right", () -> Saved.fix(said, "140", "142", "ada"));
        refused(409, "No verdict is in effect", () -> Saved.fix(Saved.claim(), "140", "142", "ada"));
        long gone = Saved.wrong();
        Saved.withdrawVerdict(gone, 1, "ada");
        refused(409, "No verdict is in effect", () -> Saved.fix(gone, "140", "142", "ada"));
    }

    @Test
    void on_their_own_article_people_answer_and_decide_nothing() {
        long claim = Saved.fixed();
        Saved.authors(claim, "bela", "tomas");
        refused(403, "own article", () -> Saved.fix(claim, "2021", "2022", "bela"));
        refused(403, "own article", () -> Saved.letFixStand(claim, "tomas"));
        refused(403, "own article", () -> Saved.withdrawFix(claim, "tomas"));
        Saved.answerFix(claim, FixAnswer.Kind.COUNTERED, "141 flats", "bela");
        refused(403, "own article", () -> Saved.agreeFix(claim, "tomas"));
        refused(403, "takes another role: checker, editor", () -> Saved.agreeFix(claim, "ines"));
    }

    @RepeatedTest(5)
    void two_who_answer_at_once_answer_one_after_the_other() throws Exception {
        long claim = Saved.fixed();
        Saved.authors(claim, "bela", "tomas");
        Together.both(
                done(() -> Saved.answerFix(claim, FixAnswer.Kind.ACCEPTED, "", "bela")),
                done(() -> Saved.answerFix(claim, FixAnswer.Kind.REFUSED, "", "tomas")));
        Fix fix = Saved.fixOf(claim, 1);
        assertEquals(2, fix.answers().size());
        assertEquals(2, lines(claim, Act.ANSWER_FIX).size());
    }

    @RepeatedTest(5)
    void it_is_ended_once_and_never_by_two() throws Exception {
        long claim = Saved.fixed();
        List<Boolean> done = Together.both(
                done(() -> Saved.letFixStand(claim, "mara")), done(() -> Saved.withdrawFix(claim, "ada")));
        assertEquals(1, done.stream().filter(one -> one).count());
    }

    @RepeatedTest(5)
    void a_fix_that_is_proposed_while_the_text_changes_is_true_of_the_newest() throws Exception {
        long claim = Saved.wrong();
        List<Boolean> done = Together.both(
                done(() -> Saved.fix(claim, "140 flats", "142 flats", "ada")),
                done(() -> Saved.revise(claim, BEFORE + RIGHT + BEHIND, "tomas")));
        assertTrue(done.get(1));
        if (done.get(0)) assertEquals(FixStatus.CARRIED, status(claim));
    }

    @RepeatedTest(5)
    void numbers_are_given_once() throws Exception {
        long claim = Saved.wrong();
        Together.both(
                done(() -> Saved.fix(claim, "140 flats", "142 flats", "ada")),
                done(() -> Saved.fix(claim, "2021", "2022", "tomas")));
        assertEquals(
                List.of(1, 2),
                Saved.in(() ->
                        Fix.of(Claim.shown(claim)).stream().map(Fix::number).toList()));
    }

    /** Whatever is done to the text: of each fix that is shown as carried, it has the words. */
    @Test
    void a_carried_fix_is_true_of_the_newest_text() {
        long claim = Saved.fixed();
        String slug = Saved.slug(claim);
        for (String next : List.of(
                "The town built 142 flats.",
                "142 flats.",
                "The town built 140 flats, others 142 flats.",
                "In 2021, a record for the region, the town built 142 flats.",
                "Nothing.",
                "The town built 1142 flats in 2021, a record for the region.",
                "The town built 142 flats in 2021, a record for the region. It did. It did not build 140 flats.")) {
            revise(claim, next);
            boolean has = Saved.in(
                    () -> Plain.normalised(Article.shown(slug).text().text()).matches("(.*\\W)?142 flats\\W.*"));
            if (status(claim) == FixStatus.CARRIED) assertTrue(has, next);
        }
    }

    private static Rating.Draft rating(String key, Integer value, String mark, String checks) {
        return new Rating.Draft(
                key, key, "It is " + key, value, mark, "ink", checks, Needs.ANY, false, "ask", Map.of("en", key));
    }

    private static long wrongOn(String slug, String quote) {
        long claim = Saved.claimOn(slug, quote);
        Saved.evidence(claim, Stance.CONTRADICTS, "ada");
        Saved.verdict(claim, "inaccurate", "ada");
        return claim;
    }

    private static List<String> words(String slug, boolean openMusts) {
        return Saved.in(() -> {
            Article article = Article.shown(slug);
            List<Fix> fixes = openMusts ? Fix.openMusts(article) : Fix.of(article);
            return fixes.stream().map(Fix::now).toList();
        });
    }

    private static void revise(long claim, String words) {
        Saved.revise(claim, words, "bela");
    }

    private static FixStatus status(long claim) {
        return Saved.in(() -> Fix.of(Claim.shown(claim), 1).status());
    }

    private static Event newest(long claim) {
        return Saved.last(claim);
    }

    private static List<Act> newestActs(long claim, int many) {
        return Saved.in(
                () -> Event.ofClaim(claim).stream().limit(many).map(Event::act).toList());
    }

    private static Set<Long> lines(long claim, Act act) {
        return Saved.in(() -> Event.ofClaim(claim).stream()
                .filter(event -> event.act() == act)
                .map(Event::number)
                .collect(Collectors.toSet()));
    }

    private static void refused(int status, String words, Runnable act) {
        Refusal refusal = assertThrows(Refusal.class, act::run);
        assertEquals(status, refusal.status());
        assertTrue(refusal.getMessage().contains(words), refusal.getMessage());
    }

    private static Callable<Boolean> done(Runnable act) {
        return () -> {
            try {
                act.run();
                return true;
            } catch (Refusal refused) {
                return false;
            }
        };
    }
}
