package stet.account;

import static stet.account.Role.ADMIN;
import static stet.account.Role.CHECKER;
import static stet.account.Role.EDITOR;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import stet.web.Refusal;
import stet.web.Texts;

/** Everything that can be done at a desk, and which roles may do it; src/docs/glossary.md says it in words. */
public enum Act {
    LOAD_PACK(CHECKER, EDITOR, ADMIN),
    BRING_IN(CHECKER, EDITOR),
    DESCRIBE_ARTICLE(CHECKER, EDITOR),
    NAME_PEOPLE(CHECKER, EDITOR),
    SET_CLOSING(EDITOR),
    REVISE_ARTICLE(CHECKER, EDITOR),
    MARK_SENTENCE(CHECKER, EDITOR),
    CREATE_CLAIM(CHECKER, EDITOR),
    RESTATE(CHECKER, EDITOR),
    CONFIRM_ANCHOR(CHECKER, EDITOR),
    SPLIT(CHECKER, EDITOR),
    TAKE(CHECKER, EDITOR),
    GIVE_BACK(CHECKER, EDITOR),
    ASSIGN(EDITOR),
    ATTACH_EVIDENCE(CHECKER, EDITOR),
    CORRECT_EVIDENCE(CHECKER, EDITOR),
    WITHDRAW_EVIDENCE(CHECKER, EDITOR),
    LOOK_AT_EVIDENCE(CHECKER, EDITOR),
    NAME_READER(CHECKER, EDITOR),
    CORRECT_SOURCE(CHECKER, EDITOR),
    GIVE_VERDICT(CHECKER, EDITOR),
    WITHDRAW_VERDICT(CHECKER, EDITOR),
    ASK_SECOND_READING(CHECKER, EDITOR),
    WITHDRAW_SECOND_READING(EDITOR),
    ADJUDICATE(EDITOR),
    SEND_BACK(EDITOR),
    ANSWER_RETURN(CHECKER, EDITOR),
    SIGN_OFF(EDITOR),
    SIGN_OFF_SAMPLED(CHECKER, EDITOR),
    WITHDRAW_SIGN_OFF(EDITOR),
    LAPSE(CHECKER, EDITOR, ADMIN),
    STAND_AGAIN(CHECKER, EDITOR, ADMIN),
    PROPOSE_SETTING_ASIDE(CHECKER, EDITOR),
    AGREE_SETTING_ASIDE(EDITOR),
    WITHDRAW_SETTING_ASIDE(CHECKER, EDITOR),
    SIGN_OFF_ARTICLE(EDITOR),
    WITHDRAW_ARTICLE_SIGN_OFF(EDITOR),
    LAPSE_ARTICLE(CHECKER, EDITOR, ADMIN),
    ARTICLE_STANDS_AGAIN(CHECKER, EDITOR, ADMIN),
    SET_GATE_RULES(EDITOR),
    TICK_CHECKLIST(CHECKER, EDITOR),
    ASK_BYPASS(EDITOR),
    PERMIT_BYPASS(EDITOR),
    PROPOSE_FIX(CHECKER, EDITOR),
    ANSWER_FIX(CHECKER, EDITOR, ADMIN),
    AGREE_FIX(CHECKER, EDITOR),
    LET_FIX_STAND(EDITOR),
    WITHDRAW_FIX(CHECKER, EDITOR),
    FIX_CARRIED(CHECKER, EDITOR, ADMIN),
    FIX_REOPENED(CHECKER, EDITOR, ADMIN),
    REMARK(CHECKER, EDITOR),
    EDIT_REMARK(CHECKER, EDITOR),
    STRIKE_REMARK(CHECKER, EDITOR),
    RESOLVE_REMARK(CHECKER, EDITOR),
    REOPEN_REMARK(CHECKER, EDITOR),
    ASK_AUTHOR(CHECKER, EDITOR),
    ANSWER_QUERY(CHECKER, EDITOR, ADMIN),
    WITHDRAW_QUERY(CHECKER, EDITOR),
    LOG_CONTACT(CHECKER, EDITOR),
    ANSWER_CONTACT(CHECKER, EDITOR),
    WITHDRAW_CONTACT(CHECKER, EDITOR),
    SUGGEST_WORDING(EDITOR),
    ACCEPT_SUGGESTION(CHECKER, EDITOR),
    DECLINE_SUGGESTION(CHECKER, EDITOR),
    EXPORT(CHECKER, EDITOR, ADMIN),
    READ_HISTORY(EDITOR, ADMIN),
    PROPOSE_REDACTION(EDITOR, ADMIN),
    AGREE_REDACTION(EDITOR, ADMIN),
    INVITE(ADMIN),
    ACCEPT_INVITATION(CHECKER, EDITOR, ADMIN),
    SET_ROLES(ADMIN),
    DEACTIVATE(ADMIN),
    CHANGE_PASSWORD(CHECKER, EDITOR, ADMIN),
    SET_EMAIL(CHECKER, EDITOR, ADMIN),
    SIGN_OUT_EVERYWHERE(CHECKER, EDITOR, ADMIN),
    MAKE_TOKEN(CHECKER, EDITOR, ADMIN),
    REVOKE_TOKEN(CHECKER, EDITOR, ADMIN),
    VERSION_SCALE(ADMIN),
    RETIRE_RATING(ADMIN);

    /** What settles something about a claim, and what takes words out of the history: it opens there on these. */
    private static final Set<Act> DECISIONS = Set.of(
            GIVE_VERDICT,
            WITHDRAW_VERDICT,
            ASK_SECOND_READING,
            WITHDRAW_SECOND_READING,
            ADJUDICATE,
            SEND_BACK,
            ANSWER_RETURN,
            SIGN_OFF,
            SIGN_OFF_SAMPLED,
            WITHDRAW_SIGN_OFF,
            LAPSE,
            STAND_AGAIN,
            PROPOSE_SETTING_ASIDE,
            AGREE_SETTING_ASIDE,
            WITHDRAW_SETTING_ASIDE,
            SIGN_OFF_ARTICLE,
            WITHDRAW_ARTICLE_SIGN_OFF,
            LAPSE_ARTICLE,
            ARTICLE_STANDS_AGAIN,
            ASK_BYPASS,
            PERMIT_BYPASS,
            PROPOSE_FIX,
            ANSWER_FIX,
            AGREE_FIX,
            LET_FIX_STAND,
            WITHDRAW_FIX,
            FIX_CARRIED,
            FIX_REOPENED,
            AGREE_REDACTION);

    private final Set<Role> roles;

    Act(Role... roles) {
        this.roles = Set.of(roles);
    }

    public boolean isOpenTo(Set<Role> held) {
        return !Collections.disjoint(roles, held);
    }

    /** Refused with 403 and who may, to anyone whose roles do not hold this act. */
    public void by(Account account) {
        if (!account.may(this)) throw Refusal.forbidden(Texts.of("refusal_role", label(), who()));
    }

    public boolean isDecision() {
        return DECISIONS.contains(this);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("act", this);
    }

    private String who() {
        return String.join(", ", roles.stream().sorted().map(Role::label).toList());
    }
}
