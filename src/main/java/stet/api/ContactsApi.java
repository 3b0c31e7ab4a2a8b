package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.claim.Claim;
import stet.talk.Contact;
import stet.talk.ContactForm;
import stet.talk.Question;
import stet.talk.Reply;
import stet.talk.ReplyForm;
import stet.web.FormErrors;

/** Whom somebody asked about a claim, and what they answered. */
@Path("/api/v1/claims/{number}/contacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class ContactsApi {
    @Inject
    Call call;

    /** Who was asked for what, in which words; with the answer where there was one, of today where no day is given. */
    public record NewContact(
            String whom,
            String how,
            String purpose,
            String terms,
            String asked,
            String askedOn,
            String dueOn,
            String answer,
            String answeredOn,
            Boolean readBack) {
        ContactForm form() {
            return new ContactForm(
                    whom, how, purpose, terms, asked, askedOn, dueOn, answer, answeredOn, yesOrNo(readBack));
        }
    }

    /** What was answered, of today where no day is given. */
    public record Answered(String answer, String answeredOn, Boolean readBack) {
        Reply reply(FormErrors errors) {
            return new ReplyForm(answer, answeredOn, yesOrNo(readBack)).reply(errors);
        }
    }

    /** All contacts of a claim in order of number. */
    public record Contacts(List<ContactView> contacts) {}

    @GET
    @Transactional
    @Operation(summary = "The contacts of a claim")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Contacts.class)))
    public Response list(@RestPath long number) {
        Claim claim = Claim.shown(number);
        call.parameters(Set.of());
        return Call.ok(
                new Contacts(Contact.of(claim).stream().map(ContactView::of).toList()));
    }

    @POST
    @Transactional
    @Operation(summary = "Log a contact")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response log(
            @RestPath long number,
            @RequestBody(content = @Content(schema = @Schema(implementation = NewContact.class))) byte[] body) {
        Claim claim = Claim.toChange(number);
        Act.LOG_CONTACT.by(call.by());
        ContactForm form = call.read(body, NewContact.class).form();
        FormErrors errors = call.check(form);
        form.check(errors);
        errors.refuse();
        Question question = form.question(errors);
        Optional<Reply> reply = form.reply(errors);
        return call.created(ContactView.of(Contact.log(claim, question, reply, call.by())));
    }

    @POST
    @Path("{contact}/answer")
    @Transactional
    @Operation(summary = "Log the answer")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response answer(
            @RestPath long number,
            @RestPath int contact,
            @RequestBody(content = @Content(schema = @Schema(implementation = Answered.class))) byte[] body) {
        Contact answered = Contact.of(Claim.toChange(number), contact);
        Act.ANSWER_CONTACT.by(call.by());
        FormErrors errors = FormErrors.none();
        Reply reply = call.read(body, Answered.class).reply(errors);
        errors.refuse();
        answered.answer(reply, call.by());
        return call.created(ContactView.of(answered));
    }

    private static String yesOrNo(Boolean said) {
        return said == null ? null : said ? "yes" : "no";
    }
}
