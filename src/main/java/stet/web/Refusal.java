package stet.web;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Says no to an act, in words that the person who asked will read; thrown, it rolls the act back. */
public class Refusal extends RuntimeException {
    private final int status;
    private final List<Flaw> flaws;
    private final List<String> could;
    private final Duration pause;
    private String existing = "";
    private List<?> blockers = List.of();

    private Refusal(int status, String message, List<Flaw> flaws, List<String> could, Duration wait) {
        super(message, null, false, false);
        this.status = status;
        this.flaws = List.copyOf(flaws);
        this.could = List.copyOf(could);
        this.pause = wait;
    }

    private Refusal(int status, String message) {
        this(status, message, List.of(), List.of(), Duration.ZERO);
    }

    public static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    /** Forbidden to whoever asked, and to these logins it is not. */
    public static Refusal forbidden(String message, List<String> could) {
        return new Refusal(403, message, List.of(), could, Duration.ZERO);
    }

    /** Whoever asks has to say who they are, or said so wrongly. */
    public static Refusal unauthorized(String message) {
        return new Refusal(401, message);
    }

    /** Tried too often; it may be tried again after the wait. */
    public static Refusal tooMany(String message, Duration wait) {
        return new Refusal(429, message, List.of(), List.of(), wait);
    }

    /** More than can be taken. */
    public static Refusal tooLarge(String message) {
        return new Refusal(413, message);
    }

    /** Not now, and not for a reason that its sender could change; it may be tried again after the wait. */
    public static Refusal busy(String message, Duration wait) {
        return new Refusal(503, message, List.of(), List.of(), wait);
    }

    /** What was sent cannot be read at all. */
    public static Refusal malformed(String message) {
        return new Refusal(400, message);
    }

    /** It was here, and is over for good. */
    public static Refusal gone(String message) {
        return new Refusal(410, message);
    }

    public static Refusal invalid(String message) {
        return new Refusal(422, message);
    }

    /** All that is wrong, field by field. */
    public static Refusal invalid(List<Flaw> flaws) {
        String message = flaws.stream().map(Flaw::message).distinct().collect(Collectors.joining(" "));
        return new Refusal(422, message, flaws, List.of(), Duration.ZERO);
    }

    public static Refusal conflict(String message) {
        return new Refusal(409, message);
    }

    /** Conflicts with what is here already under a name. */
    public static Refusal existing(String message, String name) {
        Refusal refusal = conflict(message);
        refusal.existing = name;
        return refusal;
    }

    /** Conflicts with what still stands in the way, each as a program reads it. */
    public static Refusal blocked(String message, List<?> blockers) {
        Refusal refusal = conflict(message);
        refusal.blockers = List.copyOf(blockers);
        return refusal;
    }

    /** Throws it, for a rule that both a page and a verb ask for. */
    public void raise() {
        throw this;
    }

    /** How long to wait before trying again; zero where that is not the point. */
    public Duration pause() {
        return pause;
    }

    /** The HTTP status: 400, 401, 403, 404, 409, 410, 413, 422, 429 or 503. */
    public int status() {
        return status;
    }

    /** Whether it is about who asks, and nothing that was sent could change it. */
    public boolean isForbidden() {
        return status == 403;
    }

    /** What is wrong by field; empty where the refusal is about no field. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** The name of what is here already; empty where the refusal is about nothing such. */
    public String existing() {
        return existing;
    }

    /** What stands in the way; empty where the refusal is about nothing such. */
    public List<?> blockers() {
        return blockers;
    }

    /** The logins of those who could do it instead; empty where nobody could or it is not about people. */
    public List<String> could() {
        return could;
    }
}
