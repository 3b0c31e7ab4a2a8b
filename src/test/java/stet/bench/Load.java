package stet.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** Requests as fast as they are answered, over so many connections at once, until the time is up or nothing is left. */
final class Load {
    private Load() {}

    /** What came of it; latencies in microseconds. */
    record Result(long requests, double seconds, long median) {
        double perSecond() {
            return requests / seconds;
        }
    }

    /** Requests are null when there are no more; any status but the expected one ends the run with an error. */
    static Result run(int port, int connections, Duration time, Supplier<Scenario.Asked> requests, int expected)
            throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(connections);
        try {
            long start = System.nanoTime();
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(people.submit(() -> one(port, start + time.toNanos(), requests, expected)));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> latencies : running) all = LongStream.concat(all, Arrays.stream(latencies.get()));
            double seconds = (System.nanoTime() - start) / 1e9;
            return result(all.sorted().toArray(), seconds);
        } finally {
            people.shutdownNow();
        }
    }

    private static Result result(long[] sorted, double seconds) {
        if (sorted.length == 0) return new Result(0, seconds, 0);
        return new Result(sorted.length, seconds, sorted[sorted.length / 2] / 1000);
    }

    private static long[] one(int port, long deadline, Supplier<Scenario.Asked> requests, int expected)
            throws IOException {
        long[] latencies = new long[1 << 20];
        int count = 0;
        try (Wire wire = new Wire(port)) {
            while (System.nanoTime() < deadline && count < latencies.length) {
                Scenario.Asked request = requests.get();
                if (request == null) break;
                long sent = System.nanoTime();
                int status = wire.send(request.bytes());
                latencies[count++] = System.nanoTime() - sent;
                if (status != expected) throw new IOException("Answered " + status + ": " + request.path());
            }
        }
        return Arrays.copyOf(latencies, count);
    }
}
