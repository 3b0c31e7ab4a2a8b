package stet.confidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Account;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;
import stet.web.Texts;

/** Naming further people who may look at a piece of confidential evidence. */
@Path("/claims/{number}/evidence/{piece}/readers")
@RolesAllowed({"checker", "editor", "admin"})
public class ReadersResource {
    @Inject
    CurrentAccount current;

    @Inject
    Forms forms;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "confidence")
    static class Templates {
        private Templates() {}

        static native TemplateInstance readers(
                Evidence piece, String named, List<ReadersForm.Choice> readers, FormErrors errors);
    }

    @GET
    @Path("new")
    @Transactional
    public Response form(@RestPath long number, @RestPath long piece) {
        Act.NAME_READER.by(current.account());
        Confidence confidence = Confidence.of(Claim.shown(number), piece);
        confidence.refuseUnlessNamed(current.account());
        return page(confidence, ReadersForm.NONE, FormErrors.none());
    }

    @POST
    @Transactional
    public Response name(@RestPath long number, @RestPath long piece, @BeanParam ReadersForm form) {
        Account by = current.account();
        Act.NAME_READER.by(by);
        Confidence confidence = Confidence.of(Claim.toChange(number), piece);
        confidence.refuseUnlessNamed(by);
        FormErrors errors = forms.check(form);
        if (errors.any()) return page(confidence, form, errors);
        List<Account> readers = form.accounts(errors);
        if (readers.isEmpty() && !errors.any()) errors.add("readers", Texts.of("confidence_nobody"));
        confidence.check(readers, errors);
        if (errors.any()) return page(confidence, form, errors);
        readers.forEach(reader -> confidence.name(reader, by));
        return submissions.done(confidence.evidence().path(), "reader_named");
    }

    private static Response page(Confidence confidence, ReadersForm form, FormErrors errors) {
        List<Account> named = confidence.readers();
        return Forms.again(
                errors, Templates.readers(confidence.evidence(), Confidence.names(named), form.choices(named), errors));
    }
}
