package stet.web;

/** Says no to an act, in words that the person who asked will read; thrown, it rolls the act back. */
public class Refusal extends RuntimeException {
    private final int status;

    private Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public static Refusal notFound(String message) {
        return new Refusal(404, message);
    }

    public static Refusal forbidden(String message) {
        return new Refusal(403, message);
    }

    /** It was here, and is over for good. */
    public static Refusal gone(String message) {
        return new Refusal(410, message);
    }

    public static Refusal invalid(String message) {
        return new Refusal(422, message);
    }

    public static Refusal conflict(String message) {
        return new Refusal(409, message);
    }

    /** Throws it, for a rule that both a page and a verb ask for. */
    public void raise() {
        throw this;
    }

    /** The HTTP status: 403, 404, 409, 410 or 422. */
    public int status() {
        return status;
    }
}
