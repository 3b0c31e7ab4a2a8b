package stet.home;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoMarkTest {
    @Test
    void a_demo_serves_nobody_but_its_own_machine() {
        for (String host : List.of("127.0.0.1", "localhost", "::1")) {
            assertDoesNotThrow(() -> DemoMark.refuseElsewhere(true, host));
        }
        for (String host : List.of("0.0.0.0", "::", "192.168.1.2", "desk.example", "")) {
            String words = assertThrows(ConfigurationException.class, () -> DemoMark.refuseElsewhere(true, host))
                    .getMessage();
            assertTrue(words.contains("listens on 127.0.0.1 only"), words);
            assertDoesNotThrow(() -> DemoMark.refuseElsewhere(false, host));
        }
    }
}
