package stet.jar;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Two programs, a checker's and an editor's, who work on claims of their own and try whatever comes to mind. */
final class Writer {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int number;
    private final Program checker;
    private final Program editor;
    private final Random dice;
    private final List<Long> claims = new ArrayList<>();
    private int trials;

    Writer(int number, Program checker, Program editor, long seed) {
        this.number = number;
        this.checker = checker;
        this.editor = editor;
        this.dice = new Random(seed + number);
    }

    /** The next thing to try; it knows of the claims that it was told were made. */
    Trial next(Jar jar) throws Exception {
        if (claims.isEmpty() || dice.nextInt(12) == 0) return claim();
        long claim = claims.get(dice.nextInt(claims.size()));
        String at = "/claims/" + claim;
        String words = words();
        return switch (dice.nextInt(12)) {
            case 0 -> restatement(jar, at, words);
            case 1, 2, 3 -> evidence(at, words);
            case 4, 5 ->
                trial(Trial.Kind.VERDICT, words, checker, at + "/verdicts", "reasons", words, "rating", "accurate");
            case 6 -> trial(Trial.Kind.RETURN, words, editor, at + "/returns", "note", words);
            case 7 -> trial(Trial.Kind.ANSWER, words, checker, at + "/returns/answer", "stands", words);
            case 8, 9 -> signOff(jar, at);
            case 10 -> withdrawal(jar, at, words);
            default -> trial(Trial.Kind.ASSIGNMENT, "", checker, at + "/assignment");
        };
    }

    /** Told how it went, so that it can go on with what it made. */
    void took(Trial trial) throws Exception {
        if (trial.kind != Trial.Kind.CLAIM || !trial.isDone()) return;
        long made = JSON.readTree(trial.answer()).path("number").asLong();
        if (!claims.contains(made)) claims.add(made);
    }

    private Trial claim() {
        String words = words();
        return trial(Trial.Kind.CLAIM, words, checker, "/claims", "article", FullDesk.SLUG, "statement", words);
    }

    private Trial restatement(Jar jar, String at, String words) throws Exception {
        long version = checker.at(jar).seen(at).path("version").asLong();
        return new Trial(
                Trial.Kind.RESTATEMENT, words, checker, "PATCH", at, Map.of("statement", words, "version", version));
    }

    private Trial evidence(String at, String words) {
        String url = "https://trial.example/" + words;
        return trial(
                Trial.Kind.EVIDENCE,
                words,
                checker,
                at + "/evidence",
                "url",
                url,
                "title",
                "A register",
                "quote",
                words,
                "stance",
                "supports");
    }

    private Trial signOff(Jar jar, String at) throws Exception {
        String seal = editor.at(jar).seen(at).path("seal").asText();
        return trial(Trial.Kind.SIGN_OFF, "", editor, at + "/sign-off", "seal", seal);
    }

    private Trial withdrawal(Jar jar, String at, String words) throws Exception {
        JsonNode claim = checker.at(jar).seen(at);
        int kind = dice.nextInt(3);
        if (kind == 0 && !claim.path("evidence").isEmpty()) {
            String piece = claim.path("evidence").get(0).path("number").asText();
            String path = at + "/evidence/" + piece + "/withdrawal";
            return trial(Trial.Kind.EVIDENCE_WITHDRAWAL, words, checker, path, "reason", words);
        }
        if (kind == 1 && !claim.path("verdicts").isEmpty()) {
            String path = at + "/verdicts/" + claim.path("verdicts").size() + "/withdrawal";
            return trial(Trial.Kind.VERDICT_WITHDRAWAL, words, checker, path, "reason", words);
        }
        if (kind == 2) {
            return trial(Trial.Kind.SIGN_OFF_WITHDRAWAL, words, editor, at + "/sign-off/withdrawal", "reason", words);
        }
        return trial(Trial.Kind.SETTING_ASIDE, words, checker, at + "/setting-aside", "reason", words);
    }

    private static Trial trial(Trial.Kind kind, String words, Program program, String path, String... fields) {
        Map<String, Object> body = new HashMap<>();
        for (int place = 0; place < fields.length; place += 2) body.put(fields[place], fields[place + 1]);
        return new Trial(kind, words, program, "POST", path, body);
    }

    /** Long enough for the reasons of a verdict. */
    private String words() {
        return Trial.MARK + "of-writer-" + number + "-number-" + ++trials + "-end";
    }
}
