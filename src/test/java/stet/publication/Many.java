package stet.publication;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import org.hibernate.Session;
import stet.article.Article;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.support.Saved;

/** More claims than one batch holds, each with a piece of evidence, put into an article of their own by SQL alone. */
final class Many {
    static final int CLAIMS = 20_000;
    static final String SLUG = "many-flats";

    private final Session session;

    Many(Session session) {
        this.session = session;
    }

    /** Rows long enough that no socket buffer holds the whole file. */
    void save(boolean isPostgresql) {
        slowly(() -> {
            if (Article.named(SLUG).isEmpty()) bringIn();
            String series = isPostgresql ? "generate_series(1, " + CLAIMS + ") x" : "system_range(1, " + CLAIMS + ")";
            sql("insert into claim (number, article_id, passage, statement, quote, kind, checks, said_by, reported_by,"
                    + " language, figures, where_to_look, created_at, wordings, version)"
                    + " select (select last_number from counter where name = 'claim') + x, a.id, 1, 'Statement ' || x,"
                    + " 'quote', 'COUNT', 'SO', 'the mayor', '', 'en', '', '', a.created_at, 1, 1"
                    + " from article a, " + series + " where a.slug = '" + SLUG + "'");
            sql("insert into claim_board (claim_id, number, article_id, kind, stage, rating, sentence,"
                    + " evidence_counting, supports, contradicts, current_seal, lapsed_because, changed_at)"
                    + " select c.id, c.number, c.article_id, 'COUNT', 'OPEN', '', '" + "A long sentence. ".repeat(30)
                    + "', 1, 1, 0, '', '', c.created_at from claim c where c.article_id = " + article());
            sql("insert into evidence (number, claim_id, source_id, medium, url, title, publisher, contact, reached_by,"
                    + " note_kept, quote, quote_language, translation, translated_by, locator, bears_on, stance,"
                    + " accessed_on, recorded_url, recorded_title, counted, salt, digest, added_by_id, added_at, withdrawn_reason)"
                    + " select (select last_number from counter where name = 'evidence') + row_number() over (order by"
                    + " c.number), c.id, (select min(id) from source), 'WEB', 'https://register.example/' || c.number,"
                    + " 'Register', '', '', '', '', 'A quote', 'en', '', '', '', '', 'SUPPORTS', date '2024-03-02', '',"
                    + " '', true, '', '', (select min(id) from account), c.created_at, '' from claim c where c.article_id = "
                    + article());
            sql("update counter set last_number = last_number + " + CLAIMS + " where name in ('claim', 'evidence')");
        });
    }

    /** Others rebuild boards from facts, and these have none. */
    void remove(boolean isPostgresql) {
        slowly(() -> {
            // Foreign keys are not checked row by row while everything that points at these claims goes with them.
            if (isPostgresql) sql("set local session_replication_role = replica");
            String mine = "(select id from claim where article_id = " + article() + ")";
            for (String table : List.of(
                    "claim_word",
                    "claim_board",
                    "past_stage",
                    "fix",
                    "notice",
                    "remark",
                    "contact",
                    "suggestion",
                    "author_query",
                    "evidence",
                    "assignment",
                    "anchorage",
                    "wording")) {
                sql("delete from " + table + " where claim_id in " + mine);
            }
            sql("delete from claim where article_id = " + article());
        });
    }

    /** Writes into the last of the claims, past every constraint of the code. */
    void writeIntoTheLast(String column, String value) {
        Saved.run(() -> sql("update claim_board set " + column + " = '" + value
                + "' where number = (select max(number) from claim_board where article_id = " + article() + ")"));
    }

    private static void slowly(Runnable act) {
        QuarkusTransaction.requiringNew().timeout(600).run(act);
    }

    private String article() {
        return "(select id from article where slug = '" + SLUG + "')";
    }

    private void sql(String statement) {
        session.createNativeMutationQuery(statement).executeUpdate();
    }

    private static void bringIn() {
        Imprint imprint = new Imprint("Many flats", "The Valley Post", "", null, "en", "", "", "");
        Article.load(
                SLUG,
                imprint,
                List.of(new PassageText(1, PassageText.Kind.PARAGRAPH, "A quote. " + Saved.SENTENCE)),
                Article.FromPack.NONE,
                Saved.account("ada"));
    }
}
