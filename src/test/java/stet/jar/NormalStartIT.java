package stet.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import stet.pack.PackText;

/** A desk as its keeper starts it, and its commands. */
class NormalStartIT {
    private static final Pattern LINK = Pattern.compile("http://[^\\s/]+(/setup/\\S+)");
    private static final String PASSWORD = "a-password-of-the-keeper";

    @Test
    void the_link_on_the_console_makes_the_first_admin_once() throws Exception {
        Path folder = Jar.folder();
        try (Jar jar = Jar.start(folder, Map.of())) {
            Visitor keeper = new Visitor(jar);
            HttpResponse<String> login = keeper.get("/login");
            assertEquals(200, login.statusCode());
            assertFalse(
                    login.body().contains("ada-checks-claims") || login.body().contains("The demo cast"));
            String link = link(jar);
            assertEquals(200, keeper.get(link).statusCode());
            HttpResponse<String> made =
                    keeper.post(link, Map.of("login", "keeper", "name", "The Keeper", "password", PASSWORD));
            assertEquals(303, made.statusCode(), made.body());
            assertTrue(keeper.get("/claims").body().contains("The Keeper"));
            assertEquals(410, new Visitor(jar).get(link).statusCode());
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(Jar.home(folder).resolve("stet.mv.db"))));
        }
        try (Jar again = Jar.start(folder, Map.of())) {
            Visitor keeper = Visitor.signedIn(again, "keeper", PASSWORD);
            assertEquals(200, keeper.get("/accounts").statusCode());
            assertFalse(again.output().contains("/setup/"), again.output());
        }
    }

    @Test
    void the_home_of_a_demo_is_refused_by_a_normal_start() throws Exception {
        Path folder = Jar.folder();
        try (Jar demo = Jar.start(folder, Map.of("STET_DEMO", "true"))) {
            assertTrue(new Visitor(demo).get("/login").body().contains("ada-checks-claims"));
        }
        Jar.Ended refused = Jar.run(folder, Map.of());
        assertNotEquals(0, refused.code(), refused.output());
        assertTrue(refused.output().contains("This home holds the accounts of a demo desk"), refused.output());
    }

    @Test
    void two_settings_make_the_admin_and_a_changed_event_is_found() throws Exception {
        Path folder = Jar.folder();
        Map<String, String> admin = Map.of("STET_ADMIN_LOGIN", "keeper", "STET_ADMIN_PASSWORD", PASSWORD);
        try (Jar jar = Jar.start(folder, admin)) {
            Visitor keeper = Visitor.signedIn(jar, "keeper", PASSWORD);
            assertEquals(200, keeper.get("/accounts").statusCode());
            assertFalse(jar.output().contains("/setup/"), jar.output());
        }
        Jar.Ended intact = Jar.run(folder, Map.of(), "history", "verify");
        assertEquals(0, intact.code(), intact.output());
        try (Connection database = Jar.database(folder)) {
            assertEquals(
                    1,
                    database.createStatement()
                            .executeUpdate("update event set content = replace(content, 'stet', 'tets')"
                                    + " where number = 1"));
        }
        Jar.Ended broken = Jar.run(folder, Map.of(), "history", "verify");
        assertEquals(1, broken.code(), broken.output());
        assertTrue(broken.output().contains("Event 1 has been changed"), broken.output());
    }

    @Test
    void a_pack_is_checked_without_a_database() throws Exception {
        Path folder = Jar.folder();
        String shipped = Path.of("claims").toAbsolutePath().toString();
        Jar.Ended right = Jar.run(folder, Map.of(), "pack", "check", shipped);
        assertEquals(0, right.code(), right.output());
        assertTrue(right.output().contains("Nothing is wrong with this pack"), right.output());
        Path wrong = Files.createDirectory(folder.resolve("pack"));
        Files.writeString(wrong.resolve("article.yaml"), PackText.article("jar-wrong"));
        Files.writeString(wrong.resolve("claims.yaml"), PackText.CLAIMS.replace("id: 2", "id: 3"));
        Jar.Ended mistaken = Jar.run(folder, Map.of(), "pack", "check", wrong.toString());
        assertEquals(1, mistaken.code(), mistaken.output());
        assertTrue(mistaken.output().contains("claims.yaml, line 10: id has to be 2 here"), mistaken.output());
        assertFalse(Files.exists(Jar.home(folder)), "a home for a command that needs none");
    }

    @Test
    void what_is_no_command_is_wrong_usage() throws Exception {
        Path folder = Jar.folder();
        Jar.Ended wrong = Jar.run(folder, Map.of(), "sing");
        assertEquals(2, wrong.code(), wrong.output());
        assertTrue(wrong.output().contains("Usage: stet"), wrong.output());
        assertFalse(Files.exists(Jar.home(folder)));
    }

    /** The console may be a moment behind the port. */
    private static String link(Jar jar) throws Exception {
        Instant deadline = Instant.now().plusSeconds(30);
        Matcher link = LINK.matcher(jar.output());
        while (!link.find()) {
            assertTrue(Instant.now().isBefore(deadline), jar::output);
            Thread.onSpinWait();
            link = LINK.matcher(jar.output());
        }
        return link.group(1);
    }
}
