package stet.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Journeys run where there is a Chromium, and say in one line that they did not where there is none. */
class ChromiumFound implements ExecutionCondition {
    private static final String SKIPPED = "Browser journeys skipped: no Chromium found (set STET_CHROMIUM)";
    private static boolean said;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (path().isPresent()) return ConditionEvaluationResult.enabled("Chromium is at " + path().get());
        if (!said) System.out.println(SKIPPED);
        said = true;
        return ConditionEvaluationResult.disabled(SKIPPED);
    }

    /** Where it is: as named by STET_CHROMIUM, else where Linux distributions put it. */
    static Optional<Path> path() {
        String named = System.getenv().getOrDefault("STET_CHROMIUM", "");
        Stream<String> places = named.isBlank()
                ? Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                : Stream.of(named);
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }
}
