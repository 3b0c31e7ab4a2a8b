package stet.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import stet.home.Address;
import stet.web.ErrorPages;
import stet.web.Forms;
import stet.web.Refusal;
import stet.web.Texts;

/** Signing in and out. */
@Path("/")
@PermitAll
public class LoginResource {
    private static final String LOGIN = "stet-login";
    private static final String PASSWORD = "stet-password";
    private static final String TO = "stet-to";

    @Inject
    SessionCookie cookie;

    @Inject
    Address address;

    @Inject
    SignIn signIn;

    /** A field of a form that waits until its sender has signed in again. */
    record Field(String name, String value) {}

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance login(
                String login, String to, List<Field> kept, String error, List<Cast.Member> cast);
    }

    @GET
    @Path("login")
    public TemplateInstance show(@RestQuery String to) {
        return page("", to == null ? "" : to, List.of(), "");
    }

    @POST
    @Path("login")
    @Transactional
    public Response signIn(MultivaluedMap<String, String> form) {
        String login = first(form, LOGIN);
        String to = first(form, TO);
        Optional<Account> account;
        try {
            account = signIn.account(login, first(form, PASSWORD));
        } catch (Refusal tooOften) {
            Response page = Forms.page(tooOften.status(), page(login, to, kept(form), tooOften.getMessage()));
            return ErrorPages.later(page, tooOften.pause());
        }
        if (account.isEmpty()) return Forms.page(401, page(login, to, kept(form), Texts.of("login_wrong")));
        return landing(to, !kept(form).isEmpty())
                .cookie(cookie.begun(account.orElseThrow()))
                .build();
    }

    @POST
    @Path("logout")
    @Transactional
    public Response signOut() {
        String token = cookie.carried();
        if (token != null) LoginSession.end(token);
        return cookie.signedOut();
    }

    static TemplateInstance again(String to) {
        return page("", to, List.of(), Texts.of("login_again_empty"));
    }

    static TemplateInstance again(String to, List<Field> kept) {
        return page("", to, kept, Texts.of("login_again"));
    }

    /** 307 sends the same form once more, now as a draft: its page shows it as it was left (RFC 9110, 15.4.8). */
    private Response.ResponseBuilder landing(String to, boolean hasDraft) {
        if (!isOwnPath(to)) return Response.seeOther(URI.create(address.of("/")));
        if (!hasDraft) return Response.seeOther(URI.create(address.of(to)));
        String draft = to + (to.contains("?") ? "&" : "?") + Forms.DRAFT + "=1";
        return Response.temporaryRedirect(URI.create(address.of(draft)));
    }

    /** A path of this desk and nothing that a browser could read as another host. */
    private boolean isOwnPath(String to) {
        return to.matches("/(?![/\\\\])[^\\s\\\\\\p{Cntrl}]*") && !to.startsWith("/login") && address.isOne(to);
    }

    private static TemplateInstance page(String login, String to, List<Field> kept, String error) {
        return Templates.login(login, to, kept, error, Cast.onShow());
    }

    private static List<Field> kept(MultivaluedMap<String, String> form) {
        return form.entrySet().stream()
                .filter(field -> !List.of(LOGIN, PASSWORD, TO).contains(field.getKey()))
                .filter(field -> !Forms.isSecret(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    private static String first(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("");
    }
}
