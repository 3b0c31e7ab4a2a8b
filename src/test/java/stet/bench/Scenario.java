package stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Something that people or programs ask a desk again and again: requests, and the status that each is answered with. */
record Scenario(String name, boolean isAct, int expected, Supplier<Asked> next) {
    private static final AtomicLong FRESH = new AtomicLong(System.currentTimeMillis());

    /** A request by its path, as it goes over the wire. */
    record Asked(String path, byte[] bytes) {}

    /** What does not change anything. */
    static List<Scenario> looks(Visit ada, Picks picks) {
        List<Scenario> looks = new ArrayList<>();
        looks.add(look("Claims page", ada, List.of("/claims")));
        looks.add(look("Filtered page", ada, List.of("/claims?stage=proposed&rating=accurate")));
        looks.add(look(
                "Dossier",
                ada,
                picks.shown().stream().map(claim -> "/claims/" + claim).toList()));
        looks.add(new Scenario("API list", false, 200, () -> new Asked("/api/v1/claims", ada.api("/api/v1/claims"))));
        return looks;
    }

    static List<Scenario> acts(Visit ada, Visit mara, Picks picks) {
        return List.of(
                new Scenario(
                        "Attach evidence",
                        true,
                        201,
                        () -> cite(ada, picks.cited().poll())),
                new Scenario(
                        "Verdict", true, 201, () -> judge(ada, picks.judged().poll())),
                new Scenario(
                        "Sign-off", true, 201, () -> sign(mara, picks.signed().poll())));
    }

    /** The acts of a recording, over and over. */
    static List<Scenario> repeated(Recording[] recordings, Visit visit) {
        return Stream.of("evidence", "verdicts", "sign-off")
                .map(act -> repeated(
                        Map.of("evidence", "Attach evidence", "verdicts", "Verdict", "sign-off", "Sign-off")
                                .get(act),
                        Stream.of(recordings)
                                .map(Recording::path)
                                .filter(path -> path.endsWith("/" + act))
                                .map(path -> post(visit, path, "{}"))
                                .toList()))
                .toList();
    }

    private static Scenario repeated(String name, List<Asked> asked) {
        AtomicInteger turn = new AtomicInteger();
        return new Scenario(name, true, 200, () -> asked.get(turn.getAndIncrement() % asked.size()));
    }

    private static Scenario look(String name, Visit visit, List<String> paths) {
        List<Asked> asked =
                paths.stream().map(path -> new Asked(path, visit.page(path))).toList();
        AtomicInteger turn = new AtomicInteger();
        return new Scenario(name, false, 200, () -> asked.get(turn.getAndIncrement() % asked.size()));
    }

    private static Asked cite(Visit visit, Long claim) {
        if (claim == null) return null;
        long fresh = FRESH.incrementAndGet();
        return post(visit, "/api/v1/claims/" + claim + "/evidence", """
                {"url": "https://bench.example/%1$d", "title": "Entry %1$d of the bench", "publisher": "The Bench",
                 "quote": "What the entry %1$d says of it.", "stance": "supports", "locator": "table 2"}""".formatted(fresh));
    }

    private static Asked judge(Visit visit, Long claim) {
        if (claim == null) return null;
        return post(visit, "/api/v1/claims/" + claim + "/verdicts", """
                {"rating": "mostly_accurate", "reasons": "The register says nearly so, in its second table."}""");
    }

    private static Asked sign(Visit visit, Picks.Signed claim) {
        if (claim == null) return null;
        return post(visit, "/api/v1/claims/" + claim.claim() + "/sign-off", "{\"seal\": \"" + claim.seal() + "\"}");
    }

    private static Asked post(Visit visit, String path, String json) {
        return new Asked(path, visit.post(path, json));
    }
}
