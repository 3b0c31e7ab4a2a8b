package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * A desk that is killed while people write, again and again, loses nothing that it acknowledged and does nothing by
 * halves. Three kills; `-Dstet.kills=20 -Dstet.writes=1000 -Dstet.seed=1` makes as many as one likes.
 */
class KilledIT {
    private static final int KILLS = Integer.getInteger("stet.kills", 3);
    private static final int WRITES = Integer.getInteger("stet.writes", 90);
    private static final long SEED = Long.getLong("stet.seed", System.nanoTime());
    private static final int WRITERS = 4;
    private static final Map<String, String> DEMO = Map.of("STET_DEMO", "true");

    private final Random dice = new Random(SEED);
    private final Ledger ledger = new Ledger();
    private final List<Writer> writers = new ArrayList<>();

    /** How a database is looked into while the desk is down. */
    private interface Look {
        Connection open() throws Exception;
    }

    @Test
    void killed_on_h2() throws Exception {
        Path folder = Jar.folder();
        run(folder, DEMO, () -> copied(folder));
    }

    @Test
    void killed_on_postgresql() throws Exception {
        Path folder = Jar.folder();
        try (Postgres postgres = Postgres.start(folder)) {
            run(folder, postgres.settings(), postgres::open);
        }
    }

    @Test
    void postgresql_killed_under_it() throws Exception {
        Path folder = Jar.folder();
        try (Postgres postgres = Postgres.start(folder);
                Jar jar = begin(folder, postgres.settings())) {
            for (int kill = 1; kill <= KILLS; kill++) {
                writeUntil(jar, kill, postgres::kill);
                postgres.startAgain();
                awaitHealth(jar);
                assertTrue(isIntact(jar));
                try (Connection database = postgres.open()) {
                    ledger.holds(database);
                }
                retry(jar, postgres::open);
            }
            jar.close();
            verify(folder, postgres.settings());
        }
    }

    private void run(Path folder, Map<String, String> settings, Look look) throws Exception {
        Jar jar = begin(folder, settings);
        try {
            for (int kill = 1; kill <= KILLS; kill++) {
                Jar killed = jar;
                writeUntil(killed, kill, killed::kill);
                try (Connection database = look.open()) {
                    ledger.holds(database);
                }
                jar = Jar.start(folder, settings);
                assertTrue(isIntact(jar));
                retry(jar, null);
            }
        } finally {
            jar.close();
        }
        try (Connection database = look.open()) {
            ledger.holds(database);
        }
        verify(folder, settings);
    }

    private Jar begin(Path folder, Map<String, String> settings) throws Exception {
        System.out.println("Seed " + SEED);
        Jar jar = Jar.start(folder, settings);
        for (int number = 1; number <= WRITERS; number++) {
            Program checker = Program.of(jar, number % 2 == 0 ? "ada" : "bela");
            Program editor = Program.of(jar, number % 2 == 0 ? "mara" : "tomas");
            writers.add(new Writer(number, checker, editor, SEED));
        }
        return jar;
    }

    private static boolean isIntact(Jar jar) throws Exception {
        return Program.of(jar, "ada")
                .seen("/history/verification")
                .path("intact")
                .asBoolean();
    }

    private interface Kill {
        void run() throws Exception;
    }

    /** Somewhere in the next acts, at no particular moment of one. */
    private void writeUntil(Jar jar, int kill, Kill how) throws Exception {
        long enough = (long) WRITES * kill / KILLS + dice.nextInt(WRITES / KILLS / 3);
        AtomicBoolean over = new AtomicBoolean();
        List<CompletableFuture<Void>> all = writers.stream()
                .map(writer -> CompletableFuture.runAsync(() -> write(writer, jar, over)))
                .toList();
        Instant deadline = Instant.now().plusSeconds(300);
        while (ledger.done() < enough) {
            assertTrue(Instant.now().isBefore(deadline), () -> ledger.done() + " acts: " + jar.output());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        LockSupport.parkNanos(dice.nextInt(20_000_000));
        how.run();
        over.set(true);
        for (CompletableFuture<Void> one : all) one.get(2, TimeUnit.MINUTES);
        assertEquals(List.of(), ledger.unworded());
    }

    private void write(Writer writer, Jar jar, AtomicBoolean over) {
        while (!over.get()) {
            Trial trial;
            try {
                trial = writer.next(jar);
            } catch (Exception unreadable) {
                return;
            }
            trial.send(jar);
            ledger.add(trial);
            if (trial.isOpen()) return;
            took(writer, trial);
        }
    }

    private static void took(Writer writer, Trial trial) {
        try {
            writer.took(trial);
        } catch (Exception unreadable) {
            throw new AssertionError(trial.toString(), unreadable);
        }
    }

    /** Whoever was not answered asks again under the same key, twice, and the act is done once. */
    private void retry(Jar jar, Look look) throws Exception {
        for (Trial trial : ledger.open()) {
            trial.send(jar);
            String first = trial.answer();
            assertTrue(trial.isDone() || trial.isRefused(), trial::toString);
            trial.send(jar);
            if (trial.isDone()) assertEquals(first, trial.answer());
        }
        if (look == null) return;
        try (Connection database = look.open()) {
            ledger.holds(database);
        }
    }

    private void verify(Path folder, Map<String, String> settings) throws Exception {
        Jar.Ended verified = Jar.run(folder, settings, "history", "verify");
        assertEquals(0, verified.code(), verified.output());
        assertTrue(verified.output().contains("The history is intact."), verified.output());
        Jar.Ended rebuilt = Jar.run(folder, settings, "stages", "rebuild");
        assertTrue(rebuilt.output().contains("none was wrong"), rebuilt.output());
        assertTrue(ledger.done() >= WRITES, ledger.done() + " acts");
        System.out.println("Killed " + KILLS + " times over " + ledger.summary());
    }

    private static void awaitHealth(Jar jar) throws Exception {
        Instant deadline = Instant.now().plusSeconds(60);
        while (!jar.isReady()) assertTrue(Instant.now().isBefore(deadline), jar::output);
    }

    /** Looked at in a copy, so that the desk itself finds the file as the kill left it. */
    private static Connection copied(Path folder) throws Exception {
        Path copy = Files.createTempDirectory(folder, "copy").resolve("stet.mv.db");
        Files.copy(Jar.home(folder).resolve("stet.mv.db"), copy);
        String name = copy.toString().replace(".mv.db", "");
        return DriverManager.getConnection("jdbc:h2:" + name + ";IFEXISTS=TRUE", "sa", "");
    }
}
