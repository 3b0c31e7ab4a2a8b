package stet.browser;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import stet.account.Act;
import stet.claim.Claim;
import stet.evidence.Stance;
import stet.fix.FixAnswer;
import stet.history.Event;
import stet.history.Redaction;
import stet.query.AuthorQuery;
import stet.support.As;
import stet.support.Brought;
import stet.support.Confided;
import stet.support.Html;
import stet.support.Packs;
import stet.support.Ready;
import stet.support.Saved;
import stet.talk.Contact;
import stet.talk.Remark;
import stet.talk.Reply;
import stet.talk.Suggestion;
import stet.talk.Terms;
import stet.verdict.Adjudication;

/** What the pages of the table are about: claims at every stage and whatever else a page can be opened on. */
final class Places {
    private static final String LONG_WORD =
            "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft";

    private static Map<String, String> names;

    private Places() {}

    /** A text with every name in braces replaced by what it stands for. */
    static synchronized String in(String text) {
        if (names == null) names = prepared();
        String told = text;
        for (var name : names.entrySet()) told = told.replace("{" + name.getKey() + "}", name.getValue());
        return told;
    }

    static Map<String, String> in(Map<String, String> fields) {
        Map<String, String> told = new TreeMap<>(fields);
        told.replaceAll((name, value) -> in(value));
        return told;
    }

    private static Map<String, String> prepared() {
        Map<String, String> made = new TreeMap<>();
        stages(made);
        rich(made);
        fixes(made);
        seconds(made);
        talk(made);
        confide(made);
        people(made);
        events(made, Long.parseLong(made.get("claim")));
        made.put("intake", Brought.article("ada"));
        String[] next = Brought.revision("ada", Saved.article()).split("/");
        made.put("next", next[0]);
        made.put("intakeNext", next[1]);
        made.put("laidOn", Packs.laidOnce().replaceFirst("/.*", ""));
        made.put("sourced", Brought.authorSource().replaceFirst("/.*", ""));
        gates(made);
        made.put("long", String.valueOf(longWorded()));
        made.put("laterClaims", link("/claims", "a[rel=next]"));
        made.put("olderEvents", link("/history", "a[rel=next]"));
        return made;
    }

    private static void stages(Map<String, String> made) {
        long hand = Saved.claim();
        Saved.take(hand, "ada");
        long returned = Saved.proposed();
        Saved.sendBack(returned, "mara");
        long lapsed = Saved.signedOff();
        Saved.restate(lapsed, "The town built 141 flats in 2021.", "bela");
        long proposedAside = Saved.claim();
        Saved.proposeAside(proposedAside, "bela");
        long aside = Saved.claim();
        Saved.proposeAside(aside, "bela");
        Saved.agreeAside(aside, "mara");
        long signed = Saved.signedOff();
        Saved.evidence(signed, Stance.CONTEXT, "bela");
        made.put("open", String.valueOf(Saved.claim()));
        made.put("hand", String.valueOf(hand));
        made.put("proposed", String.valueOf(Saved.proposed()));
        made.put("returned", String.valueOf(returned));
        made.put("lapsed", String.valueOf(lapsed));
        made.put("signed", String.valueOf(signed));
        made.put("proposedAside", String.valueOf(proposedAside));
        made.put("aside", String.valueOf(aside));
    }

    /** A claim with everything: signed off, then argued about, restated, its evidence corrected and withdrawn. */
    private static void rich(Map<String, String> made) {
        long claim = Saved.signedOff();
        long against = Saved.evidence(claim, Stance.CONTRADICTS, "bela");
        long gone = Saved.evidence(claim, Stance.CONTEXT, "bela");
        Saved.withdraw(claim, gone, "bela");
        long wrong = Saved.evidence(claim, Stance.CONTEXT, "bela");
        long right =
                Saved.correct(claim, wrong, Saved.citation("https://register.example/" + wrong, Stance.CONTEXT), "ada");
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        Saved.verdict(claim, "half_right", "bela");
        Saved.authors(claim, "tomas");
        Saved.revise(claim, Saved.SENTENCE + " Nobody disputes it.", "bela");
        made.put("claim", String.valueOf(claim));
        made.put("piece", String.valueOf(against));
        made.put("gone", String.valueOf(gone));
        made.put("wrong", String.valueOf(wrong));
        made.put("right", String.valueOf(right));
        made.put("slug", Saved.slug(claim));
        made.put(
                "source",
                String.valueOf(Saved.facts(claim).evidence().get(0).source().number()));
    }

    /** Articles of which one could be signed off, one has lapsed, one waits to be let past and one was. */
    private static void gates(Map<String, String> made) {
        made.put("ready", Ready.article());
        made.put("asked", Ready.asked().replaceFirst("/.*", ""));
        String lapsed = Ready.signed();
        long claim = Ready.gate(lapsed).claims().get(0).number();
        Saved.restate(claim, "The town built 141 flats in 2021.", "bela");
        made.put("lapsedArticle", lapsed);
        made.put("past", Ready.past());
    }

    private static void seconds(Map<String, String> made) {
        long named = Saved.proposed();
        Saved.askSecond(named, "bela");
        long decided = Saved.disputed();
        Saved.run(() -> Adjudication.adopt(
                Claim.toChange(decided), Adjudication.Choice.FIRST, LONG_WORD, Saved.account("tomas")));
        made.put("second", String.valueOf(Saved.secondReading()));
        made.put("secondOfBela", String.valueOf(named));
        long disputed = Saved.disputed();
        made.put("disputed", String.valueOf(disputed));
        made.put("disputedSlug", Saved.slug(disputed));
        made.put("decided", String.valueOf(decided));
    }

    private static void fixes(Map<String, String> made) {
        long fixed = Saved.fixed();
        Saved.answerFix(fixed, FixAnswer.Kind.REFUSED, "", "bela");
        long countered = Saved.fixed();
        Saved.answerFix(countered, FixAnswer.Kind.COUNTERED, LONG_WORD, "bela");
        made.put("foundWrong", String.valueOf(Saved.wrong()));
        made.put("fixed", String.valueOf(fixed));
        made.put("fixedSlug", Saved.slug(fixed));
        made.put("countered", String.valueOf(countered));
    }

    private static void confide(Map<String, String> made) {
        long confided = Confided.claim("mara");
        Saved.verdict(confided, "accurate", "ada");
        made.put("confided", String.valueOf(confided));
        made.put("whispered", String.valueOf(Confided.piece(confided)));
    }

    private static void talk(Map<String, String> made) {
        long talked = Saved.claim();
        Saved.remark(talked, "Which table, @bela? " + LONG_WORD, "ada");
        // The browser takes longer than the ten minutes in which it could be edited.
        Saved.age(talked, 1, Duration.ofDays(-1));
        Saved.remark(talked, "**Table 2**: [register](https://register.example/" + LONG_WORD + ")", "bela");
        for (int number : List.of(3, 4)) {
            Saved.remark(talked, "- " + LONG_WORD, "bela");
            Saved.run(() -> {
                Remark done = Remark.of(Claim.toChange(talked), number);
                if (number == 3) done.strike(Saved.account("bela"));
                else done.resolve(Saved.account("ada"));
            });
        }
        Saved.overdue(talked, "ada");
        for (int number : List.of(2, 3)) {
            Saved.contact(talked, Terms.BACKGROUND, LocalDate.of(2099, 1, 5), "ada");
            Saved.run(() -> Contact.of(Claim.toChange(talked), number)
                    .answer(new Reply(LONG_WORD, LocalDate.now(ZoneOffset.UTC), true), Saved.account("bela")));
        }
        Saved.run(() -> Contact.of(Claim.toChange(talked), 3).withdraw(LONG_WORD, Saved.account("ada")));
        Saved.query(talked, LONG_WORD);
        Saved.query(talked, "Who told you? " + LONG_WORD);
        Saved.run(() -> AuthorQuery.of(Claim.toChange(talked), 2).answer(LONG_WORD, Saved.account("bela")));
        Saved.suggest(talked, "The town completed 140 flats: " + LONG_WORD, "mara");
        Saved.suggest(talked, LONG_WORD, "mara");
        Saved.run(() -> Suggestion.of(Claim.toChange(talked), 2).decline(LONG_WORD, Saved.account("ada")));
        made.put("talked", String.valueOf(talked));
    }

    private static void people(Map<String, String> made) {
        As.token("ada");
        String guest = login();
        made.put("guest", guest);
        made.put("stranger", login());
        made.put("invitation", invited(guest));
        String came = login();
        String used = invited(came);
        As.nobody()
                .formParam("password", "stand where it stands")
                .post("/invitations/" + used)
                .then()
                .statusCode(303);
        made.put("came", came);
        made.put("used", used);
        String left = login();
        invited(left);
        As.ines().post("/accounts/" + left + "/deactivation").then().statusCode(303);
        made.put("left", left);
    }

    private static void events(Map<String, String> made, long claim) {
        List<Event> all = Saved.in(() -> Event.ofClaim(claim));
        List<Long> told = all.stream()
                .filter(event -> event.act() == Act.ATTACH_EVIDENCE)
                .map(Event::number)
                .toList();
        made.put("event", String.valueOf(Saved.last(claim).number()));
        made.put("proposedEvent", String.valueOf(told.get(0)));
        made.put("redacted", String.valueOf(told.get(1)));
        made.put(
                "proof",
                String.valueOf(all.stream()
                        .filter(event -> event.act() == Act.SIGN_OFF)
                        .findFirst()
                        .orElseThrow()
                        .number()));
        for (long event : told.subList(0, 2)) {
            Saved.run(() -> Redaction.propose(event, "It names a neighbour.", Saved.account("mara")));
        }
        Saved.run(() -> Redaction.toAgree(told.get(1)).agree(Saved.account("ines")));
    }

    private static long longWorded() {
        long claim = Saved.claim();
        String url =
                "https://register.example/" + "a-rather-long-path-that-no-line-holds".repeat(8) + System.nanoTime();
        Saved.evidence(claim, Saved.citation(url, Stance.SUPPORTS), "ada");
        Saved.restate(
                claim,
                "The " + LONG_WORD + " built 140 flats, " + "and so on and so on, ".repeat(30) + "in 2021.",
                "ada");
        Saved.verdict(claim, "accurate", "See " + url + " and " + LONG_WORD + ": 140.", "ada");
        return claim;
    }

    private static String login() {
        return "p" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static String invited(String login) {
        Response answer = As.ines()
                .formParam("name", "Eve " + login)
                .formParam("login", login)
                .formParam("roles", "checker")
                .post("/accounts");
        String link = Html.of(answer).page().getElementById("link").val();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String link(String page, String selector) {
        return Html.of(As.mara().get(page)).page().selectFirst(selector).attr("href");
    }
}
