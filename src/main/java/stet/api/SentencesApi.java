package stet.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import stet.account.Act;
import stet.article.Article;
import stet.claim.Claim;
import stet.coverage.Coverage;
import stet.coverage.ReadSentence;
import stet.coverage.State;
import stet.coverage.Tally;
import stet.web.Flaw;
import stet.web.FormErrors;
import stet.web.Texts;

/** How far an article has been dealt with, as a whole and sentence by sentence. */
@Path("/api/v1/articles/{slug}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"checker", "editor", "admin"})
public class SentencesApi {
    @Inject
    Call call;

    /**
     * How many sentences; factual are those with something to check in them as far as they were read, share is of
     * factual and unread ones what has been dealt with, from 0 to 1.
     */
    public record CoverageView(long factual, long dealt, long half, long unread, double share) {
        static CoverageView of(Tally tally) {
            return new CoverageView(tally.factual(), tally.dealt(), tally.half(), tally.unread(), tally.share());
        }
    }

    /** A sentence of the newest revision; claim covers it, claims rest on it, by is whoever said what it is. */
    public record SentenceView(
            int number,
            int passage,
            String kind,
            String sentence,
            String state,
            @Schema(nullable = true) Long claim,
            List<Long> claims,
            @Schema(nullable = true) String by) {
        static SentenceView of(ReadSentence one) {
            return new SentenceView(
                    one.number(),
                    one.sentence().passage().number(),
                    one.sentence().passage().kind().key(),
                    one.sentence().words(),
                    one.state().key(),
                    one.state() == State.COVERED
                            ? one.mark().map(mark -> mark.claim().number()).orElse(null)
                            : null,
                    one.claims().stream().map(Claim::number).toList(),
                    one.mark().map(mark -> mark.madeBy().login()).orElse(null));
        }
    }

    /** What somebody says of a sentence; claim is the number of the one that covers it. */
    public record Said(String state, Integer claim) {
        State state(FormErrors errors) {
            State found = State.of(state == null ? "" : state).orElse(null);
            if (found == null) errors.add(List.of(new Flaw("state", Texts.of("state_unknown", keys()))));
            return found;
        }

        Claim claim(FormErrors errors) {
            if (claim == null) return null;
            Claim found = Claim.numbered(claim).orElse(null);
            if (found == null) errors.add(List.of(new Flaw("claim", Texts.of("claim_unknown", claim))));
            return found;
        }

        private static String keys() {
            return Stream.of(State.values())
                    .filter(State::isSaid)
                    .map(State::key)
                    .collect(Collectors.joining(", "));
        }
    }

    @GET
    @Path("coverage")
    @Transactional
    @Operation(summary = "How far an article has been dealt with")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CoverageView.class)))
    public Response coverage(@RestPath String slug) {
        Article article = Article.shown(slug);
        call.parameters(Set.of());
        return Call.ok(CoverageView.of(Coverage.of(article).tally()));
    }

    @GET
    @Path("sentences/{number}")
    @Transactional
    @Operation(summary = "A sentence of the newest revision")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SentenceView.class)))
    public Response sentence(@RestPath String slug, @RestPath int number) {
        ReadSentence sentence = Coverage.of(Article.shown(slug)).sentence(number);
        call.parameters(Set.of());
        return Call.ok(SentenceView.of(sentence));
    }

    @PUT
    @Path("sentences/{number}")
    @Transactional
    @Operation(summary = "Say what a sentence is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SentenceView.class)))
    public Response mark(
            @RestPath String slug,
            @RestPath int number,
            @RequestBody(content = @Content(schema = @Schema(implementation = Said.class))) byte[] body) {
        Coverage coverage = Coverage.of(Article.toChange(slug));
        coverage.sentence(number);
        Act.MARK_SENTENCE.by(call.by());
        Said said = call.read(body, Said.class);
        FormErrors errors = FormErrors.none();
        State state = said.state(errors);
        Claim claim = said.claim(errors);
        errors.refuse();
        return Call.ok(SentenceView.of(coverage.mark(number, state, claim, call.by())));
    }
}
