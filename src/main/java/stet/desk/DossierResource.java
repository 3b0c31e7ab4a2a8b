package stet.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.signoff.ClaimFacts;
import stet.signoff.ClaimsResource;
import stet.verdict.ReadVerdict;
import stet.verdict.Veil;
import stet.web.Forms;

/** The dossier of a claim. */
@Path("/claims/{number}")
@Authenticated
public class DossierResource {
    @Inject
    CurrentAccount current;

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance dossier(Dossier dossier);

        static native TemplateInstance second(SecondDossier dossier);
    }

    @GET
    @Transactional
    public Response show(long number, @CookieParam(ClaimsResource.LIST) String list, @RestQuery String done) {
        ClaimFacts facts = ClaimFacts.of(Claim.shown(number));
        if (facts.isSecondReading() && Veil.covers(facts.claim(), current.account())) {
            return Forms.page(200, Templates.second(SecondDossier.of(facts, current.account(), known(list))));
        }
        ReadVerdict.note(current.account(), List.of(number));
        return Forms.page(200, Templates.dossier(Dossier.of(facts, current.account(), known(list), done)));
    }

    /** The list somebody came from; a cookie that is no query leads to the whole list. */
    private static String known(String list) {
        return list != null && list.matches("[A-Za-z0-9=&%._+*-]{0,3000}") ? "/claims?" + list : "/claims";
    }
}
