package stet.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import stet.account.Act;
import stet.claim.Claim;
import stet.claim.Wording;
import stet.history.Event;
import stet.signoff.SignOff;
import stet.signoff.StageProjection;
import stet.signoff.Verification;
import stet.support.As;
import stet.support.Saved;

/** Eight who write at random upon five claims: each act is done whole, in some order, or refused in words. */
@QuarkusTest
class WritersTest {
    private static final int WRITERS = 8;
    private static final int ACTS = 30;
    private static final List<String> PEOPLE = List.of("ada", "bela", "mara", "tomas");
    private static final List<Integer> LOSES = List.of(403, 409, 422);

    private final long seed = System.nanoTime();

    @Inject
    Verification verification;

    @Inject
    StageProjection stages;

    /** Something that was tried: what it rested on, as a version or a seal, and how it was answered. */
    private record Try(Act act, long claim, String upon, String words, Response answer) {
        boolean isDone() {
            return answer.statusCode() / 100 == 2;
        }

        @Override
        public String toString() {
            return act + " on " + claim + ": " + answer.statusCode() + " " + answer.asString();
        }
    }

    @Test
    void whoever_comes_too_late_is_told_so_and_nothing_is_lost() throws Exception {
        System.out.println("Seed " + seed);
        PEOPLE.forEach(As::program);
        long[] claims = LongStream.range(0, 5).map(one -> Saved.proposed()).toArray();
        List<Try> tries = all(claims);
        tries.forEach(WritersTest::assertTold);
        assertTrue(tries.stream().filter(Try::isDone).count() >= 20, "hardly anything was done");
        assertTrue(tries.stream().anyMatch(one -> !one.isDone()), "nobody ever lost");
        assertNothingTwice(tries, Act.RESTATE);
        assertNothingTwice(tries, Act.SIGN_OFF);
        for (long claim : claims) assertStored(claim, tries);
        assertEquals("", verification.run().firstBroken().map(String::valueOf).orElse(""));
        assertEquals(0, stages.rebuild());
    }

    private List<Try> all(long... claims) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<List<Try>>> writers = IntStream.range(0, WRITERS)
                    .<Callable<List<Try>>>mapToObj(writer -> () -> write(writer, claims))
                    .toList();
            List<Try> tries = new ArrayList<>();
            for (Future<List<Try>> done : threads.invokeAll(writers)) tries.addAll(done.get());
            return tries;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Try> write(int writer, long... claims) {
        Random dice = new Random(seed + writer);
        String login = PEOPLE.get(writer % PEOPLE.size());
        List<Try> tries = new ArrayList<>();
        for (int act = 0; act < ACTS; act++) {
            tries.add(
                    attempt(dice, login, claims[dice.nextInt(claims.length)], "Words " + writer + " and " + act + "."));
        }
        return tries;
    }

    private static Try attempt(Random dice, String login, long claim, String words) {
        return switch (dice.nextInt(10)) {
            case 0, 1 -> restate(login, claim, words);
            case 2, 3 -> signOff(dice, claim);
            case 4 -> post(Act.ATTACH_EVIDENCE, login, claim, "/evidence", evidence(dice, words));
            case 5 ->
                post(
                        Act.GIVE_VERDICT,
                        login,
                        claim,
                        "/verdicts",
                        Map.of("rating", "accurate", "reasons", words.repeat(3)));
            case 6 -> post(Act.SEND_BACK, editor(dice), claim, "/returns", Map.of("note", words));
            case 7 -> post(Act.ANSWER_RETURN, login, claim, "/returns/answer", Map.of("stands", words));
            case 8 -> post(Act.PROPOSE_SETTING_ASIDE, login, claim, "/setting-aside", Map.of("reason", words));
            default -> post(Act.AGREE_SETTING_ASIDE, editor(dice), claim, "/setting-aside/agreement", Map.of());
        };
    }

    private static Try restate(String login, long claim, String words) {
        String version = seen(claim, "version");
        Response answer = As.program(login)
                .body(Map.of("statement", words, "version", Long.valueOf(version)))
                .patch("/api/v1/claims/" + claim);
        return new Try(Act.RESTATE, claim, version, words, answer);
    }

    private static Try signOff(Random dice, long claim) {
        String seal = seen(claim, "seal");
        Try given = post(Act.SIGN_OFF, editor(dice), claim, "/sign-off", Map.of("seal", seal));
        return new Try(Act.SIGN_OFF, claim, seal, "", given.answer());
    }

    private static Try post(Act act, String login, long claim, String path, Map<String, String> body) {
        Response answer = As.program(login).body(body).post("/api/v1/claims/" + claim + path);
        return new Try(act, claim, "", "", answer);
    }

    private static Map<String, String> evidence(Random dice, String words) {
        return Map.of(
                "url",
                "https://writers.example/" + Math.abs(dice.nextLong()),
                "title",
                "A register",
                "quote",
                words,
                "stance",
                dice.nextInt(4) == 0 ? "contradicts" : "supports");
    }

    private static String editor(Random dice) {
        return PEOPLE.get(2 + dice.nextInt(2));
    }

    private static String seen(long claim, String field) {
        return String.valueOf(
                As.program("ada").get("/api/v1/claims/" + claim).path(field).toString());
    }

    private static void assertTold(Try one) {
        if (one.isDone()) return;
        assertTrue(LOSES.contains(one.answer().statusCode()), one::toString);
        String detail = one.answer().path("detail");
        assertTrue(detail != null && detail.matches("(?s)\\p{Lu}.{10,}[.?!]"), one::toString);
        assertFalse(detail.contains("Exception") || detail.contains("null"), one::toString);
    }

    /** Two that rested on the same version, or signed the same seal, would have lost one of them. */
    private static void assertNothingTwice(List<Try> tries, Act act) {
        List<String> upon = tries.stream()
                .filter(one -> one.act() == act && one.isDone())
                .map(one -> one.claim() + " " + one.upon())
                .toList();
        assertEquals(upon.stream().distinct().toList(), upon);
    }

    /** As many lines of each act as were answered as done, and every wording that was taken. */
    private static void assertStored(long claim, List<Try> tries) {
        List<Event> events = Saved.in(() -> Event.ofClaim(claim));
        for (Act act : tries.stream().map(Try::act).distinct().toList()) {
            long before = act == Act.ATTACH_EVIDENCE || act == Act.GIVE_VERDICT ? 1 : 0;
            long done = tries.stream()
                    .filter(one -> one.act() == act && one.claim() == claim && one.isDone())
                    .count();
            assertEquals(
                    before + done,
                    events.stream().filter(event -> event.act() == act).count(),
                    act + " of " + claim);
        }
        List<String> wordings = Saved.in(() -> Wording.of(Claim.shown(claim)).stream()
                .map(wording -> wording.words().statement())
                .toList());
        tries.stream()
                .filter(one -> one.act() == Act.RESTATE && one.claim() == claim && one.isDone())
                .forEach(one -> assertTrue(wordings.contains(one.words()), one::toString));
        long signed = tries.stream()
                .filter(one -> one.act() == Act.SIGN_OFF && one.claim() == claim && one.isDone())
                .count();
        assertEquals(signed, Saved.in(() -> SignOff.count("claim.number", claim)));
    }
}
