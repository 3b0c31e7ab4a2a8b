package stet.desk;

import java.util.List;
import stet.account.Account;
import stet.claim.AssignmentForm;
import stet.claim.Claim;
import stet.claim.Figures;
import stet.claim.Hands;
import stet.evidence.Evidence;
import stet.history.Event;
import stet.history.KeptBack;
import stet.signoff.ClaimFacts;
import stet.signoff.MarkedQuote;
import stet.signoff.Stage;
import stet.verdict.SecondReading;
import stet.verdict.VerdictChoices;
import stet.verdict.VerdictForm;
import stet.web.FormErrors;

/** A claim as somebody sees it who may still give an independent verdict on it: nothing of what others found. */
record SecondDossier(
        Claim claim,
        MarkedQuote passage,
        List<Evidence> evidence,
        boolean isFirstIn,
        Facts facts,
        Account viewer,
        String list) {
    /** What else is shown that tells nothing; first is in where there is one, on the claim's present words. */
    record Facts(Stage stage, SecondReading reading, List<Figures.Noted> figures, List<Event> events, Hands hands) {}

    static SecondDossier of(ClaimFacts facts, Account viewer, String list) {
        Claim claim = facts.claim();
        return new SecondDossier(
                claim,
                MarkedQuote.in(facts.passage(), claim.words().quote()),
                facts.evidence().stream().filter(Evidence::isActive).toList(),
                facts.verdict().isPresent() && !facts.isRestatedSinceVerdict(),
                new Facts(
                        facts.stage(),
                        facts.reading().orElseThrow(),
                        Figures.of(claim, facts.wordings()),
                        KeptBack.now().over(Event.ofClaim(claim.number())),
                        Hands.of(claim, facts.assignment().orElse(null))),
                viewer,
                list);
    }

    /** Whether the verdict is this viewer's to give now: the first is in, and nobody else was named. */
    public boolean isYours() {
        return isFirstIn && facts.reading().isOpenTo(viewer);
    }

    public boolean isOwn(Evidence piece) {
        return piece.addedBy().is(viewer);
    }

    public VerdictChoices choices() {
        return VerdictChoices.of(claim, evidence, true);
    }

    public VerdictForm form() {
        return VerdictForm.of(claim);
    }

    public AssignmentForm assignmentForm() {
        return AssignmentForm.EMPTY;
    }

    public FormErrors errors() {
        return FormErrors.none();
    }
}
