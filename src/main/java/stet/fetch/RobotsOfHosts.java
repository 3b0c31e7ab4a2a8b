package stet.fetch;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import stet.web.Refusal;

/** Asks each host that a fetch comes by for its robots.txt, once. */
final class RobotsOfHosts {
    /** RFC 9309, 2.3.1.2. */
    private static final int REDIRECTS = 5;

    private final Line line;
    private final Map<String, Robots> known = new HashMap<>();

    RobotsOfHosts(Line line) {
        this.line = line;
    }

    /** Refuses a place that its host does not want Stet to see, or whose host cannot say. */
    void respect(WebAddress place) throws IOException {
        Robots robots = known.get(place.origin());
        if (robots == null) {
            robots = asked(place.robots());
            known.put(place.origin(), robots);
        }
        if (!robots.allow(place.target())) throw Refused.because("fetch_robots");
    }

    /** What fails at the host itself would fail for the page, and is said as it is. */
    private Robots asked(WebAddress first) throws IOException {
        WebAddress at = first;
        for (int hops = 0; hops <= REDIRECTS; hops++) {
            try (Answer answer = line.ask(at, "text/plain")) {
                if (!answer.leadsOn()) return read(answer);
                at = ledTo(at, answer);
            } catch (IOException | Refusal failed) {
                if (at.origin().equals(first.origin())) throw failed;
                throw unreadable();
            }
        }
        return Robots.SILENT;
    }

    private static WebAddress ledTo(WebAddress from, Answer answer) {
        try {
            return from.resolved(answer.header("Location").orElseThrow(RobotsOfHosts::unreadable));
        } catch (Refusal nowhere) {
            throw unreadable();
        }
    }

    private static Robots read(Answer answer) throws IOException {
        int hundreds = answer.status() / 100;
        if (hundreds == 2) return Robots.of(Body.beginning(answer, Robots.MOST_BYTES));
        if (hundreds == 4) return Robots.SILENT;
        throw unreadable();
    }

    private static Refusal unreadable() {
        return Refused.because("fetch_robots_unreadable");
    }
}
