package stet.desk.board;

import java.util.Locale;
import java.util.Optional;
import stet.signoff.Stage;
import stet.web.Texts;

/** What a claim waits for, the most of them last, as conditions in HQL on a ClaimBoard b with its claim c, verdict v and assignee h. */
public enum Wait {
    ANSWER(
            Stage.RETURNED,
            " join ReturnNote n on n.claim.id = b.claimId",
            "b.stage = stet.signoff.Stage.RETURNED"
                    + " and n.id = (select max(m.id) from ReturnNote m where m.claim.id = b.claimId)",
            "coalesce(h.name, g.name)",
            "n.sentAt"),
    SECOND(
            null,
            " join SecondReading s on s.claim.id = b.claimId left join s.reader p",
            "b.veiled = true and s.state = stet.verdict.SecondReading.State.OUTSTANDING",
            "p.name",
            "s.askedAt"),
    ADJUDICATION(
            null,
            " join SecondReading s on s.claim.id = b.claimId join s.second o",
            "b.stage in (stet.signoff.Stage.DISPUTED, stet.signoff.Stage.LAPSED)"
                    + " and s.state = stet.verdict.SecondReading.State.DISPUTED",
            "''",
            "o.givenAt"),
    SIGN_OFF(
            Stage.PROPOSED,
            "",
            "b.stage = stet.signoff.Stage.PROPOSED",
            "''",
            "coalesce((select max(n.answeredAt) from ReturnNote n where n.claim.id = b.claimId"
                    + " and n.sentAt > v.givenAt), v.givenAt)"),
    RENEWAL(
            Stage.LAPSED,
            "",
            "b.stage = stet.signoff.Stage.LAPSED and b.veiled = false and not exists (select 1 from SecondReading s"
                    + " where s.claim.id = b.claimId and s.state = stet.verdict.SecondReading.State.DISPUTED)",
            "''",
            "coalesce((select max(e.happenedAt) from Event e where e.claim = b.number"
                    + " and e.act = stet.account.Act.LAPSE), b.changedAt)"),
    AGREEMENT(
            null,
            " join SettingAside s on s.claim.id = b.claimId",
            "b.asideProposed = true and b.veiled = false"
                    + " and s.number = (select max(o.number) from SettingAside o where o.claim.id = b.claimId)",
            "''",
            "s.proposedAt"),
    REPLY(
            null,
            " join stet.talk.Contact t on t.claim.id = b.claimId join t.loggedBy p",
            "t.reply.answeredOn is null and t.withdrawnAt is null",
            "p.name",
            "t.loggedAt"),
    QUERY(
            null,
            " join AuthorQuery t on t.claim.id = b.claimId",
            "t.answeredAt is null and t.withdrawnAt is null",
            "''",
            "t.askedAt"),
    VERDICT(
            null,
            " left join Assignment n on n.claim.id = b.claimId and n.endedAt is null",
            "b.stage in (stet.signoff.Stage.OPEN, stet.signoff.Stage.IN_HAND)",
            "h.name",
            "coalesce(n.assignedAt, c.createdAt)");

    private final Stage stage;
    private final String join;
    private final String where;
    private final String whom;
    private final String since;

    Wait(Stage stage, String join, String where, String whom, String since) {
        this.stage = stage;
        this.join = join;
        this.where = where;
        this.whom = whom;
        this.since = since;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("wait", this);
    }

    /** The stage that the list of claims shows all of; empty where none is the same. */
    Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /** Whether it waits for consent, which not everybody may give. */
    boolean isForConsent() {
        return this == SIGN_OFF || this == RENEWAL || this == AGREEMENT;
    }

    /** What is overdue comes first, then what has waited the longest. */
    String hql() {
        String at = this == REPLY ? "cast(null as Instant)" : "b.dueAt";
        String due = this == REPLY ? "t.question.dueOn" : "cast(null as LocalDate)";
        String over = this == REPLY ? "t.question.dueOn < :today" : "b.dueAt < :now";
        return "select new stet.desk.board.Waits(b.number, c.words.statement, " + whom + ", " + since
                + ", " + at + ", " + due + ", count(*) over ()) from ClaimBoard b join b.claim c left join b.verdict v"
                + " left join v.givenBy g left join b.assignee h" + join + " where b.article = :article and " + where
                + " order by case when " + over + " then 0 else 1 end, " + since + ", b.number";
    }
}
