package stet.publication;

import static java.util.stream.Collectors.toSet;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import stet.history.History;
import stet.history.HistoryHead;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

@QuarkusTest
class ExportResourceTest {
    private static final List<String> FILES = List.of("claims.csv", "evidence.csv", "claims.zip");

    @Inject
    Session session;

    @Test
    void every_role_may_export() {
        for (Supplier<RequestSpecification> somebody :
                List.<Supplier<RequestSpecification>>of(As::ada, As::mara, As::ines)) {
            FILES.forEach(file -> somebody.get().get("/" + file).then().statusCode(200));
        }
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_login_page_and_back() {
        for (String file : FILES) {
            As.nobody()
                    .get("/" + file + "?stage=open")
                    .then()
                    .statusCode(303)
                    .header("Location", containsString("/login?to=%2F" + file + "%3Fstage%3Dopen"));
        }
    }

    @Test
    void an_account_without_a_role_may_not() {
        sql("insert into account (login, name, roles, password_hash, cast_member, created_at, tokens, version)"
                + " select 'no.role', 'No Role', '', password_hash, false, created_at, 0, 0 from account"
                + " where login = 'ada'");
        try {
            String cookie = As.signIn("no.role", "ada-checks-claims");
            FILES.forEach(file ->
                    As.nobody().cookie("stet", cookie).get("/" + file).then().statusCode(403));
        } finally {
            sql("delete from login_session where account_id = (select id from account where login = 'no.role')");
            sql("delete from account where login = 'no.role'");
        }
    }

    @Test
    void the_answer_is_a_download_that_nobody_keeps() {
        String day = History.today().toString();
        As.ada()
                .get("/claims.csv")
                .then()
                .header("Content-Type", "text/csv; charset=UTF-8; header=present")
                .header("Content-Disposition", "attachment; filename=\"stet-claims-" + day + ".csv\"")
                .header("Cache-Control", "no-store");
        As.ada()
                .get("/claims.csv?stage=signed_off&for=excel")
                .then()
                .header("Content-Disposition", "attachment; filename=\"stet-signed-off-" + day + ".csv\"");
        As.ada()
                .get("/evidence.csv")
                .then()
                .header("Content-Disposition", "attachment; filename=\"stet-evidence-" + day + ".csv\"");
        As.ada()
                .get("/claims.zip")
                .then()
                .header("Content-Type", "application/zip")
                .header("Content-Disposition", "attachment; filename=\"stet-packet-" + day + ".zip\"")
                .header("Cache-Control", "no-store");
    }

    @Test
    void what_cannot_be_understood_is_refused_by_name_and_never_the_whole_file() {
        for (String file : FILES) {
            refused(file + "?foo=1", "foo");
            refused(file + "?stage=nonsense", "nonsense");
            refused(file + "?stage=%20", "stage");
            refused(file + "?rating=nonsense", "nonsense");
            refused(file + "?kind=nonsense", "nonsense");
            refused(file + "?assignee=nobody.here", "nobody.here");
            refused(file + "?article=no-such-article", "no-such-article");
            refused(file + "?guard=on", "guard");
            refused(file + "?for=numbers", "for");
            refused(file + "?stage=open&stage=lapsed", "stage");
            refused(file + "?guard=off&guard=off", "guard");
            refused(file + "?sort=number", "sort");
            refused(file + "?q=%00", "q");
            refused(file + "?Stage=open", "Stage");
        }
    }

    @Test
    void every_filter_parameter_narrows_the_file() {
        Golden golden = Golden.article();
        String article = "article=" + Golden.SLUG;
        assertEquals(Set.copyOf(golden.claims().values()), numbers(article));
        assertEquals(Set.of(golden.claim("lapsed")), numbers(article + "&stage=lapsed"));
        assertEquals(Set.of(golden.claim("said")), numbers(article + "&rating=correctly_quoted"));
        assertEquals(Set.of(golden.claim("open")), numbers(article + "&kind=event"));
        assertEquals(Set.of(golden.claim("said"), golden.claim("confided")), numbers(article + "&assignee=bela"));
        assertEquals(Set.of(golden.claim("open"), golden.claim("set aside")), numbers(article + "&assignee=-"));
        assertEquals(Set.of(golden.claim("set aside")), numbers(article + "&q=ugly"));
        assertEquals(Set.of(), numbers(article + "&q=nowordlikethis"));
    }

    @Test
    void evidence_is_that_of_the_claims_that_match() {
        Golden golden = Golden.article();
        String csv = As.ada()
                .get("/evidence.csv?stage=lapsed&article=" + Golden.SLUG)
                .asString();
        assertEquals(
                List.of(String.valueOf(golden.piece("against"))),
                Csv.read(csv).stream()
                        .map(row -> row.getField("evidence_number"))
                        .toList());
    }

    @Test
    void without_a_match_there_is_the_header_alone() {
        for (String file : List.of("claims.csv", "evidence.csv")) {
            String csv = As.ada().get("/" + file + "?q=nowordlikethis").asString();
            assertTrue(csv.startsWith("claim_number,"));
            assertEquals(csv.length() - 2, csv.indexOf("\r\n"));
        }
    }

    @Test
    void the_order_is_that_of_the_numbers() {
        Golden.article();
        List<Long> claims = Csv.read(As.ada().get("/claims.csv").asString()).stream()
                .map(row -> Long.valueOf(row.getField("claim_number")))
                .toList();
        assertEquals(claims.stream().sorted().toList(), claims);
        List<List<Long>> pieces = Csv.read(As.ada().get("/evidence.csv").asString()).stream()
                .map(row -> List.of(
                        Long.valueOf(row.getField("claim_number")), Long.valueOf(row.getField("evidence_number"))))
                .toList();
        assertEquals(
                pieces.stream()
                        .sorted(java.util.Comparator.<List<Long>, Long>comparing(row -> row.get(0))
                                .thenComparing(row -> row.get(1)))
                        .toList(),
                pieces);
    }

    @Test
    void guard_off_gives_the_words_as_they_are_stored() {
        Golden golden = Golden.article();
        String address = "/claims.csv?article=" + Golden.SLUG;
        String guarded = As.ada().get(address).asString();
        String stored = As.ada().get(address + "&guard=off").asString();
        String statement = "=HYPERLINK(\"https://evil.example\")";
        assertEquals("'" + statement, field(guarded, golden.claim("open"), "statement"));
        assertEquals(statement, field(stored, golden.claim("open"), "statement"));
        assertEquals("+the mayor", field(stored, golden.claim("open"), "said_by"));
    }

    @Test
    void only_for_excel_the_file_begins_with_the_byte_order_mark() {
        byte[] plain = As.ada().get("/claims.csv?q=nowordlikethis").asByteArray();
        byte[] excel = As.ada().get("/claims.csv?q=nowordlikethis&for=excel").asByteArray();
        assertEquals('c', plain[0]);
        assertTrue(Arrays.equals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(excel, 3)));
        assertTrue(Arrays.equals(plain, Arrays.copyOfRange(excel, 3, excel.length)));
    }

    @Test
    void an_export_only_reads() {
        long before = Saved.in(() -> HistoryHead.current().eventCount());
        FILES.forEach(file -> As.ada().get("/" + file).then().statusCode(200));
        assertEquals(before, Saved.in(() -> HistoryHead.current().eventCount()));
    }

    private void sql(String statement) {
        Saved.run(() -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    private static void refused(String address, String named) {
        Response response = As.ada().urlEncodingEnabled(false).get("/" + address);
        assertEquals(422, response.statusCode(), address);
        assertTrue(
                Html.of(response).text().contains(named),
                address + ": " + Html.of(response).text());
        assertFalse(response.asString().contains("claim_number"), address);
        response.then().header("Content-Disposition", (String) null);
    }

    private static Set<Long> numbers(String query) {
        return Csv.read(As.ada().get("/claims.csv?" + query).asString()).stream()
                .map(row -> Long.valueOf(row.getField("claim_number")))
                .collect(toSet());
    }

    private static String field(String csv, long claim, String column) {
        return Csv.row(csv, "claim_number", claim).getField(column);
    }
}
