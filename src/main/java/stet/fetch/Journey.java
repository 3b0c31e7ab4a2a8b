package stet.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import stet.web.Refusal;

/** One fetch, from the address that was asked for to where it leads. */
final class Journey {
    private final Line line;
    private final Clock clock;
    private final int mostRedirects;
    private final int mostBytes;
    private final List<Hop> hops = new ArrayList<>();

    Journey(Line line, Clock clock, FetchConfig config) {
        this.line = line;
        this.clock = clock;
        this.mostRedirects = config.redirects();
        this.mostBytes = (int) Math.min(config.size().asLongValue(), Integer.MAX_VALUE - 16);
    }

    Fetched to(String url, boolean overrideRobots) {
        try {
            return follow(url, overrideRobots);
        } catch (Refusal refusal) {
            throw hops.isEmpty() ? refusal : Refused.ledOn(refusal);
        } catch (IOException failed) {
            Refusal refusal = Failure.of(failed);
            throw hops.isEmpty() ? refusal : Refused.ledOn(refusal);
        }
    }

    private Fetched follow(String url, boolean overrideRobots) throws IOException {
        RobotsOfHosts robots = new RobotsOfHosts(line);
        WebAddress at = WebAddress.of(url);
        while (true) {
            if (!overrideRobots) robots.respect(at);
            try (Answer answer = line.ask(at, MediaType.ACCEPTED)) {
                if (!answer.leadsOn()) return arrived(url, at, answer, overrideRobots);
                if (hops.size() == mostRedirects) throw tooMany();
                String location = answer.header("Location").orElseThrow(() -> Refused.because("fetch_malformed"));
                hops.add(new Hop(at.toString(), answer.status()));
                at = at.resolved(location);
            }
        }
    }

    private Fetched arrived(String url, WebAddress at, Answer answer, boolean overrideRobots) throws IOException {
        if (answer.status() != 200 && answer.status() != 203) throw status(answer.status());
        MediaType type = MediaType.of(answer.header("Content-Type").orElse(""));
        if (!type.isRead()) throw Refused.because("fetch_type");
        byte[] bytes = Body.whole(answer, mostBytes);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Fetched(
                url, at.toString(), hops, answer.status(), type.name(), type.charset(), bytes, now, overrideRobots);
    }

    /** Said of the whole way, and not of where it would end. */
    private Refusal tooMany() {
        hops.clear();
        return Refused.because("fetch_redirects", mostRedirects);
    }

    private static Refusal status(int status) {
        return switch (status) {
            case 401, 402, 403, 407, 451 -> Refused.because("fetch_closed", status);
            case 404, 410 -> Refused.because("fetch_not_there", status);
            case 429 -> Refused.because("fetch_often", status);
            default ->
                status >= 500 ? Refused.because("fetch_broken", status) : Refused.because("fetch_status", status);
        };
    }
}
