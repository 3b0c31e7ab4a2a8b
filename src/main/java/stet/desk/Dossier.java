package stet.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stet.account.Account;
import stet.account.Act;
import stet.claim.AssignmentForm;
import stet.claim.Claim;
import stet.claim.Figures;
import stet.claim.Hands;
import stet.claim.Wording;
import stet.evidence.Evidence;
import stet.fix.Fix;
import stet.fix.ShownFix;
import stet.history.Event;
import stet.query.AuthorQuery;
import stet.query.ShownQuery;
import stet.signoff.ClaimFacts;
import stet.signoff.Lapse;
import stet.signoff.MarkedQuote;
import stet.signoff.SettingAsideForm;
import stet.talk.Contact;
import stet.talk.Remark;
import stet.talk.RemarkForm;
import stet.talk.ShownContact;
import stet.talk.ShownRemark;
import stet.talk.ShownSuggestion;
import stet.talk.Suggestion;
import stet.verdict.Adjudication;
import stet.verdict.SecondReading;
import stet.verdict.Verdict;
import stet.verdict.VerdictChoices;
import stet.verdict.VerdictForm;
import stet.web.FormErrors;
import stet.web.Option;
import stet.web.ReasonForm;

/** Everything about one claim on one page. */
record Dossier(
        ClaimFacts facts,
        MarkedQuote passage,
        Rail rail,
        VerdictChoices verdictChoices,
        Lapse lapse,
        List<Event> events,
        List<ShownFix> fixes,
        boolean canProposeFix,
        List<ShownRemark> remarks,
        boolean canRemark,
        List<ShownQuery> queries,
        List<ShownContact> contacts,
        List<ShownSuggestion> suggestions,
        String list,
        String done) {
    static Dossier of(ClaimFacts facts, Account viewer, String list, String done) {
        Claim claim = facts.claim();
        return new Dossier(
                facts,
                MarkedQuote.in(facts.passage(), claim.words().quote()),
                Rail.of(facts, viewer),
                VerdictChoices.of(claim, facts.evidence(), false),
                Lapse.of(facts),
                Event.ofClaim(claim.number()),
                ShownFix.of(Fix.of(claim), viewer),
                viewer.may(Act.PROPOSE_FIX)
                        && !claim.article().isOwnOf(viewer)
                        && Fix.notNow(facts.reading(), facts.verdict()).isEmpty(),
                ShownRemark.of(Remark.of(claim), viewer),
                viewer.may(Act.REMARK),
                ShownQuery.of(AuthorQuery.of(claim), viewer),
                ShownContact.of(Contact.of(claim), viewer),
                ShownSuggestion.of(Suggestion.of(claim), viewer),
                list,
                done);
    }

    /** Whether a second verdict was asked for and both are in. */
    public boolean isBothIn() {
        return facts.reading().filter(reading -> reading.second() != null).isPresent();
    }

    /** Whether the verdict in effect is shown beside another. */
    public boolean isOneOfBoth() {
        return facts.reading()
                .filter(reading -> reading.second() != null)
                .flatMap(reading -> facts.verdict()
                        .filter(verdict -> verdict.number() == reading.first().number()
                                || verdict.number() == reading.second().number()))
                .isPresent();
    }

    /** What an editor let stand where two verdicts differed; null where nobody had to. */
    public Adjudication adjudication() {
        return facts.reading().flatMap(Adjudication::of).orElse(null);
    }

    /** Whether the verdict leaves something to put right and nobody has said how. */
    public boolean isFixNext() {
        return canProposeFix && fixes.isEmpty();
    }

    /** What whoever looks at it has just done; empty where nothing is named. */
    public String doneLine() {
        return Done.line(done, this);
    }

    /** Whose sign-off stands, and ends with other words; empty where none does. */
    public String signer() {
        return facts.isSignedOff() ? facts.signOff().orElseThrow().signedBy().name() : "";
    }

    public Claim claim() {
        return facts.claim();
    }

    /** Verdicts that are not in effect any more, newest first. */
    public List<Verdict> earlierVerdicts() {
        List<Verdict> earlier = new ArrayList<>(facts.verdicts());
        facts.verdict().ifPresent(earlier::remove);
        facts.reading().map(SecondReading::first).ifPresent(earlier::remove);
        facts.reading().map(SecondReading::second).ifPresent(earlier::remove);
        Collections.reverse(earlier);
        return earlier;
    }

    /** The date that the verdict's facts are of; null where there is no verdict. */
    public LocalDate asOf() {
        return facts.verdict().map(Verdict::asOf).orElse(null);
    }

    public VerdictForm verdictForm() {
        return VerdictForm.of(claim());
    }

    public ReasonForm reasonForm() {
        return ReasonForm.EMPTY;
    }

    public RemarkForm remarkForm() {
        return RemarkForm.EMPTY;
    }

    public SettingAsideForm asideForm() {
        return SettingAsideForm.EMPTY;
    }

    public List<Option> grounds() {
        return SettingAsideForm.grounds();
    }

    public List<Wording.Earlier> earlierWordings() {
        return Wording.earlier(facts.wordings());
    }

    public List<Figures.Noted> figures() {
        return Figures.of(claim(), facts.wordings());
    }

    /** Evidence that the editor did not see, besides what the difference tells of. */
    public List<Evidence> addedSince() {
        return facts.addedSince().stream().filter(piece -> !lapse.tells(piece)).toList();
    }

    /** Who has the claim, and whom an editor can give it to. */
    public Hands hands() {
        return Hands.of(claim(), facts.assignment().orElse(null));
    }

    public AssignmentForm assignmentForm() {
        return AssignmentForm.of(facts.assignment().orElse(null));
    }

    public FormErrors errors() {
        return FormErrors.none();
    }
}
