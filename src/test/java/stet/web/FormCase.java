package stet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.account.Act;
import stet.support.As;

/**
 * A row of the table of every form. Its subject is made anew for each test: the parts that its addresses need, with
 * slashes between them; {0} and {1} in an address or a field stand for them.
 */
final class FormCase {
    final String route;
    private final String page;
    Act act;
    boolean shownOnce;
    int refusal;
    String theirs;
    private Function<String, RequestSpecification> sender;
    private Supplier<Object> subject;
    private List<String> typed = List.of();
    private List<String> wrong = List.of();
    private Consumer<String> meanwhile;

    private FormCase(String route, String page) {
        this.route = route;
        this.page = page;
    }

    /** Where it is sent, as its resource says it, and the page on which it is drawn. */
    static FormCase form(String route, String page) {
        return new FormCase(route, page);
    }

    FormCase does(Act act) {
        this.act = act;
        return this;
    }

    FormCase by(String login) {
        return by(subject -> As.login(login));
    }

    FormCase by(Function<String, RequestSpecification> sender) {
        this.sender = sender;
        return this;
    }

    FormCase upon(Supplier<Object> subject) {
        this.subject = subject;
        return this;
    }

    /** Right fields, as name=value. */
    FormCase typed(String... fields) {
        typed = List.of(fields);
        return this;
    }

    /** Fields each of which is wrong; a name alone is a choice not made. */
    FormCase wrong(String... fields) {
        wrong = List.of(fields);
        return this;
    }

    /** Its answer, a link for one, is shown in place of a redirect. */
    FormCase shownOnce() {
        shownOnce = true;
        return this;
    }

    /** Answered 409, with these words of theirs beside what was typed. */
    FormCase stale(String theirs, Consumer<String> meanwhile) {
        this.theirs = theirs;
        this.meanwhile = meanwhile;
        return this;
    }

    /** Somebody else sends the same form first, with other words. */
    FormCase staleAfter(String login, String field) {
        return stale(field.replaceFirst("[^=]*=", ""), subject -> overtake(subject, As.login(login), List.of(field)));
    }

    /** Has no version: the verb itself refuses what can be done no more. */
    FormCase refused(int status, Consumer<String> meanwhile) {
        refusal = status;
        this.meanwhile = meanwhile;
        return this;
    }

    /** Somebody else does the same first. */
    FormCase refusedAfter(String login, int status) {
        return refused(status, subject -> overtake(subject, As.login(login), typed));
    }

    boolean isStale() {
        return theirs != null;
    }

    boolean canBeWrong() {
        return !wrong.isEmpty();
    }

    /** Opened by its sender upon a fresh subject. */
    Opened open() {
        String made = String.valueOf(subject.get());
        return opened(made, sender.apply(made));
    }

    private Opened opened(String subject, RequestSpecification sender) {
        Response shown = sender.get(fill(page, subject));
        assertEquals(200, shown.statusCode(), () -> "GET " + page + ": " + shown.asString());
        return new Opened(subject, DrawnForm.on(shown, path(subject), names()));
    }

    private void overtake(String subject, RequestSpecification other, List<String> edits) {
        Opened theirs = opened(subject, other);
        theirs.drawn.send(other, theirs.filled(edits)).then().statusCode(303);
    }

    private Set<String> names() {
        return Stream.concat(typed.stream(), wrong.stream()).map(FormCase::name).collect(Collectors.toSet());
    }

    private String path(String subject) {
        String path = route;
        for (String part : subject.split("/")) path = path.replaceFirst("\\{\\w+}", part);
        return path;
    }

    private static String fill(String text, String subject) {
        String[] parts = subject.split("/");
        return text.replace("{0}", parts[0]).replace("{1}", parts[parts.length - 1]);
    }

    private static String name(String field) {
        return field.split("=", 2)[0];
    }

    @Override
    public String toString() {
        return act + " " + route;
    }

    /** The form on somebody's screen. */
    final class Opened {
        final DrawnForm drawn;
        private final String subject;

        private Opened(String subject, DrawnForm drawn) {
            this.subject = subject;
            this.drawn = drawn;
        }

        Map<String, List<String>> right() {
            return filled(typed);
        }

        Map<String, List<String>> wrong() {
            Map<String, List<String>> fields = right();
            edit(fields, wrong);
            return fields;
        }

        List<String> wrongNames() {
            return wrong.stream().map(FormCase::name).toList();
        }

        Response send(Map<String, List<String>> fields) {
            return drawn.send(sender.apply(subject), fields);
        }

        void othersAct() {
            meanwhile.accept(subject);
        }

        /** The same form as it came back. */
        Opened again(Response answer) {
            return new Opened(subject, DrawnForm.on(answer, path(subject), names()));
        }

        private Map<String, List<String>> filled(List<String> edits) {
            Map<String, List<String>> fields = drawn.fields();
            edit(fields, edits);
            return fields;
        }

        private void edit(Map<String, List<String>> fields, List<String> edits) {
            edits.forEach(field -> fields.remove(name(field)));
            edits.stream()
                    .filter(field -> field.contains("="))
                    .forEach(field -> fields.computeIfAbsent(name(field), name -> new ArrayList<>())
                            .add(fill(field.split("=", 2)[1], subject)));
        }
    }
}
