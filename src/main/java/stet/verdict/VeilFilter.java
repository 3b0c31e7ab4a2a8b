package stet.verdict;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.Set;
import stet.account.CurrentAccount;
import stet.claim.Claim;
import stet.web.Refusal;
import stet.web.Texts;

/**
 * Closes what belongs to a claim to whoever may still give an independent verdict on it: every route under it, those to
 * come as well, but the few that tell nothing of what others found.
 */
@Provider
public class VeilFilter implements ContainerRequestFilter {
    /** What may be opened, behind the number of the claim; the dossier itself is the empty one. */
    static final Set<String> OPEN = Set.of(
            "",
            "assignment",
            "assignment/end",
            "confidential-evidence",
            "confidential-evidence/new",
            "evidence",
            "evidence/new",
            "evidence/{piece}/look",
            "history",
            "second-reading",
            "second-reading/withdrawal",
            "verdicts",
            "verdicts/missing",
            "verdicts/new");

    @Context
    ResourceInfo resource;

    @Inject
    CurrentAccount current;

    @Override
    public void filter(ContainerRequestContext request) {
        Optional<ClaimAddress> closed = ClaimAddress.of(resource, request.getUriInfo())
                .filter(address -> current.isSignedIn() && !OPEN.contains(address.below()));
        closed.flatMap(address -> Claim.numbered(address.number()))
                .filter(claim -> Veil.covers(claim, current.account()))
                .ifPresent(claim -> {
                    throw Refusal.forbidden(Texts.of("second_veiled", claim.number()));
                });
    }
}
