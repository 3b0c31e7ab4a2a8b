package stet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A way through the desk as people go it. A test that fails leaves a picture of each visitor's page in target/browser;
 * one that passes must have left the browser nothing to complain of.
 */
@ExtendWith(ChromiumFound.class)
abstract class Journey {
    private final List<Visitor> visitors = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback pictures = this::keepPictures;

    /** Somebody who has just come in, not signed in. */
    final Visitor visitor() {
        Visitor visitor = new Visitor();
        visitors.add(visitor);
        return visitor;
    }

    @AfterEach
    final void leave() {
        visitors.forEach(Visitor::leave);
    }

    private void keepPictures(ExtensionContext test) {
        if (test.getExecutionException().isEmpty()) {
            visitors.forEach(visitor -> assertEquals(List.of(), visitor.complaints()));
            return;
        }
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        for (int number = 0; number < visitors.size(); number++) {
            visitors.get(number).keepPicture(Path.of("target/browser", name + "-" + (number + 1) + ".png"));
        }
    }
}
