package stet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.evidence.Stance;
import stet.history.HistoryHead;
import stet.support.As;
import stet.support.Confided;
import stet.support.Saved;
import stet.talk.Terms;

/**
 * Who may do what at every address there is, tried by a person of each kind on what others made. A route without a line
 * here fails the build; whoever is refused leaves no trace.
 */
@QuarkusTest
class EveryRouteTest {
    /**
     * For nobody, a checker, an editor and an admin: `yes`; `no`, which is 403; `in`, which is to sign in first; `none`,
     * for an address open to them at which there is nothing; `out`, for being signed out. Whoever is deactivated is
     * nobody, and roles add up.
     */
    private static final String TABLE = """
            GET    /                                                     in   yes  yes  yes
            GET    /login                                                yes  yes  yes  yes
            GET    /keys                                                 yes  yes  yes  yes
            GET    /setup/{token}                                        none none none none
            POST   /setup/{token}                                        none none none none
            GET    /invitations/{token}                                  none none none none
            POST   /invitations/{token}                                  none none none none
            GET    /account                                              in   yes  yes  yes
            POST   /account/password                                     in   yes  yes  yes
            POST   /account/tokens/{token}/revocation                    in   none none none
            POST   /account/email                                        in   yes  yes  yes
            GET    /notices                                              in   yes  yes  yes
            POST   /notices/read                                         in   yes  yes  yes
            GET    /accounts                                             in   no   no   yes
            POST   /accounts                                             in   no   no   yes
            GET    /accounts/{login}                                     in   no   no   yes
            POST   /accounts/{login}/roles                               in   no   no   yes
            POST   /accounts/{login}/invitation                          in   no   no   yes
            POST   /accounts/{login}/deactivation                        in   no   no   yes
            GET    /packs                                                in   yes  yes  yes
            POST   /packs                                                in   yes  yes  yes
            GET    /packs/check                                          in   yes  yes  yes
            POST   /packs/check                                          in   yes  yes  yes
            GET    /agreement                                            in   yes  yes  yes
            GET    /articles                                             in   yes  yes  yes
            POST   /articles                                             in   yes  yes  no
            GET    /articles/new                                         in   yes  yes  no
            POST   /articles/new                                         in   yes  yes  no
            GET    /articles/new/{intake}                                in   none none no
            POST   /articles/new/{intake}                                in   none none no
            GET    /articles/{slug}                                      in   yes  yes  yes
            GET    /articles/{slug}/revisions/new                        in   yes  yes  no
            POST   /articles/{slug}/revisions/new                        in   yes  yes  no
            GET    /articles/{slug}/revisions/new/{intake}               in   none none no
            POST   /articles/{slug}/revisions/new/{intake}               in   none none no
            GET    /articles/{slug}/laid                                 in   yes  yes  yes
            POST   /articles/{slug}/laid                                 in   yes  yes  yes
            POST   /articles/{slug}/laid/{number}/confirmation           in   none none no
            POST   /articles/{slug}/author-sources/{source}/opening      in   none none no
            GET    /articles/{slug}/revisions/{number}                   in   yes  yes  yes
            GET    /articles/{slug}/revisions/{number}/original          in   none none none
            GET    /articles/{slug}/fixes                                in   yes  yes  yes
            GET    /articles/{slug}/fixes.docx                           in   yes  yes  yes
            GET    /articles/{slug}/claims/{number}                      in   yes  yes  yes
            GET    /articles/{slug}/sentences                            in   yes  yes  yes
            GET    /articles/{slug}/sentences/{number}                   in   yes  yes  yes
            POST   /articles/{slug}/sentences/{number}                   in   yes  yes  no
            POST   /articles/{slug}/ticks/{sentence}/{item}              in   none none no
            POST   /articles/{slug}/ticks/{sentence}/{item}/withdrawal   in   none none no
            GET    /articles/{slug}/description                          in   yes  yes  no
            POST   /articles/{slug}/description                          in   yes  yes  no
            GET    /articles/{slug}/people                               in   yes  yes  no
            POST   /articles/{slug}/people                               in   yes  yes  no
            GET    /articles/{slug}/board                                in   yes  yes  yes
            GET    /articles/{slug}/gate                                 in   yes  yes  yes
            GET    /articles/{slug}/gate/rules                           in   no   yes  no
            POST   /articles/{slug}/gate/rules                           in   no   yes  no
            GET    /gate-rules                                           in   no   yes  no
            POST   /gate-rules                                           in   no   yes  no
            POST   /articles/{slug}/checklist/{item}                     in   none none no
            POST   /articles/{slug}/checklist/{item}/withdrawal          in   none none no
            POST   /articles/{slug}/sign-off                             in   no   yes  no
            GET    /articles/{slug}/sign-off/withdrawal                  in   no   yes  no
            POST   /articles/{slug}/sign-off/withdrawal                  in   no   yes  no
            GET    /articles/{slug}/bypasses/new                         in   no   yes  no
            POST   /articles/{slug}/bypasses                             in   no   yes  no
            POST   /articles/{slug}/bypasses/{bypass}/permission         in   no   none no
            GET    /articles/{slug}/sign-offs/{signOff}                  in   none none none
            GET    /articles/{slug}/sign-offs/{signOff}/certificate.json in   none none none
            GET    /articles/{slug}/closing                              in   no   yes  no
            POST   /articles/{slug}/closing                              in   no   yes  no
            GET    /articles/{slug}/passages/{passage}/revision          in   yes  yes  no
            POST   /articles/{slug}/passages/{passage}/revision          in   yes  yes  no
            GET    /claims                                               in   yes  yes  yes
            POST   /claims                                               in   yes  yes  no
            GET    /claims/assignments/new                               in   yes  yes  no
            POST   /claims/assignments                                   in   yes  yes  no
            GET    /claims/sign-off/next                                 in   yes  yes  no
            GET    /claims/new                                           in   yes  yes  no
            GET    /claims/{number}                                      in   yes  yes  yes
            GET    /claims/{number}/anchor                               in   yes  yes  no
            POST   /claims/{number}/anchor                               in   yes  yes  no
            GET    /claims/{number}/restatement/new                      in   yes  yes  no
            POST   /claims/{number}/restatements                         in   yes  yes  no
            GET    /claims/{number}/split/new                            in   yes  yes  no
            POST   /claims/{number}/splits                               in   yes  yes  no
            GET    /claims/{number}/assignment                           in   yes  yes  yes
            POST   /claims/{number}/assignment                           in   yes  yes  no
            POST   /claims/{number}/assignment/end                       in   no   yes  no
            GET    /claims/{number}/evidence/new                         in   yes  yes  no
            POST   /claims/{number}/evidence                             in   yes  yes  no
            GET    /claims/{number}/evidence/{piece}/correction          in   yes  yes  no
            POST   /claims/{number}/evidence/{piece}/correction          in   yes  yes  no
            GET    /claims/{number}/evidence/{piece}/withdrawal          in   yes  yes  no
            POST   /claims/{number}/evidence/{piece}/withdrawal          in   yes  yes  no
            GET    /claims/{number}/confidential-evidence/new            in   yes  yes  no
            POST   /claims/{number}/confidential-evidence                in   yes  yes  no
            GET    /claims/{number}/evidence/{piece}/look                in   no   no   no
            GET    /claims/{number}/evidence/{piece}/readers/new         in   no   no   no
            POST   /claims/{number}/evidence/{piece}/readers             in   no   no   no
            GET    /claims/{number}/verdicts/new                         in   yes  yes  no
            POST   /claims/{number}/verdicts                             in   yes  yes  no
            POST   /claims/{number}/verdicts/missing                     in   yes  yes  no
            GET    /claims/{number}/verdicts/{verdict}/withdrawal        in   yes  yes  no
            POST   /claims/{number}/verdicts/{verdict}/withdrawal        in   no   no   no
            GET    /claims/{number}/second-reading/new                   in   yes  yes  no
            POST   /claims/{number}/second-reading                       in   yes  yes  no
            GET    /claims/{number}/second-reading/withdrawal            in   no   yes  no
            POST   /claims/{number}/second-reading/withdrawal            in   no   yes  no
            GET    /claims/{number}/adjudication/new                     in   no   yes  no
            POST   /claims/{number}/adjudication                         in   no   yes  no
            GET    /claims/{number}/returns/new                          in   no   yes  no
            POST   /claims/{number}/returns                              in   no   yes  no
            GET    /claims/{number}/returns/answer                       in   yes  yes  no
            POST   /claims/{number}/returns/answer                       in   yes  yes  no
            GET    /claims/{number}/sign-off                             in   yes  yes  yes
            POST   /claims/{number}/sign-off                             in   no   yes  no
            GET    /claims/{number}/sign-off/withdrawal                  in   no   yes  no
            POST   /claims/{number}/sign-off/withdrawal                  in   no   yes  no
            GET    /claims/{number}/setting-aside/new                    in   yes  yes  no
            POST   /claims/{number}/setting-aside                        in   yes  yes  no
            GET    /claims/{number}/setting-aside/agreement              in   no   yes  no
            POST   /claims/{number}/setting-aside/agreement              in   no   yes  no
            GET    /claims/{number}/setting-aside/withdrawal             in   yes  yes  no
            POST   /claims/{number}/setting-aside/withdrawal             in   yes  yes  no
            GET    /claims/{number}/fixes/new                            in   yes  yes  no
            POST   /claims/{number}/fixes                                in   yes  yes  no
            GET    /claims/{number}/fixes/{fix}/answer                   in   no   no   no
            POST   /claims/{number}/fixes/{fix}/answer                   in   no   no   no
            GET    /claims/{number}/fixes/{fix}/agreement                in   yes  yes  no
            POST   /claims/{number}/fixes/{fix}/agreement                in   yes  yes  no
            GET    /claims/{number}/fixes/{fix}/letting-stand            in   no   yes  no
            POST   /claims/{number}/fixes/{fix}/letting-stand            in   no   yes  no
            GET    /claims/{number}/fixes/{fix}/withdrawal               in   no   yes  no
            POST   /claims/{number}/fixes/{fix}/withdrawal               in   no   yes  no
            POST   /claims/{number}/remarks                              in   yes  yes  no
            GET    /claims/{number}/remarks/{remark}/edit                in   no   no   no
            POST   /claims/{number}/remarks/{remark}/edit                in   no   no   no
            POST   /claims/{number}/remarks/{remark}/striking            in   no   yes  no
            POST   /claims/{number}/remarks/{remark}/resolution          in   yes  yes  no
            POST   /claims/{number}/remarks/{remark}/resolution/withdrawal in   yes  yes  no
            GET    /claims/{number}/contacts/new                         in   yes  yes  no
            POST   /claims/{number}/contacts                             in   yes  yes  no
            GET    /claims/{number}/contacts/{contact}/answer            in   yes  yes  no
            POST   /claims/{number}/contacts/{contact}/answer            in   yes  yes  no
            GET    /claims/{number}/contacts/{contact}/evidence          in   yes  yes  no
            GET    /claims/{number}/contacts/{contact}/withdrawal        in   no   yes  no
            POST   /claims/{number}/contacts/{contact}/withdrawal        in   no   yes  no
            GET    /claims/{number}/queries/new                          in   yes  yes  no
            POST   /claims/{number}/queries                              in   yes  yes  no
            GET    /claims/{number}/queries/{query}/answer               in   yes  yes  no
            POST   /claims/{number}/queries/{query}/answer               in   yes  yes  no
            GET    /claims/{number}/queries/{query}/withdrawal           in   no   yes  no
            POST   /claims/{number}/queries/{query}/withdrawal           in   no   yes  no
            GET    /claims/{number}/suggestions/new                      in   no   yes  no
            POST   /claims/{number}/suggestions                          in   no   yes  no
            POST   /claims/{number}/suggestions/{suggestion}/acceptance  in   yes  yes  no
            GET    /claims/{number}/suggestions/{suggestion}/refusal     in   yes  yes  no
            POST   /claims/{number}/suggestions/{suggestion}/refusal     in   yes  yes  no
            GET    /sources                                              in   yes  yes  yes
            GET    /sources/{number}                                     in   yes  yes  yes
            POST   /sources/{number}                                     in   yes  yes  no
            GET    /scales                                               in   yes  yes  yes
            GET    /scales/{key}/versions/new                            in   no   no   yes
            POST   /scales/{key}/versions                                in   no   no   yes
            POST   /scales/{key}/ratings/{rating}/retirement             in   no   no   none
            GET    /history                                              in   no   yes  yes
            GET    /history/{number}                                     in   no   yes  yes
            POST   /history/{number}/redaction                           in   no   yes  yes
            POST   /history/{number}/redaction/agreement                 in   no   yes  yes
            GET    /claims.csv                                           in   yes  yes  yes
            GET    /evidence.csv                                         in   yes  yes  yes
            GET    /claims.zip                                           in   yes  yes  yes
            GET    /history.csv                                          in   no   yes  yes
            GET    /history.jsonl                                        in   no   yes  yes
            POST   /api/v1/tokens                                        yes  yes  yes  yes
            POST   /api/v1/accounts                                      in   no   no   yes
            GET    /api/v1/agreement                                     in   yes  yes  yes
            GET    /api/v1/articles                                      in   yes  yes  yes
            POST   /api/v1/articles                                      in   yes  yes  no
            GET    /api/v1/articles/{slug}                               in   yes  yes  yes
            GET    /api/v1/articles/{slug}/annotations                   in   yes  yes  yes
            POST   /api/v1/articles/{slug}/claims                        in   yes  yes  no
            GET    /api/v1/articles/{slug}/coverage                      in   yes  yes  yes
            GET    /api/v1/articles/{slug}/diff                          in   yes  yes  yes
            GET    /api/v1/articles/{slug}/board                         in   yes  yes  yes
            GET    /api/v1/articles/{slug}/gate                          in   yes  yes  yes
            POST   /api/v1/articles/{slug}/sign-off                      in   no   yes  no
            POST   /api/v1/articles/{slug}/sign-off/withdrawal           in   no   yes  no
            POST   /api/v1/articles/{slug}/bypasses                      in   no   yes  no
            POST   /api/v1/articles/{slug}/bypasses/{bypass}/permission  in   no   none no
            GET    /api/v1/articles/{slug}/certificate                   in   yes  yes  yes
            POST   /api/v1/articles/{slug}/pack                          in   yes  yes  yes
            GET    /api/v1/articles/{slug}/revisions                     in   yes  yes  yes
            POST   /api/v1/articles/{slug}/revisions                     in   yes  yes  no
            GET    /api/v1/articles/{slug}/revisions/{number}/text       in   yes  yes  yes
            GET    /api/v1/articles/{slug}/sentences/{number}            in   yes  yes  yes
            PUT    /api/v1/articles/{slug}/sentences/{number}            in   yes  yes  no
            GET    /api/v1/claims                                        in   yes  yes  yes
            POST   /api/v1/claims                                        in   yes  yes  no
            GET    /api/v1/claims/{number}                               in   yes  yes  yes
            PATCH  /api/v1/claims/{number}                               in   yes  yes  no
            GET    /api/v1/claims/{number}/history                       in   yes  yes  yes
            POST   /api/v1/claims/{number}/split                         in   yes  yes  no
            POST   /api/v1/claims/{number}/assignment                    in   yes  yes  no
            DELETE /api/v1/claims/{number}/assignment                    in   no   yes  no
            POST   /api/v1/claims/{number}/evidence                      in   yes  yes  no
            POST   /api/v1/claims/{number}/evidence/{piece}/correction   in   yes  yes  no
            POST   /api/v1/claims/{number}/evidence/{piece}/withdrawal   in   yes  yes  no
            GET    /api/v1/claims/{number}/evidence/{piece}/look         in   no   no   no
            POST   /api/v1/claims/{number}/evidence/{piece}/readers      in   no   no   no
            POST   /api/v1/claims/{number}/verdicts                      in   yes  yes  no
            POST   /api/v1/claims/{number}/verdicts/{verdict}/withdrawal in   no   no   no
            POST   /api/v1/claims/{number}/second-reading                in   yes  yes  no
            POST   /api/v1/claims/{number}/second-reading/withdrawal     in   no   yes  no
            POST   /api/v1/claims/{number}/adjudication                  in   no   yes  no
            GET    /api/v1/claims/{number}/fixes                         in   yes  yes  yes
            POST   /api/v1/claims/{number}/fixes                         in   yes  yes  no
            POST   /api/v1/claims/{number}/fixes/{fix}/answers           in   no   no   no
            GET    /api/v1/claims/{number}/remarks                       in   yes  yes  yes
            POST   /api/v1/claims/{number}/remarks                       in   yes  yes  no
            POST   /api/v1/claims/{number}/remarks/{remark}/striking     in   no   yes  no
            POST   /api/v1/claims/{number}/remarks/{remark}/resolution   in   yes  yes  no
            DELETE /api/v1/claims/{number}/remarks/{remark}/resolution   in   yes  yes  no
            GET    /api/v1/claims/{number}/contacts                      in   yes  yes  yes
            POST   /api/v1/claims/{number}/contacts                      in   yes  yes  no
            POST   /api/v1/claims/{number}/contacts/{contact}/answer     in   yes  yes  no
            GET    /api/v1/claims/{number}/queries                       in   yes  yes  yes
            POST   /api/v1/claims/{number}/queries                       in   yes  yes  no
            POST   /api/v1/claims/{number}/queries/{query}/answer        in   yes  yes  no
            POST   /api/v1/claims/{number}/queries/{query}/withdrawal    in   no   yes  no
            GET    /api/v1/claims/{number}/suggestions                   in   yes  yes  yes
            POST   /api/v1/claims/{number}/suggestions                   in   no   yes  no
            POST   /api/v1/claims/{number}/suggestions/{suggestion}/acceptance in   yes  yes  no
            POST   /api/v1/claims/{number}/suggestions/{suggestion}/refusal in   yes  yes  no
            POST   /api/v1/claims/{number}/returns                       in   no   yes  no
            POST   /api/v1/claims/{number}/returns/answer                in   yes  yes  no
            POST   /api/v1/claims/{number}/sign-off                      in   no   yes  no
            POST   /api/v1/claims/{number}/sign-off/withdrawal           in   no   yes  no
            POST   /api/v1/claims/{number}/setting-aside                 in   yes  yes  no
            POST   /api/v1/claims/{number}/setting-aside/agreement       in   no   yes  no
            GET    /api/v1/notices                                       in   yes  yes  yes
            POST   /api/v1/notices/read                                  in   yes  yes  yes
            GET    /api/v1/history                                       in   no   yes  yes
            GET    /api/v1/history/verification                          in   yes  yes  yes
            POST   /login                                                in   in   in   in
            POST   /logout                                               out  out  out  out
            POST   /account/sign-out-everywhere                          in   out  out  out
            """;

    /** Counted by who tries, whatever comes of it. */
    private static final List<String> UNWATCHED = List.of("Attempts");

    @Inject
    Session session;

    private record Line(String method, String path, List<String> words) {
        static Line of(String row) {
            String[] words = row.trim().split("\\s+");
            return new Line(words[0], words[1], List.of(words).subList(2, words.length));
        }

        /** Roles add up: what a checker may or an editor may, somebody who is both may. */
        String expects(Crew who) {
            return switch (who) {
                case NOBODY, GONE -> words.get(0);
                case CHECKER -> words.get(1);
                case EDITOR -> words.get(2);
                case ADMIN -> words.get(3);
                case BOTH -> words.get(1).equals("no") ? words.get(2) : words.get(1);
            };
        }

        boolean isForPrograms() {
            return path.startsWith("/api/");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void no_route_is_left_out() {
        TreeSet<String> named = new TreeSet<>();
        TABLE.lines().forEach(row -> assertTrue(named.add(Line.of(row).toString()), "twice: " + row));
        assertEquals(Routes.all(), named);
    }

    @TestFactory
    Stream<DynamicTest> every_cell() {
        Crew.gather();
        return TABLE.lines()
                .map(Line::of)
                .map(line -> DynamicTest.dynamicTest(line.toString(), () -> {
                    String address = Things.at(line.path());
                    Map<String, Object> before = everything();
                    for (Crew who : Crew.values()) if (isRefused(line, who)) check(line, address, who);
                    assertEquals(before, everything(), line + " was refused, and left a trace");
                    for (Crew who : Crew.values()) if (!isRefused(line, who)) check(line, address, who);
                }));
    }

    private static boolean isRefused(Line line, Crew who) {
        return List.of("no", "in").contains(line.expects(who));
    }

    private static void check(Line line, String address, Crew who) {
        Response answer = send(line, address, who);
        int status = answer.statusCode();
        String told = who + " " + line + ": " + status + " " + answer.asString();
        switch (line.expects(who)) {
            case "no" -> assertEquals(403, status, told);
            case "in" -> assertTrue(status == 401 || status == 303 && leadsToLogin(answer), told);
            case "none" -> assertTrue(status == 404 || status == 410, told);
            case "out" -> {
                assertTrue(leadsToLogin(answer), told);
                who.comeBack();
            }
            default -> {
                assertFalse(List.of(401, 403, 404, 405, 406, 415).contains(status) || leadsToLogin(answer), told);
                assertTrue(status < 500, told);
            }
        }
    }

    private static boolean leadsToLogin(Response answer) {
        String location = answer.header("Location");
        return location != null && location.contains("/login");
    }

    private static Response send(Line line, String address, Crew who) {
        RequestSpecification by = line.isForPrograms() ? who.program() : who.browser();
        if (line.isForPrograms() && !List.of("GET", "DELETE").contains(line.method())) by.body("{}");
        if (isOfFiles(line)) by.multiPart("files", "", new byte[0]);
        else if (!line.isForPrograms() && line.method().equals("POST")) by.formParam("reason", "A slip of the pen");
        return by.redirects().follow(false).request(line.method(), address);
    }

    private static boolean isOfFiles(Line line) {
        return line.method().equals("POST")
                && (line.path().startsWith("/packs") || line.path().endsWith("/new"));
    }

    /** How many rows each table has, and the hash of the whole history. */
    private Map<String, Object> everything() {
        return Saved.in(() -> {
            Map<String, Object> all = new TreeMap<>();
            all.put("history", HistoryHead.current().hash());
            session.getMetamodel().getEntities().stream()
                    .map(type -> type.getName())
                    .filter(name -> !UNWATCHED.contains(name))
                    .forEach(name -> all.put(
                            name,
                            session.createSelectionQuery("select count(*) from " + name, Long.class)
                                    .getSingleResult()));
            return all;
        });
    }

    /** What an address is about: each time something new, signed off, made by ada and mara, whom nobody here is. */
    private static final class Things {
        static String at(String path) {
            if (!path.contains("{")) return path;
            String about = path.replaceAll("^/api/v1", "");
            if (about.startsWith("/accounts/")) return path.replace("{login}", newcomer());
            if (about.startsWith("/scales/"))
                return path.replace("{key}", "stet").replace("{rating}", "no_such");
            if (about.matches("/(setup|invitations)/.*")) return path.replace("{token}", "no-such-token");
            if (about.startsWith("/account/")) return path.replace("{token}", "999");
            long claim = path.contains("{fix}") ? Saved.fixed() : Saved.signedOff();
            if (path.contains("{remark}")) Saved.remark(claim, "Which table?", "ada");
            if (path.contains("{contact}")) Saved.contact(claim, Terms.ON_THE_RECORD, null, "ada");
            if (path.contains("{suggestion}")) Saved.suggest(claim, "It built 140 flats.", "mara");
            if (path.contains("{query}")) Saved.query(claim, "Who said so?");
            String slug = Saved.slug(claim);
            if (about.startsWith("/articles/")) {
                return path.replace("{slug}", slug)
                        .replace("/claims/{number}", "/claims/" + claim)
                        .replace("{number}", "1")
                        .replace("{passage}", "1")
                        .replace("{item}", "1")
                        .replace("{sentence}", "none")
                        .replace("{intake}", "999")
                        .replace("{bypass}", "999")
                        .replace("{signOff}", "999")
                        .replace("{source}", "999");
            }
            if (about.startsWith("/history/")) {
                return path.replace("{number}", String.valueOf(Saved.last(claim).number()));
            }
            if (about.endsWith("/look") || about.contains("/readers")) {
                long piece = Confided.attach(claim, Stance.SUPPORTS, "mara");
                return path.replace("{number}", String.valueOf(claim)).replace("{piece}", String.valueOf(piece));
            }
            var piece = Saved.facts(claim).evidence().get(0);
            if (about.startsWith("/sources/")) {
                return path.replace("{number}", String.valueOf(piece.source().number()));
            }
            return path.replace("{number}", String.valueOf(claim))
                    .replace("{piece}", String.valueOf(piece.number()))
                    .replace("{verdict}", "1")
                    .replace("{fix}", "1")
                    .replace("{remark}", "1")
                    .replace("{suggestion}", "1")
                    .replace("{query}", "1")
                    .replace("{contact}", "1");
        }

        private static String newcomer() {
            String login = Guests.freeLogin();
            As.program("ines")
                    .body(Map.of("login", login, "name", "New " + login, "roles", List.of("checker")))
                    .post("/api/v1/accounts")
                    .then()
                    .statusCode(201);
            return login;
        }
    }
}
