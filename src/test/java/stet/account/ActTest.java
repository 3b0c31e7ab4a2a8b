package stet.account;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stet.web.Refusal;

class ActTest {
    /** Who may do what, in the order checker, editor, admin; a lapse is written for whoever's act brought it about. */
    private static final String TABLE = """
            LOAD_PACK               yes yes yes
            BRING_IN                yes yes -
            DESCRIBE_ARTICLE        yes yes -
            NAME_PEOPLE             yes yes -
            SET_CLOSING             -   yes -
            REVISE_ARTICLE          yes yes -
            MARK_SENTENCE           yes yes -
            CREATE_CLAIM            yes yes -
            RESTATE                 yes yes -
            CONFIRM_ANCHOR          yes yes -
            SPLIT                   yes yes -
            TAKE                    yes yes -
            GIVE_BACK               yes yes -
            ASSIGN                  -   yes -
            ATTACH_EVIDENCE         yes yes -
            CORRECT_EVIDENCE        yes yes -
            WITHDRAW_EVIDENCE       yes yes -
            LOOK_AT_EVIDENCE        yes yes -
            NAME_READER             yes yes -
            CORRECT_SOURCE          yes yes -
            GIVE_VERDICT            yes yes -
            WITHDRAW_VERDICT        yes yes -
            ASK_SECOND_READING      yes yes -
            WITHDRAW_SECOND_READING -   yes -
            ADJUDICATE              -   yes -
            SEND_BACK               -   yes -
            ANSWER_RETURN           yes yes -
            SIGN_OFF                -   yes -
            SIGN_OFF_SAMPLED        yes yes -
            WITHDRAW_SIGN_OFF       -   yes -
            LAPSE                   yes yes yes
            STAND_AGAIN             yes yes yes
            PROPOSE_SETTING_ASIDE   yes yes -
            AGREE_SETTING_ASIDE     -   yes -
            WITHDRAW_SETTING_ASIDE  yes yes -
            SIGN_OFF_ARTICLE        -   yes -
            WITHDRAW_ARTICLE_SIGN_OFF - yes -
            LAPSE_ARTICLE           yes yes yes
            ARTICLE_STANDS_AGAIN    yes yes yes
            SET_GATE_RULES          -   yes -
            TICK_CHECKLIST          yes yes -
            ASK_BYPASS              -   yes -
            PERMIT_BYPASS           -   yes -
            PROPOSE_FIX             yes yes -
            ANSWER_FIX              yes yes yes
            AGREE_FIX               yes yes -
            LET_FIX_STAND           -   yes -
            WITHDRAW_FIX            yes yes -
            FIX_CARRIED             yes yes yes
            FIX_REOPENED            yes yes yes
            REMARK                  yes yes -
            EDIT_REMARK             yes yes -
            STRIKE_REMARK           yes yes -
            RESOLVE_REMARK          yes yes -
            REOPEN_REMARK           yes yes -
            ASK_AUTHOR              yes yes -
            ANSWER_QUERY            yes yes yes
            WITHDRAW_QUERY          yes yes -
            LOG_CONTACT             yes yes -
            ANSWER_CONTACT          yes yes -
            WITHDRAW_CONTACT        yes yes -
            SUGGEST_WORDING         -   yes -
            ACCEPT_SUGGESTION       yes yes -
            DECLINE_SUGGESTION      yes yes -
            EXPORT                  yes yes yes
            READ_HISTORY            -   yes yes
            PROPOSE_REDACTION       -   yes yes
            AGREE_REDACTION         -   yes yes
            INVITE                  -   -   yes
            ACCEPT_INVITATION       yes yes yes
            SET_ROLES               -   -   yes
            DEACTIVATE              -   -   yes
            CHANGE_PASSWORD         yes yes yes
            SET_EMAIL               yes yes yes
            SIGN_OUT_EVERYWHERE     yes yes yes
            MAKE_TOKEN              yes yes yes
            REVOKE_TOKEN            yes yes yes
            VERSION_SCALE           -   -   yes
            RETIRE_RATING           -   -   yes
            """;

    private record Cell(Act act, Role role, boolean allowed) {}

    @TestFactory
    Stream<DynamicTest> every_cell() {
        return cells().stream()
                .map(cell -> DynamicTest.dynamicTest(cell.toString(), () -> {
                    assertEquals(cell.allowed(), cell.act().isOpenTo(Set.of(cell.role())));
                    Account account = holding(cell.role());
                    assertEquals(cell.allowed(), account.may(cell.act()));
                    if (cell.allowed()) {
                        assertDoesNotThrow(() -> cell.act().by(account));
                    } else {
                        Refusal refusal =
                                assertThrows(Refusal.class, () -> cell.act().by(account));
                        assertEquals(403, refusal.status());
                        assertTrue(refusal.getMessage().contains(cell.act().label()), refusal.getMessage());
                    }
                }));
    }

    @Test
    void the_table_has_a_row_for_every_act_and_a_cell_for_every_role() {
        assertEquals(
                List.of(Act.values()),
                cells().stream().map(Cell::act).distinct().toList());
        assertEquals(Act.values().length * Role.values().length, cells().size());
    }

    @Test
    void roles_add_up() {
        for (Act act : Act.values()) {
            for (Set<Role> held : List.of(
                    EnumSet.of(Role.CHECKER, Role.ADMIN),
                    EnumSet.of(Role.EDITOR, Role.ADMIN),
                    EnumSet.allOf(Role.class))) {
                boolean any = held.stream().anyMatch(role -> act.isOpenTo(Set.of(role)));
                assertEquals(any, act.isOpenTo(held), act + " " + held);
            }
        }
    }

    @Test
    void nobody_does_anything_without_a_role_or_once_deactivated() {
        Account gone = holding(Role.values());
        gone.deactivateAt(Instant.EPOCH);
        for (Act act : Act.values()) {
            assertFalse(act.isOpenTo(Set.of()));
            assertThrows(Refusal.class, () -> act.by(holding()));
            assertThrows(Refusal.class, () -> act.by(gone));
        }
    }

    private static List<Cell> cells() {
        return TABLE.lines().flatMap(ActTest::cells).toList();
    }

    private static Stream<Cell> cells(String row) {
        String[] words = row.split(" +");
        return Stream.of(Role.values())
                .map(role -> new Cell(Act.valueOf(words[0]), role, words[role.ordinal() + 1].equals("yes")));
    }

    private static Account holding(Role... roles) {
        return new Account("somebody", "Somebody", Arrays.stream(roles).collect(Collectors.toSet()), Instant.EPOCH);
    }
}
