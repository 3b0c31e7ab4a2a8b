package stet.notice;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import stet.account.Account;
import stet.claim.Assignment;
import stet.claim.Claim;
import stet.history.History;
import stet.support.As;
import stet.support.Saved;

/** People whom nobody has told anything yet, and what they were told since. */
public final class Told {
    private static final String PASSWORD = "stand where it stands";
    private static final Map<String, String> COOKIES = new ConcurrentHashMap<>();

    private Told() {}

    /** The login of somebody new. */
    public static String somebody(String... roles) {
        String login = "n" + UUID.randomUUID().toString().substring(0, 12);
        As.program("ines")
                .body(Map.of("login", login, "name", "Eve " + login, "roles", List.of(roles), "password", PASSWORD))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        return login;
    }

    public static RequestSpecification as(String login) {
        return As.nobody().cookie("stet", COOKIES.computeIfAbsent(login, who -> As.signIn(who, PASSWORD)));
    }

    /** What somebody was told of a claim, oldest first, with everything that is read of it. */
    public static List<Notice> of(String login, long claim) {
        return Saved.in(() -> Notice.list(
                "from Notice n join fetch n.claim c join fetch n.account left join fetch n.doneBy"
                        + " where n.account.login = ?1 and c.number = ?2 order by n.id",
                login,
                claim));
    }

    static List<NoticeKind> kinds(String login, long claim) {
        return of(login, claim).stream().map(Notice::kind).toList();
    }

    /** Whether anybody was told anything of a claim. */
    static long count(long claim) {
        return Saved.in(() -> Notice.count("claim.number", claim));
    }

    /** A claim that mara gave somebody, to be done with in that time. */
    public static long given(String login, Duration time) {
        long claim = Saved.claim();
        give(claim, login, time == null ? null : History.now().plus(time));
        return claim;
    }

    static void give(long claim, String login, Instant dueAt) {
        Saved.run(() -> Assignment.assign(Claim.toChange(claim), Saved.account(login), dueAt, Saved.account("mara")));
    }

    static void leave(String login) {
        As.ines().post("/accounts/" + login + "/deactivation").then().statusCode(303);
    }

    /** Somebody new who wants mail; their address is their login at paper.example. */
    static String mailed() {
        String login = somebody("checker");
        as(login)
                .formParam("email", login + "@paper.example")
                .post("/account/email")
                .then()
                .statusCode(303);
        return login;
    }

    static long id(String login) {
        return Saved.in(() -> Account.named(login).orElseThrow().id());
    }
}
