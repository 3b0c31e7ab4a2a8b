package stet.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import stet.account.Account;
import stet.account.CurrentAccount;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Parameters;
import stet.web.Refusal;
import stet.web.Texts;

/** One request of a program: who makes it, what it says and how it is answered. */
@RequestScoped
public class Call {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Retries retries;

    @Inject
    UriInfo uri;

    /** Whoever the token stands for, as this transaction knows them. */
    Account by() {
        return current.account();
    }

    /** What was sent, its own constraints met; 400 for what is no JSON, 422 with the fields that are wrong. */
    <T extends Record> T read(byte[] body, Class<T> type) {
        retries.check();
        parameters(Set.of());
        T read = Json.read(body, type);
        forms.check(read).refuse();
        return read;
    }

    /** Before the parts of a form are read. */
    void form() {
        retries.check();
        parameters(Set.of());
    }

    /** The query as it is, for whoever knows its parameters. */
    MultivaluedMap<String, String> query() {
        return uri.getQueryParameters();
    }

    /** Every constraint of a form, and that its texts can be kept. */
    FormErrors check(Record form) {
        return forms.check(form);
    }

    /** The query; 422 naming a parameter that is not among those known, given twice or no text that can be kept. */
    MultivaluedMap<String, String> parameters(Set<String> known) {
        return Parameters.known(uri.getQueryParameters(), known);
    }

    /** A number of the query within bounds; usual where it is not given. */
    int number(String name, int usual, int most) {
        String given = uri.getQueryParameters().getFirst(name);
        if (given == null) return usual;
        int number = given.matches("[0-9]{1,9}") ? Integer.parseInt(given) : 0;
        if (number < 1 || number > most) {
            throw Refusal.invalid(List.of(new Flaw(name, Texts.of("api_number", name, 1, most))));
        }
        return number;
    }

    /** Whether a parameter is true; 422 for anything but true and false. */
    boolean flag(String name) {
        String given = uri.getQueryParameters().getFirst(name);
        if (given == null || given.equals("false")) return false;
        if (given.equals("true")) return true;
        throw wrong(name, "api_flag");
    }

    /** The number behind which a page begins; 0 for the first. */
    long place(String name) {
        String given = uri.getQueryParameters().getFirst(name);
        if (given == null) return 0;
        if (!given.matches("[0-9]{1,18}")) throw wrong(name, "filter_cursor");
        return Long.parseLong(given);
    }

    /** 201 with what was made; stored in the act's own transaction where the request is one that may be retried. */
    Response created(Object view) {
        return done(201, view);
    }

    /** 200, stored as well. */
    Response changed(Object view) {
        return done(200, view);
    }

    static Response ok(Object view) {
        return json(200, Json.write(view));
    }

    /** JSON that has a media type of its own. */
    static Response as(String mediaType, Object view) {
        return Response.ok(Json.write(view), MediaType.valueOf(mediaType).withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** A text as it is. */
    static Response plain(String text) {
        return Response.ok(text, MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .build();
    }

    static Response json(int status, String body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }

    private Response done(int status, Object view) {
        String body = Json.write(view);
        retries.remember(status, body);
        return json(status, body);
    }

    private static Refusal wrong(String parameter, String key) {
        return Refusal.invalid(List.of(new Flaw(parameter, Texts.of(key, parameter))));
    }
}
