package stet.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * The database's own CSV of what claims.csv holds: CSVWRITE on H2, COPY on PostgreSQL. That a piece was not corrected is
 * asked by way of a function, since H2 would else go through all such pieces for each claim.
 */
final class OwnExport {
    private static final String QUERY = """
            select b.number, a.slug, a.title, a.url, a.published_on, a.revision_number, c.passage, b.sentence, c.quote,
            c.statement, lower(c.kind), lower(c.checks), c.said_by, c.reported_by, c.said_on, lower(b.stage),
            r.rating_key, r.label, r.points, s.scale_key || '/' || s.version, v.reasons, v.as_of, b.evidence_counting,
            b.supports, b.contradicts,
            g.urls,
            vb.login, v.given_at, ob.login, o.signed_at, o.seal, b.current_seal, b.lapsed_because, d.reason, dp.login,
            cb.login, c.language, 'http://127.0.0.1:8080/claims/' || b.number
            from claim_board b join claim c on c.id = b.claim_id join article a on a.id = b.article_id
            left join account cb on cb.id = c.created_by_id left join verdict v on v.id = b.verdict_id
            left join rating r on r.id = v.rating_id left join rating_scale s on s.id = r.scale_id
            left join account vb on vb.id = v.given_by_id left join sign_off o on o.id = b.sign_off_id
            left join account ob on ob.id = o.signed_by_id left join setting_aside d on d.id = b.setting_aside_id
            left join account dp on dp.id = d.proposed_by_id
            left join (select e.claim_id, string_agg(e.url, '; ' order by e.number) as urls from evidence e
            where e.withdrawn_at is null and coalesce(e.superseded_by_id, 0) = 0 and e.stance <> 'CONTEXT' group by e.claim_id) g
            on g.claim_id = b.claim_id order by b.number""";

    private OwnExport() {}

    /** Seconds. */
    static double run(Database database, Path file) throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                OutputStream out = Files.newOutputStream(file)) {
            long start = System.nanoTime();
            if (Bulk.isPostgresql(connection)) {
                connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + QUERY + ") to stdout csv", out);
            } else {
                statement.execute("call csvwrite('" + file + "', '" + QUERY.replace("'", "''") + "')");
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
