package stet.web;

import static stet.web.FormCase.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import stet.account.Act;
import stet.claim.Claim;
import stet.evidence.Evidence;
import stet.evidence.Stance;
import stet.fix.FixAnswer;
import stet.signoff.SettingAside;
import stet.support.Confided;
import stet.support.Packs;
import stet.support.Saved;
import stet.talk.Remark;

/** Every form of a claim and of its evidence. */
final class FormsOfClaims {
    private static final String OTHERS = "The town built 142 flats in 2021.";
    private static final String REASON = "reason=The register says otherwise in table 2.";

    private FormsOfClaims() {}

    static List<FormCase> all() {
        return Stream.of(
                        words(),
                        work(),
                        evidence(),
                        verdicts(),
                        second(),
                        fixes(),
                        remarks(),
                        contacts(),
                        suggestions(),
                        queries(),
                        review(),
                        aside())
                .flatMap(List::stream)
                .toList();
    }

    private static List<FormCase> words() {
        return List.of(
                form("/claims", "/claims/new?article={0}")
                        .does(Act.CREATE_CLAIM)
                        .by("bela")
                        .upon(Saved::article)
                        .typed(
                                "statement=The town built 140 flats.",
                                "quote=built 140 flats in 2021, a record",
                                "saidBy=the mayor")
                        .wrong("statement=", "passage=first", "saidOn=soon")
                        .refused(422, slug -> FormsOfTheDesk.revise(slug)),
                form("/claims/{number}/restatements", "/claims/{0}/restatement/new")
                        .does(Act.RESTATE)
                        .by("bela")
                        .upon(Saved::claim)
                        .typed("statement=The town built 141 flats in 2021.")
                        .wrong("statement=", "passage=first", "saidOn=soon")
                        .staleAfter("ada", "statement=" + OTHERS),
                form("/claims/{number}/anchor", "/claims/{0}/anchor")
                        .does(Act.RESTATE)
                        .by("bela")
                        .upon(Saved::claim)
                        .typed("quote=built 140 flats in 2021, a record")
                        .wrong("quote=no such words")
                        .stale("built 140 flats", Packs::rewordQuote),
                form("/claims/{number}/splits", "/claims/{0}/split/new")
                        .does(Act.SPLIT)
                        .by("bela")
                        .upon(Saved::claim)
                        .typed("statements=The town built 140 flats.\nIt did so in 2021.")
                        .wrong("statements=One part alone.")
                        .refused(422, claim -> FormsOfTheDesk.revise(Saved.slug(first(claim)))));
    }

    private static List<FormCase> work() {
        return List.of(
                form("/claims/{number}/assignment", "/claims/{0}/assignment")
                        .does(Act.TAKE)
                        .by("bela")
                        .upon(Saved::claim)
                        .refusedAfter("ada", 409),
                form("/claims/{number}/assignment", "/claims/{0}/assignment")
                        .does(Act.ASSIGN)
                        .by("mara")
                        .upon(() -> Saved.claim() + "/" + Guests.here())
                        .typed("to={1}")
                        .wrong("to=nobody.here")
                        .refused(422, subject -> Guests.leave(subject.replaceFirst(".*/", ""))),
                form("/claims/assignments", "/claims/assignments/new?claim={0}")
                        .does(Act.ASSIGN)
                        .by("mara")
                        .upon(() -> Saved.claim() + "/" + Guests.here())
                        .typed("to={1}")
                        .wrong("to=nobody.here", "claims=first", "due=soon")
                        .refused(422, subject -> Guests.leave(subject.replaceFirst(".*/", ""))),
                form("/claims/{number}/assignment/end", "/claims/{0}/assignment")
                        .does(Act.GIVE_BACK)
                        .by("ada")
                        .upon(FormsOfClaims::taken)
                        .refusedAfter("ada", 409));
    }

    private static List<FormCase> evidence() {
        return List.of(
                form("/claims/{number}/evidence", "/claims/{0}/evidence/new")
                        .does(Act.ATTACH_EVIDENCE)
                        .by("bela")
                        .upon(Saved::claim)
                        .typed(
                                "url=https://register.example/form-{0}",
                                "title=Housing register",
                                "quote=In 2021 the town completed 140 flats.",
                                "locator=table 2",
                                "stance=supports")
                        .wrong("url=nowhere", "quote=", "publishedOn=soon", "stance")
                        .stale(OTHERS, claim -> Saved.restate(first(claim), OTHERS, "ada")),
                form("/claims/{number}/evidence/{piece}/correction", "/claims/{0}/evidence/{1}/correction")
                        .does(Act.CORRECT_EVIDENCE)
                        .by("bela")
                        .upon(FormsOfClaims::cited)
                        .typed("locator=table 3", "bearsOn=the number of flats")
                        .wrong("quote=", "accessedOn=soon")
                        .stale("Housing register https://theirs.example/", FormsOfClaims::correct),
                form("/claims/{number}/evidence/{piece}/withdrawal", "/claims/{0}/evidence/{1}/withdrawal")
                        .does(Act.WITHDRAW_EVIDENCE)
                        .by("bela")
                        .upon(FormsOfClaims::cited)
                        .typed(REASON)
                        .wrong("reason=")
                        .stale("Housing register https://theirs.example/", FormsOfClaims::correct),
                form("/claims/{number}/confidential-evidence", "/claims/{0}/confidential-evidence/new")
                        .does(Act.ATTACH_EVIDENCE)
                        .by("bela")
                        .upon(Saved::claim)
                        .typed(
                                "url=https://register.example/form-{0}",
                                "title=Housing register",
                                "quote=In 2021 the town completed 140 flats.",
                                "readers=mara",
                                "stance=supports")
                        .wrong("url=nowhere", "quote=", "publishedOn=soon", "readers=nobody", "stance")
                        .stale(OTHERS, claim -> Saved.restate(first(claim), OTHERS, "ada")),
                form("/claims/{number}/evidence/{piece}/readers", "/claims/{0}/evidence/{1}/readers/new")
                        .does(Act.NAME_READER)
                        .by("ada")
                        .upon(FormsOfClaims::confided)
                        .typed("readers=mara")
                        .wrong("readers=nobody")
                        .refusedAfter("ada", 422),
                form("/sources/{number}", "/sources/{0}")
                        .does(Act.CORRECT_SOURCE)
                        .by("bela")
                        .upon(FormsOfClaims::source)
                        .typed("title=Register of houses", "author=Jo Writer")
                        .wrong("title=", "url=nowhere", "publishedOn=soon")
                        .staleAfter("ada", "title=Register of all the town's houses"));
    }

    private static List<FormCase> verdicts() {
        return List.of(
                form("/claims/{number}/verdicts", "/claims/{0}/verdicts/new")
                        .does(Act.GIVE_VERDICT)
                        .by("ada")
                        .upon(() -> cited().replaceFirst("/.*", ""))
                        .typed("rating=accurate", "reasons=The register says so in table 2.")
                        .wrong("rating", "asOf=soon")
                        .stale(OTHERS, claim -> Saved.restate(first(claim), OTHERS, "bela")),
                form("/claims/{number}/verdicts/{verdict}/withdrawal", "/claims/{0}/verdicts/{1}/withdrawal")
                        .does(Act.WITHDRAW_VERDICT)
                        .by("ada")
                        .upon(() -> Saved.proposed() + "/1")
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("ada", 409));
    }

    private static List<FormCase> second() {
        return List.of(
                form("/claims/{number}/second-reading", "/claims/{0}/second-reading/new")
                        .does(Act.ASK_SECOND_READING)
                        .by("mara")
                        .upon(Saved::proposed)
                        .typed("checker=bela")
                        .wrong("checker=nobody.here")
                        .refusedAfter("tomas", 409),
                form("/claims/{number}/second-reading/withdrawal", "/claims/{0}/second-reading/withdrawal")
                        .does(Act.WITHDRAW_SECOND_READING)
                        .by("mara")
                        .upon(Saved::secondReading)
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("tomas", 409),
                form("/claims/{number}/adjudication", "/claims/{0}/adjudication/new")
                        .does(Act.ADJUDICATE)
                        .by("mara")
                        .upon(Saved::disputed)
                        .typed("adopts=first", "reasons=Nearer to the register.")
                        .wrong("adopts")
                        .stale("Housing register", claim -> Saved.evidence(first(claim), Stance.CONTEXT, "bela")));
    }

    private static List<FormCase> fixes() {
        return List.of(
                form("/claims/{number}/fixes", "/claims/{0}/fixes/new")
                        .does(Act.PROPOSE_FIX)
                        .by("bela")
                        .upon(Saved::wrong)
                        .typed("now=built 140 flats in 2021", "proposed=built 142 flats in 2021", "weight=should")
                        .wrong("now=no such words", "weight")
                        .refused(409, claim -> Saved.withdrawVerdict(first(claim), 1, "ada")),
                form("/claims/{number}/fixes/{fix}/answer", "/claims/{0}/fixes/1/answer")
                        .does(Act.ANSWER_FIX)
                        .by("bela")
                        .upon(FormsOfClaims::fixed)
                        .typed("answer=countered", "words=141 flats and more", REASON)
                        .wrong("answer")
                        .stale("The mayor said 140.", claim -> refuse(first(claim))),
                form("/claims/{number}/fixes/{fix}/agreement", "/claims/{0}/fixes/1/agreement")
                        .does(Act.AGREE_FIX)
                        .by("ada")
                        .upon(() -> countered("141 flats"))
                        .stale("139 flats", claim -> counter(first(claim), "139 flats")),
                form("/claims/{number}/fixes/{fix}/letting-stand", "/claims/{0}/fixes/1/letting-stand")
                        .does(Act.LET_FIX_STAND)
                        .by("mara")
                        .upon(FormsOfClaims::fixed)
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("tomas", 409),
                form("/claims/{number}/fixes/{fix}/withdrawal", "/claims/{0}/fixes/1/withdrawal")
                        .does(Act.WITHDRAW_FIX)
                        .by("ada")
                        .upon(FormsOfClaims::fixed)
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("mara", 409));
    }

    private static List<FormCase> remarks() {
        return List.of(
                form("/claims/{number}/remarks", "/claims/{0}")
                        .does(Act.REMARK)
                        .by(subject -> Guests.as(subject.replaceFirst(".*/", "")))
                        .upon(() -> Saved.claim() + "/" + Guests.here())
                        .typed("text=Which table of the register is it, @bela?")
                        .wrong("text=")
                        .refused(401, subject -> Guests.leave(subject.replaceFirst(".*/", ""))),
                form("/claims/{number}/remarks/{remark}/edit", "/claims/{0}/remarks/1/edit")
                        .does(Act.EDIT_REMARK)
                        .by("ada")
                        .upon(FormsOfClaims::remarked)
                        .typed("text=Which table of the register is it, @bela?")
                        .wrong("text=")
                        .refused(
                                409, subject -> remark(first(subject), remark -> remark.strike(Saved.account("mara")))),
                form("/claims/{number}/remarks/{remark}/striking", "/claims/{0}")
                        .does(Act.STRIKE_REMARK)
                        .by("ada")
                        .upon(FormsOfClaims::remarked)
                        .refusedAfter("mara", 409),
                form("/claims/{number}/remarks/{remark}/resolution", "/claims/{0}")
                        .does(Act.RESOLVE_REMARK)
                        .by("bela")
                        .upon(FormsOfClaims::remarked)
                        .refusedAfter("mara", 409),
                form("/claims/{number}/remarks/{remark}/resolution/withdrawal", "/claims/{0}")
                        .does(Act.REOPEN_REMARK)
                        .by("bela")
                        .upon(FormsOfClaims::resolved)
                        .refusedAfter("mara", 409));
    }

    private static List<FormCase> contacts() {
        return List.of(
                form("/claims/{number}/contacts", "/claims/{0}/contacts/new")
                        .does(Act.LOG_CONTACT)
                        .by(subject -> Guests.as(subject.replaceFirst(".*/", "")))
                        .upon(() -> Saved.claim() + "/" + Guests.here())
                        .typed(
                                "whom=Jo Writer of the housing office",
                                "how=call",
                                "purpose=right_of_reply",
                                "terms=background",
                                "asked=You told us 140 flats. Is that so?",
                                "answer=It was 142, and they told us so.",
                                "readBack=yes")
                        .wrong("whom=", "how=", "purpose=", "terms=", "asked=", "askedOn=soon", "dueOn=2024-01-01")
                        .refused(401, subject -> Guests.leave(subject.replaceFirst(".*/", ""))),
                form("/claims/{number}/contacts/{contact}/answer", "/claims/{0}/contacts/1/answer")
                        .does(Act.ANSWER_CONTACT)
                        .by("ada")
                        .upon(FormsOfClaims::contacted)
                        .typed("answer=It was 142, and they told us so.", "readBack=no")
                        .wrong("answer=", "answeredOn=soon")
                        .refusedAfter("mara", 409),
                form("/claims/{number}/contacts/{contact}/withdrawal", "/claims/{0}/contacts/1/withdrawal")
                        .does(Act.WITHDRAW_CONTACT)
                        .by("ada")
                        .upon(FormsOfClaims::contacted)
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("mara", 409));
    }

    private static List<FormCase> queries() {
        return List.of(
                form("/claims/{number}/queries", "/claims/{0}/queries/new")
                        .does(Act.ASK_AUTHOR)
                        .by(subject -> Guests.as(subject.replaceFirst(".*/", "")))
                        .upon(() -> Saved.claim() + "/" + Guests.here())
                        .typed("question=Who told you that it was 140?")
                        .wrong("question=")
                        .refused(401, subject -> Guests.leave(subject.replaceFirst(".*/", ""))),
                form("/claims/{number}/queries/{query}/answer", "/claims/{0}/queries/1/answer")
                        .does(Act.ANSWER_QUERY)
                        .by("bela")
                        .upon(FormsOfClaims::asked)
                        .typed("answer=The mayor told us so in March.")
                        .wrong("answer=")
                        .refusedAfter("mara", 409),
                form("/claims/{number}/queries/{query}/withdrawal", "/claims/{0}/queries/1/withdrawal")
                        .does(Act.WITHDRAW_QUERY)
                        .by("ada")
                        .upon(FormsOfClaims::asked)
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("mara", 409));
    }

    private static String asked() {
        long claim = Saved.claim();
        return claim + "/" + Saved.query(claim, "Who told you that it was 140?");
    }

    private static List<FormCase> suggestions() {
        return List.of(
                form("/claims/{number}/suggestions", "/claims/{0}/suggestions/new")
                        .does(Act.SUGGEST_WORDING)
                        .by("mara")
                        .upon(Saved::claim)
                        .typed("statement=The town built 141 flats in 2021.")
                        .wrong("statement=")
                        .stale(OTHERS, claim -> Saved.restate(first(claim), OTHERS, "ada")),
                form("/claims/{number}/suggestions/{suggestion}/acceptance", "/claims/{0}")
                        .does(Act.ACCEPT_SUGGESTION)
                        .by("ada")
                        .upon(FormsOfClaims::suggested)
                        .refusedAfter("bela", 409),
                form("/claims/{number}/suggestions/{suggestion}/refusal", "/claims/{0}/suggestions/1/refusal")
                        .does(Act.DECLINE_SUGGESTION)
                        .by("ada")
                        .upon(FormsOfClaims::suggested)
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("bela", 409));
    }

    private static String suggested() {
        return Saved.suggested() + "/1";
    }

    private static String contacted() {
        return Saved.contacted() + "/1";
    }

    private static String remarked() {
        return Saved.remarked() + "/1";
    }

    private static String resolved() {
        long claim = Saved.remarked();
        remark(claim, remark -> remark.resolve(Saved.account("ada")));
        return claim + "/1";
    }

    private static void remark(long claim, Consumer<Remark> act) {
        Saved.run(() -> act.accept(Remark.of(Claim.toChange(claim), 1)));
    }

    private static List<FormCase> review() {
        return List.of(
                form("/claims/{number}/sign-off", "/claims/{0}/sign-off")
                        .does(Act.SIGN_OFF)
                        .by("mara")
                        .upon(Saved::proposed)
                        .stale(OTHERS, claim -> Saved.restate(first(claim), OTHERS, "bela")),
                form("/claims/{number}/sign-off/withdrawal", "/claims/{0}/sign-off/withdrawal")
                        .does(Act.WITHDRAW_SIGN_OFF)
                        .by("mara")
                        .upon(Saved::signedOff)
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("tomas", 409),
                form("/claims/{number}/returns", "/claims/{0}/returns/new")
                        .does(Act.SEND_BACK)
                        .by("mara")
                        .upon(Saved::proposed)
                        .typed(REASON)
                        .wrong("reason=")
                        .stale(OTHERS, claim -> Saved.restate(first(claim), OTHERS, "bela")),
                form("/claims/{number}/returns/answer", "/claims/{0}/returns/answer")
                        .does(Act.ANSWER_RETURN)
                        .by("ada")
                        .upon(FormsOfClaims::sentBack)
                        .typed(REASON)
                        .wrong("reason=")
                        .stale(OTHERS, claim -> Saved.restate(first(claim), OTHERS, "bela")));
    }

    private static List<FormCase> aside() {
        return List.of(
                form("/claims/{number}/setting-aside", "/claims/{0}/setting-aside/new")
                        .does(Act.PROPOSE_SETTING_ASIDE)
                        .by("ada")
                        .upon(Saved::claim)
                        .typed("ground=opinion", "reason=Whether that is many is a matter of taste.")
                        .wrong("ground", "reason=")
                        .refusedAfter("bela", 409),
                form("/claims/{number}/setting-aside/agreement", "/claims/{0}")
                        .does(Act.AGREE_SETTING_ASIDE)
                        .by("mara")
                        .upon(() -> aside(false))
                        .stale("It cannot be counted.", claim -> proposeAnew(first(claim))),
                form("/claims/{number}/setting-aside/withdrawal", "/claims/{0}/setting-aside/withdrawal")
                        .does(Act.WITHDRAW_SETTING_ASIDE)
                        .by("mara")
                        .upon(() -> aside(true))
                        .typed(REASON)
                        .wrong("reason=")
                        .refusedAfter("tomas", 409));
    }

    private static long first(String subject) {
        return Long.parseLong(subject.replaceFirst("/.*", ""));
    }

    private static String fixed() {
        return Saved.fixed() + "/1";
    }

    private static String countered(String words) {
        long claim = Saved.fixed();
        counter(claim, words);
        return claim + "/1";
    }

    private static void counter(long claim, String words) {
        Saved.answerFix(claim, FixAnswer.Kind.COUNTERED, words, "bela");
    }

    private static void refuse(long claim) {
        Saved.authors(claim, "bela", "tomas");
        Saved.answerFix(claim, FixAnswer.Kind.REFUSED, "", "tomas");
    }

    private static long taken() {
        long claim = Saved.claim();
        Saved.take(claim, "ada");
        return claim;
    }

    /** A claim and its piece, which is ada's alone. */
    private static String confided() {
        long claim = Confided.claim();
        return claim + "/" + Confided.piece(claim);
    }

    /** A claim and its piece. */
    private static String cited() {
        long claim = Saved.claim();
        return claim + "/" + Saved.evidence(claim, Stance.SUPPORTS, "ada");
    }

    private static void correct(String cited) {
        long piece = Long.parseLong(cited.replaceFirst(".*/", ""));
        Saved.correct(first(cited), piece, Saved.citation("https://theirs.example/", Stance.SUPPORTS), "ada");
    }

    private static long source() {
        String[] cited = cited().split("/");
        return Saved.in(() -> Evidence.of(Claim.shown(Long.parseLong(cited[0])), Long.parseLong(cited[1]))
                .source()
                .number());
    }

    private static long sentBack() {
        long claim = Saved.proposed();
        Saved.sendBack(claim, "mara");
        return claim;
    }

    private static void proposeAnew(long claim) {
        Saved.run(() -> SettingAside.withdraw(Claim.toChange(claim), "It can.", Saved.account("ada")));
        Saved.run(() -> SettingAside.propose(
                Claim.toChange(claim),
                SettingAside.Ground.NOT_CHECKABLE,
                "It cannot be counted.",
                Saved.account("bela")));
    }

    private static long aside(boolean agreed) {
        long claim = Saved.claim();
        Saved.proposeAside(claim, "ada");
        if (agreed) Saved.agreeAside(claim, "tomas");
        return claim;
    }
}
