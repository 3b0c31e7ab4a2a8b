package stet.desk.mine;

import java.util.Locale;
import java.util.Set;
import stet.account.Account;
import stet.account.Act;
import stet.account.Role;
import stet.signoff.ClaimFilter;
import stet.signoff.Stage;

/** What somebody's claims wait for, as conditions in HQL on a ClaimBoard b with its verdict v. */
enum Pile {
    IN_HAND(Act.GIVE_VERDICT, Stage.IN_HAND, "", "b.assignee.id = :me", "''", "''"),
    RETURNED(
            Act.ANSWER_RETURN,
            Stage.RETURNED,
            " join ReturnNote n on n.claim.id = b.claimId join n.sentBy p",
            "(v.givenBy.id = :me or b.assignee.id = :me)"
                    + " and n.id = (select max(m.id) from ReturnNote m where m.claim.id = b.claimId)",
            "p.name",
            "n.note"),
    SECOND(
            Act.GIVE_VERDICT,
            Stage.SECOND_READING,
            " join SecondReading s on s.claim.id = b.claimId join s.askedBy p",
            "s.state = stet.verdict.SecondReading.State.OUTSTANDING"
                    + " and (s.reader.id = :me or s.reader.id is null or s.reader.deactivatedAt is not null)"
                    + " and not exists (select 1 from Verdict g where g.claim.id = b.claimId and g.givenBy.id = :me)"
                    + " and not exists (select 1 from ReadVerdict k where k.verdict.claim.id = b.claimId"
                    + " and k.account.id = :me)" + Pile.OF_OTHERS,
            "p.name",
            "''"),
    DISPUTED(
            Act.ADJUDICATE,
            Stage.DISPUTED,
            " join SecondReading s on s.claim.id = b.claimId join s.first f join s.second o join o.givenBy p",
            "s.state = stet.verdict.SecondReading.State.DISPUTED and f.givenBy.id <> :me and p.id <> :me"
                    + Pile.OF_OTHERS,
            "p.name",
            "''"),
    LAPSED(Act.GIVE_VERDICT, Stage.LAPSED, "", "v.givenBy.id = :me", "''", "b.lapsedBecause"),
    TO_SIGN(Act.SIGN_OFF, Stage.PROPOSED, " join v.givenBy p", "p.id <> :me" + Pile.OF_OTHERS, "p.name", "''"),
    SECOND_CHECK(Act.SIGN_OFF_SAMPLED),
    TO_RENEW(
            Act.SIGN_OFF,
            Stage.LAPSED,
            " join v.givenBy p",
            "p.id <> :me" + Pile.OF_OTHERS,
            "p.name",
            "b.lapsedBecause"),
    TO_AGREE(
            Act.AGREE_SETTING_ASIDE,
            null,
            " join SettingAside s on s.claim.id = b.claimId join s.proposedBy p",
            "s.number = (select max(o.number) from SettingAside o where o.claim.id = b.claimId) and p.id <> :me"
                    + " and b.veiled = false" + Pile.OF_OTHERS,
            "p.name",
            "s.reason"),
    QUERIES(Act.ANSWER_QUERY),
    NAMED(Act.REMARK);

    /** Whoever is named as an author or the handling editor decides nothing. */
    private static final String OF_OTHERS =
            " and not exists (select 1 from ArticlePerson a where a.article = b.article and a.account.id = :me)";

    private final Act act;
    private final Stage stage;
    private final String join;
    private final String where;
    private final String by;
    private final String note;

    /** Found by {@link stet.query.AuthorQuery#waitingFor} and {@link stet.talk.Remark#naming}, at any stage. */
    /** Found by {@link stet.talk.Remark#naming} and {@link stet.signoff.SecondChecks}, not by a condition. */
    Pile(Act act) {
        this(act, null, "", "", "", "");
    }

    Pile(Act act, Stage stage, String join, String where, String by, String note) {
        this.act = act;
        this.stage = stage;
        this.join = join;
        this.where = where;
        this.by = by;
        this.note = note;
    }

    /** An editor signs what a second checker may as well, and finds it where it awaits sign-off. */
    boolean isFor(Account account) {
        return account.may(act) && !(this == SECOND_CHECK && account.may(Act.SIGN_OFF));
    }

    /** Whether somebody is told that there is nothing: editors check as well, but it is not what they are here for. */
    boolean isMissedBy(Account account) {
        if (this == QUERIES) return false;
        if (this == SECOND_CHECK) return false;
        return !act.isOpenTo(Set.of(Role.CHECKER)) || account.roles().contains(Role.CHECKER);
    }

    /** Whether the list of claims can show the whole stage. */
    boolean isListed() {
        return stage != null;
    }

    ClaimFilter filter(String login) {
        ClaimFilter all = new ClaimFilter("", "", "", "", this == IN_HAND ? login : "", "");
        return all.withStage(stage);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Stage stage() {
        return stage;
    }

    String hql() {
        return "select new stet.desk.mine.Waiting(b.number, c.words.statement, t.imprint.title, b.dueAt, b.changedAt,"
                + " r.label, r.mark, v.checks, " + by + ", " + note + ") from ClaimBoard b join b.claim c"
                + " join b.article t left join b.verdict v left join v.rating r" + join + " where " + which() + " and "
                + where + " order by " + order();
    }

    private String which() {
        // Of a claim that has lapsed as well, whose stage says that first.
        if (this == SECOND) return "b.veiled = true";
        if (this == DISPUTED) return "b.stage in (stet.signoff.Stage.DISPUTED, stet.signoff.Stage.LAPSED)";
        return stage == null ? "b.asideProposed = true" : "b.stage = stet.signoff.Stage." + stage;
    }

    /** What is due first, or what has been as it is the longest; by the columns of an index. */
    private String order() {
        if (this == IN_HAND) return "b.dueAt asc nulls last, b.number";
        return (this == TO_AGREE ? "b.asideProposed" : "b.stage") + ", b.changedAt, b.number";
    }
}
