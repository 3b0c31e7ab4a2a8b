package stet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a desk of so many claims and measures it, beside the bare handler and the database's own export:
 * {@code h2|postgresql CLAIMS [SECONDS [ROUNDS]]}. Prints Markdown. Everything lies in target/bench.
 */
public final class Bench {
    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    /** As src/docs/operate.md says them; the bare handler gets the same. */
    private static final List<String> FLAGS = List.of(
            System.getProperty("bench.flags", "-XX:+UseSerialGC -Xmx256m").split(" "));

    static final long SEED = 1;

    private static final int PEOPLE = 8;
    private static final int DOWNLOADS = 2;

    /** So many times as long as it is measured, before any is: on two cores the compilers of a JVM need minutes. */
    private static final int WARM_UP = 3;

    private final String kind;
    private final long claims;
    private final Duration time;
    private final int rounds;
    private final Path folder;
    private final Map<String, List<Load.Result>> desk = new LinkedHashMap<>();
    private final Map<String, List<Load.Result>> bare = new LinkedHashMap<>();
    private final Map<String, Load.Result> alone = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private Bench(String... words) {
        kind = words[0];
        claims = Long.parseLong(words[1]);
        time = Duration.ofSeconds(words.length > 2 ? Long.parseLong(words[2]) : 5);
        rounds = words.length > 3 ? Integer.parseInt(words[3]) : 2;
        folder = Path.of("target/bench/" + kind + "-" + claims).toAbsolutePath();
    }

    public static void main(String... words) throws Exception {
        new Bench(words).run();
    }

    private void run() throws Exception {
        Path made = folder.resolve("made");
        if (!Files.exists(made)) {
            Path part = folder.resolve("made.part");
            new ProcessBuilder("rm", "-rf", part.toString()).inheritIO().start().waitFor();
            make(part);
            Files.move(part, made);
        }
        Path work = folder.resolve("work");
        copy(made, work);
        try (Database database = Database.in(work, kind)) {
            Picks picks = Picks.from(database);
            Path recordings = record(database, picks);
            for (int round = 0; round < rounds; round++) {
                lookAtDesk(database, picks);
                lookAtBare(database, picks, recordings);
            }
            actAtDesk(database, picks);
            for (int i = 0; i < DOWNLOADS; i++) {
                note("The database's own export: %.2f s", OwnExport.run(database, folder.resolve("own.csv")));
            }
            actAtBare(database, recordings);
        } finally {
            report();
        }
    }

    private void make(Path home) throws Exception {
        Files.createDirectories(home);
        try (Database database = Database.in(home, kind)) {
            start(database.settings()).close();
            long start = System.nanoTime();
            try (Connection connection = database.connect()) {
                Maker.fill(connection, claims, SEED);
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT, "Made %d claims in %.0f s: %.0f a second%n", claims, seconds, claims / seconds);
        }
    }

    private BenchDesk start(Map<String, String> settings) throws Exception {
        List<String> words = new ArrayList<>(FLAGS);
        words.addAll(List.of("-jar", JAR.toString()));
        return BenchDesk.start(folder, settings, words, "/login");
    }

    private BenchDesk startBare(Database database, Path recordings) throws Exception {
        List<String> words = new ArrayList<>(FLAGS);
        words.addAll(List.of("-cp", classPath(), Bare.class.getName(), recordings.toString()));
        words.addAll(database.jdbc());
        return BenchDesk.start(folder, Map.of(), words, Bare.READY);
    }

    /** Absolute, since the processes run in a folder of their own. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path record(Database database, Picks picks) throws Exception {
        Recorder recorder = new Recorder(database, folder.resolve("recordings"));
        try (BenchDesk recorded = start(database.recorded())) {
            Visit ada = ada(recorded);
            for (Scenario look : Scenario.looks(ada, picks)) {
                recorder.record(recorded.port(), look, picks.shown().size());
            }
            for (Scenario act : Scenario.acts(ada, mara(recorded), picks)) recorder.record(recorded.port(), act, 0);
            recorder.record(recorded.port(), csv(ada), 1);
        }
        if (database instanceof Database.Postgres server) server.log("none");
        return recorder.write();
    }

    private void lookAtDesk(Database database, Picks picks) throws Exception {
        try (BenchDesk open = start(database.settings())) {
            note("Start to first page: %.2f s", open.toFirstPage().toMillis() / 1000.0);
            List<Scenario> looks = Scenario.looks(ada(open), picks);
            warmUp(open, looks);
            for (Scenario look : looks) {
                add(desk, look, measured(open, look));
                alone.put(look.name(), Load.run(open.port(), 1, time.dividedBy(2), look.next(), look.expected()));
            }
            note("Resident after the load: %d MB", open.residentMegabytes());
        }
    }

    private void lookAtBare(Database database, Picks picks, Path recordings) throws Exception {
        try (BenchDesk open = startBare(database, recordings)) {
            List<Scenario> looks = Scenario.looks(new Visit(open), picks);
            warmUp(open, looks);
            for (Scenario look : looks) add(bare, look, measured(open, look));
        }
    }

    private void warmUp(BenchDesk open, List<Scenario> looks) throws Exception {
        for (Scenario look : looks) {
            Load.run(open.port(), PEOPLE, time.multipliedBy(WARM_UP), look.next(), look.expected());
        }
    }

    private Load.Result measured(BenchDesk open, Scenario look) throws Exception {
        return Load.run(open.port(), PEOPLE, time, look.next(), look.expected());
    }

    private void actAtDesk(Database database, Picks picks) throws Exception {
        try (BenchDesk open = start(database.settings())) {
            Visit ada = ada(open);
            for (Scenario act : Scenario.acts(ada, mara(open), picks)) {
                warmUp(open, act);
                add(desk, act, Load.run(open.port(), 4, time, act.next(), act.expected()));
            }
            note("Resident after acts: %d MB", open.residentMegabytes());
            for (int i = 0; i < DOWNLOADS; i++) download(open, csv(ada), "claims.csv by the desk");
        }
    }

    /** With a third of the claims that there are to do something with, at most. */
    private void warmUp(BenchDesk open, Scenario act) throws Exception {
        AtomicInteger left = new AtomicInteger(act.left() / 3);
        Load.run(
                open.port(),
                4,
                time.dividedBy(2),
                () -> left.getAndDecrement() > 0 ? act.next().get() : null,
                act.expected());
    }

    private void actAtBare(Database database, Path recordings) throws Exception {
        try (BenchDesk open = startBare(database, recordings)) {
            Visit nobody = new Visit(open);
            for (int i = 0; i < DOWNLOADS; i++) download(open, csv(nobody), "claims.csv by the bare handler");
            for (Scenario act : Scenario.repeated(Bare.read(recordings), nobody)) {
                Load.run(open.port(), 4, time.dividedBy(2), act.next(), act.expected());
                add(bare, act, Load.run(open.port(), 4, time, act.next(), act.expected()));
            }
        }
    }

    private void download(BenchDesk open, Scenario csv, String what) throws IOException {
        try (Wire wire = new Wire(open.port())) {
            long start = System.nanoTime();
            int status = wire.send(csv.next().get().bytes());
            note(
                    what + ": %d, %.2f s, %.1f MB, resident %d MB",
                    status,
                    (System.nanoTime() - start) / 1e9,
                    wire.bodyBytes() / 1e6,
                    open.residentMegabytes());
        }
    }

    private static Scenario csv(Visit visit) {
        return Scenario.look("claims.csv", () -> new Scenario.Asked("/claims.csv", visit.api("/claims.csv")));
    }

    private static Visit ada(BenchDesk open) throws IOException, InterruptedException {
        return new Visit(open, "ada", "ada-checks-claims");
    }

    private static Visit mara(BenchDesk open) throws IOException, InterruptedException {
        return new Visit(open, "mara", "mara-signs-claims");
    }

    private static void add(Map<String, List<Load.Result>> results, Scenario scenario, Load.Result result) {
        results.computeIfAbsent(scenario.name(), none -> new ArrayList<>()).add(result);
        System.out.printf(Locale.ROOT, "%s: %.0f a second%n", scenario.name(), result.perSecond());
    }

    private void note(String what, Object... values) {
        notes.add(String.format(Locale.ROOT, what, values));
        System.out.println(notes.get(notes.size() - 1));
    }

    private void report() {
        System.out.printf(
                "%n%s, %d claims, %d connections, %s, the best of %d rounds%n%n", kind, claims, PEOPLE, FLAGS, rounds);
        System.out.println("| | desk a second | bare a second | ratio | desk median ms, alone |");
        System.out.println("| --- | --- | --- | --- | --- |");
        for (String name : desk.keySet()) {
            double ours = best(desk.get(name));
            double theirs = best(bare.getOrDefault(name, List.of()));
            Load.Result quiet = alone.get(name);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.2f | %s |%n",
                    name,
                    ours,
                    theirs,
                    ours / theirs,
                    quiet == null ? "" : "%.2f".formatted(quiet.median() / 1000.0));
        }
        notes.forEach(line -> System.out.println("- " + line));
    }

    private static double best(List<Load.Result> results) {
        return results.stream().mapToDouble(Load.Result::perSecond).max().orElse(Double.NaN);
    }

    private static void copy(Path from, Path to) throws IOException, InterruptedException {
        new ProcessBuilder("rm", "-rf", to.toString()).inheritIO().start().waitFor();
        if (new ProcessBuilder("cp", "-r", from.toString(), to.toString())
                        .inheritIO()
                        .start()
                        .waitFor()
                != 0) {
            throw new IOException("Not copied: " + from);
        }
    }
}
