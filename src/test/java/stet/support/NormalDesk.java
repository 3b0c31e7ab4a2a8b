package stet.support;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A desk that is no demo: without cast, without any account. */
public class NormalDesk implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("stet.demo", "false");
    }
}
