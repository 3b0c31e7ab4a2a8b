package stet.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.account.Act;
import stet.account.Role;
import stet.support.As;
import stet.support.Html;
import stet.support.Saved;

/**
 * What the table of acts says is what the desk does: each form is opened and sent, empty, by somebody of each role.
 * Whoever may is told what is missing, or that it cannot be done just now; whoever may not is refused before that.
 */
@QuarkusTest
class EveryActTest {
    /** Where an act is done, and after that where its form is opened, if it has one of its own. */
    private static final String ADDRESSES = """
            LOAD_PACK /packs /packs
            BRING_IN /articles /articles/new
            DESCRIBE_ARTICLE {article}/description {article}/description
            NAME_PEOPLE {article}/people {article}/people
            SET_CLOSING {article}/closing {article}/closing
            REVISE_ARTICLE {article}/passages/1/revision {article}/passages/1/revision
            MARK_SENTENCE {article}/sentences/1
            CREATE_CLAIM /claims /claims/new
            RESTATE {claim}/restatements {claim}/restatement/new
            CONFIRM_ANCHOR {article}/laid/1/confirmation
            SPLIT {claim}/splits {claim}/split/new
            TAKE {claim}/assignment
            GIVE_BACK {claim}/assignment/end
            ASSIGN {claim}/assignment
            ATTACH_EVIDENCE {claim}/evidence {claim}/evidence/new
            CORRECT_EVIDENCE {claim}/evidence/{piece}/correction {claim}/evidence/{piece}/correction
            WITHDRAW_EVIDENCE {claim}/evidence/{piece}/withdrawal {claim}/evidence/{piece}/withdrawal
            NAME_READER {claim}/evidence/{piece}/readers {claim}/evidence/{piece}/readers/new
            CORRECT_SOURCE /sources/{source}
            GIVE_VERDICT {claim}/verdicts {claim}/verdicts/new
            WITHDRAW_VERDICT {claim}/verdicts/1/withdrawal {claim}/verdicts/1/withdrawal
            ASK_SECOND_READING {claim}/second-reading {claim}/second-reading/new
            WITHDRAW_SECOND_READING {claim}/second-reading/withdrawal {claim}/second-reading/withdrawal
            ADJUDICATE {claim}/adjudication {claim}/adjudication/new
            SEND_BACK {claim}/returns {claim}/returns/new
            ANSWER_RETURN {claim}/returns/answer {claim}/returns/answer
            SIGN_OFF {claim}/sign-off
            WITHDRAW_SIGN_OFF {claim}/sign-off/withdrawal {claim}/sign-off/withdrawal
            PROPOSE_SETTING_ASIDE {claim}/setting-aside {claim}/setting-aside/new
            AGREE_SETTING_ASIDE {claim}/setting-aside/agreement {claim}/setting-aside/agreement
            WITHDRAW_SETTING_ASIDE {claim}/setting-aside/withdrawal {claim}/setting-aside/withdrawal
            SIGN_OFF_ARTICLE {article}/sign-off
            WITHDRAW_ARTICLE_SIGN_OFF {article}/sign-off/withdrawal {article}/sign-off/withdrawal
            SET_GATE_RULES {article}/gate/rules {article}/gate/rules
            TICK_CHECKLIST {article}/checklist/0123456789abcdef
            ASK_BYPASS {article}/bypasses {article}/bypasses/new
            PERMIT_BYPASS {article}/bypasses/999/permission
            PROPOSE_FIX {claim}/fixes {claim}/fixes/new
            ANSWER_FIX {claim}/fixes/1/answer {claim}/fixes/1/answer
            AGREE_FIX {claim}/fixes/1/agreement {claim}/fixes/1/agreement
            LET_FIX_STAND {claim}/fixes/1/letting-stand {claim}/fixes/1/letting-stand
            WITHDRAW_FIX {claim}/fixes/1/withdrawal {claim}/fixes/1/withdrawal
            REMARK {claim}/remarks
            EDIT_REMARK {claim}/remarks/1/edit {claim}/remarks/1/edit
            STRIKE_REMARK {claim}/remarks/1/striking
            RESOLVE_REMARK {claim}/remarks/1/resolution
            REOPEN_REMARK {claim}/remarks/1/resolution/withdrawal
            ASK_AUTHOR {claim}/queries {claim}/queries/new
            ANSWER_QUERY {claim}/queries/1/answer {claim}/queries/1/answer
            WITHDRAW_QUERY {claim}/queries/1/withdrawal {claim}/queries/1/withdrawal
            LOG_CONTACT {claim}/contacts {claim}/contacts/new
            ANSWER_CONTACT {claim}/contacts/1/answer {claim}/contacts/1/answer
            WITHDRAW_CONTACT {claim}/contacts/1/withdrawal {claim}/contacts/1/withdrawal
            SUGGEST_WORDING {claim}/suggestions {claim}/suggestions/new
            ACCEPT_SUGGESTION {claim}/suggestions/1/acceptance
            DECLINE_SUGGESTION {claim}/suggestions/1/refusal {claim}/suggestions/1/refusal
            PROPOSE_REDACTION /history/{event}/redaction /history/{event}
            AGREE_REDACTION /history/{event}/redaction/agreement
            INVITE /accounts /accounts
            SET_ROLES /accounts/bela/roles /accounts/bela
            DEACTIVATE /accounts/nobody-has-this/deactivation
            CHANGE_PASSWORD /account/password /account
            SET_EMAIL /account/email /account
            REVOKE_TOKEN /account/tokens/999/revocation /account
            VERSION_SCALE /scales/stet/versions /scales/stet/versions/new
            RETIRE_RATING /scales/stet/ratings/no_such_rating/retirement
            """;

    /** Done by reading. */
    private static final Map<Act, String> READ = Map.of(
            Act.EXPORT,
            "/claims.csv?q=nothing",
            Act.READ_HISTORY,
            "/history",
            Act.LOOK_AT_EVIDENCE,
            "{claim}/evidence/{piece}/look",
            Act.SIGN_OFF_SAMPLED,
            "/claims/sign-off/next");

    /** Brought about by other acts, done by a secret, and what would sign the cast out under every other test. */
    private static final Set<Act> ELSEWHERE = EnumSet.of(
            Act.LAPSE,
            Act.STAND_AGAIN,
            Act.LAPSE_ARTICLE,
            Act.ARTICLE_STANDS_AGAIN,
            Act.FIX_CARRIED,
            Act.FIX_REOPENED,
            Act.ACCEPT_INVITATION,
            Act.MAKE_TOKEN,
            Act.SIGN_OUT_EVERYWHERE);

    private static final Map<Role, String> WHO = Map.of(Role.CHECKER, "ada", Role.EDITOR, "tomas", Role.ADMIN, "ines");

    @TestFactory
    Stream<DynamicTest> every_cell_by_a_request() {
        String addresses = saved(ADDRESSES);
        return addresses
                .lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] words = line.split(" ");
                    Act act = Act.valueOf(words[0]);
                    for (Role role : Role.values()) {
                        String who = WHO.get(role);
                        boolean may = act.isOpenTo(Set.of(role));
                        check(may, form(act, who).post(words[1]), who + " " + line);
                        if (words.length > 2) check(may, As.login(who).get(words[2]), who + " " + line);
                    }
                }));
    }

    @Test
    void whoever_may_not_read_is_refused() {
        READ.forEach((act, address) -> {
            for (Role role : Role.values()) {
                check(act.isOpenTo(Set.of(role)), As.login(WHO.get(role)).get(saved(address)), role + " " + act);
            }
        });
    }

    @Test
    void no_act_is_left_out() {
        Set<Act> named = ADDRESSES
                .lines()
                .map(line -> Act.valueOf(line.split(" ")[0]))
                .collect(Collectors.toCollection(() -> EnumSet.copyOf(ELSEWHERE)));
        named.addAll(READ.keySet());
        assertEquals(EnumSet.allOf(Act.class), named);
    }

    private static void check(boolean may, Response answer, String what) {
        String told = what + ": " + answer.statusCode() + " " + Html.of(answer).text();
        if (!may) {
            assertEquals(403, answer.statusCode(), told);
            return;
        }
        assertFalse(List.of(401, 403, 405, 415).contains(answer.statusCode()), told);
        assertTrue(answer.statusCode() < 500, told);
    }

    private static RequestSpecification form(Act act, String who) {
        return switch (act) {
            case LOAD_PACK -> As.login(who).multiPart("files", "", new byte[0]);
            case ASSIGN -> As.login(who).formParam("to", "ines");
            case TAKE -> As.login(who).formParam("to", "x".repeat(41));
            default -> As.login(who).formParam("nothing", "");
        };
    }

    /** A claim with everything, signed off by somebody else than those who try. */
    private static String saved(String addresses) {
        long claim = Saved.signedOff();
        return addresses
                .replace("{claim}", "/claims/" + claim)
                .replace("{article}", "/articles/" + Saved.slug(claim))
                .replace(
                        "{piece}",
                        String.valueOf(Saved.facts(claim).evidence().get(0).number()))
                .replace("{event}", String.valueOf(Saved.last(claim).number()))
                .replace(
                        "{source}",
                        String.valueOf(
                                Saved.facts(claim).evidence().get(0).source().number()));
    }
}
