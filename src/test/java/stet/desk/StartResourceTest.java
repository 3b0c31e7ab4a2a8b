package stet.desk;

import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import stet.support.As;

@QuarkusTest
class StartResourceTest {
    @Test
    void the_front_door_leads_to_the_claims_whoever_asks() {
        As.ada().get("/").then().statusCode(303).header("Location", endsWith("/claims"));
        As.nobody().get("/").then().statusCode(303).header("Location", endsWith("/claims"));
    }
}
