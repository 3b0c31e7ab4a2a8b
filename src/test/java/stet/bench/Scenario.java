package stet.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Something that people or programs ask a desk again and again: requests, and the status that each is answered with. */
record Scenario(String name, int expected, Queue<?> claims, Supplier<Asked> next) {
    private static final AtomicLong FRESH = new AtomicLong(System.currentTimeMillis());

    /** A request by its path, as it goes over the wire. */
    record Asked(String path, byte[] bytes) {}

    static Scenario look(String name, Supplier<Asked> next) {
        return new Scenario(name, 200, null, next);
    }

    boolean isAct() {
        return claims != null;
    }

    /** How many more times it can be done. */
    int left() {
        return claims.size();
    }

    /** What does not change anything. */
    static List<Scenario> looks(Visit ada, Picks picks) {
        List<Scenario> looks = new ArrayList<>();
        looks.add(look("Claims page", ada, each("/claims?after=number_", picks.shown())));
        looks.add(look(
                "Filtered page", ada, each("/claims?stage=returned&rating=inaccurate&after=number_", picks.shown())));
        looks.add(look("Dossier", ada, each("/claims/", picks.shown())));
        looks.add(look("API list", ada::api, each("/api/v1/claims?after=number_", picks.shown())));
        looks.add(look("Search, a rare word", ada, each("/claims?q=", picks.rare())));
        looks.add(look("Search, a common word", ada, each("/claims?q=", picks.common())));
        looks.add(look("Search, two common words", ada, each("/claims?q=" + picks.commonest() + "+", picks.common())));
        return looks;
    }

    static List<Scenario> acts(Visit ada, Visit mara, Picks picks) {
        return List.of(
                new Scenario(
                        "Attach evidence",
                        201,
                        picks.cited(),
                        () -> cite(ada, picks.cited().poll())),
                new Scenario(
                        "Verdict",
                        201,
                        picks.judged(),
                        () -> judge(ada, picks.judged().poll())),
                new Scenario(
                        "Sign-off",
                        201,
                        picks.signed(),
                        () -> sign(mara, picks.signed().poll())));
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
        return new Scenario(name, 200, null, () -> asked.get(turn.getAndIncrement() % asked.size()));
    }

    private static List<String> each(String path, List<?> picks) {
        return picks.stream().map(pick -> path + pick).toList();
    }

    private static Scenario look(String name, Visit visit, List<String> paths) {
        return look(name, visit::page, paths);
    }

    /** One path after the other: a database answers what it was just asked from what it found then. */
    private static Scenario look(String name, Function<String, byte[]> request, List<String> paths) {
        List<Asked> asked =
                paths.stream().map(path -> new Asked(path, request.apply(path))).toList();
        AtomicInteger turn = new AtomicInteger();
        return look(name, () -> asked.get(turn.getAndIncrement() % asked.size()));
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
