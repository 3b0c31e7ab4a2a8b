package stet.jar;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;

/** Something a program tried at the desk, by words that occur nowhere else, and what it was told, if anything. */
final class Trial {
    /** Each with the column that its words are stored in; a sign-off has no words and is told by its claim. */
    enum Kind {
        CLAIM("wording", "statement"),
        RESTATEMENT("wording", "statement"),
        EVIDENCE("evidence", "quote"),
        EVIDENCE_WITHDRAWAL("evidence", "withdrawn_reason"),
        VERDICT("verdict", "reasons"),
        VERDICT_WITHDRAWAL("verdict", "withdrawn_reason"),
        RETURN("return_note", "note"),
        ANSWER("return_note", "answer"),
        SETTING_ASIDE("setting_aside", "reason"),
        SIGN_OFF_WITHDRAWAL("sign_off", "withdrawn_reason"),
        ASSIGNMENT("", ""),
        SIGN_OFF("", "");

        final String table;
        final String column;

        Kind(String table, String column) {
            this.table = table;
            this.column = column;
        }

        boolean hasWords() {
            return !table.isEmpty();
        }
    }

    /** Begins every text that a trial stores. */
    static final String MARK = "trial-";

    final Kind kind;
    final String words;
    private final Program program;
    private final String method;
    private final String path;
    private final Map<String, Object> body;
    private final String key = UUID.randomUUID().toString();
    private volatile int status;
    private volatile String answer = "";

    Trial(Kind kind, String words, Program program, String method, String path, Map<String, Object> body) {
        this.kind = kind;
        this.words = words;
        this.program = program;
        this.method = method;
        this.path = path;
        this.body = body;
    }

    /** What was answered, 0 where nobody answered; the same request with the same key each time. */
    int send(Jar jar) {
        try {
            HttpResponse<String> told = program.at(jar).send(method, path, body, key);
            status = told.statusCode();
            answer = told.body();
        } catch (Exception nobody) {
            status = 0;
            answer = nobody.toString();
        }
        return status;
    }

    boolean isDone() {
        return status / 100 == 2;
    }

    /** Nobody can know from the answer: there was none, or the database was lost on the way. */
    boolean isOpen() {
        return status == 0 || status == 503;
    }

    /** Refused in words: 403, 404, 409 or 422. */
    boolean isRefused() {
        return status == 403 || status == 404 || status == 409 || status == 422;
    }

    /** The number of the claim that it is about. */
    String claim() {
        return path.replaceAll("\\D*(\\d+).*", "$1");
    }

    String answer() {
        return answer;
    }

    @Override
    public String toString() {
        return kind + " " + words + " " + method + " " + path + ": " + status + " " + answer;
    }
}
