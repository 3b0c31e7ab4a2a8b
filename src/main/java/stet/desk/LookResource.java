package stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.confidence.Confidence;
import stet.evidence.Citation;
import stet.evidence.Evidence;
import stet.verdict.Veil;
import stet.web.Forms;
import stet.web.Head;

/** Looking at a piece of confidential evidence, for those who are named; each look is noted. */
@Path("/claims/{number}/evidence/{piece}/look")
@RolesAllowed({"checker", "editor", "admin"})
public class LookResource {
    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance look(Evidence piece, Citation cited, Confidence confidence, boolean veiled);
    }

    @GET
    @Transactional
    public Response look(@RestPath long number, @RestPath long piece, Request request) {
        Head.refuse(request);
        Act.LOOK_AT_EVIDENCE.by(current.account());
        Confidence confidence = Confidence.of(Claim.toChange(number), piece);
        boolean veiled = Veil.covers(confidence.evidence().claim(), current.account());
        if (veiled) confidence.refuseUnlessNamedBlind(current.account());
        Citation cited = confidence.lookedAt(current.account());
        return Response.fromResponse(Forms.page(200, Templates.look(confidence.evidence(), cited, confidence, veiled)))
                .header("Cache-Control", "no-store")
                .build();
    }
}
