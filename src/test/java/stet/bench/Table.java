package stet.bench;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The tables that the bench fills, each after those that it refers to, with the columns that rows are given in. */
enum Table {
    ARTICLE(
            "id, slug, title, publisher, url, published_on, language, translated_from, stated_origin, note, pack_digest,"
                    + " created_at, revision_number, version"),
    REVISION("id, article_id, number, made_by_id, made_at"),
    PASSAGE("id, revision_id, number, place, kind, gap, words, wrapped"),
    CLAIM("id, number, article_id, passage, statement, quote, kind, checks, said_by, reported_by, said_on, language,"
            + " figures, where_to_look, split_from_id, created_by_id, created_at, wordings, version"),
    WORDING("id, claim_id, number, statement, quote, passage, kind, checks, said_by, reported_by, said_on,"
            + " written_by_id, written_at"),
    ANCHORAGE("id, claim_id, revision, fate, quote, passage, quote_at"),
    ASSIGNMENT("id, claim_id, assignee_id, assigned_by_id, assigned_at, ended_at"),
    SOURCE("id, number, url, url_key, title, publisher, author, published_on, kind, closeness, made_by_id, made_at,"
            + " version"),
    EVIDENCE("id, number, claim_id, source_id, medium, url, title, publisher, published_on, contact, contacted_on,"
            + " reached_by, note_kept, read_back, on_the_record, quote, quote_language, translation,"
            + " translated_by, locator, bears_on, stance, accessed_on, recorded_url, recorded_title, counted,"
            + " salt, digest, added_by_id, added_at, superseded_by_id, withdrawn_by_id, withdrawn_at,"
            + " withdrawn_reason"),
    VERDICT("id, claim_id, number, rating_id, checks, reasons, as_of, given_by_id, given_at, withdrawn_at,"
            + " withdrawn_reason"),
    RETURN_NOTE("id, claim_id, note, sent_by_id, sent_at, answered_by_id, answered_at, answer"),
    SIGN_OFF("id, claim_id, number, verdict_id, seal_format, seal, sealed, evidence_through, signed_by_id, signed_at,"
            + " withdrawn_by_id, withdrawn_at, withdrawn_reason"),
    CLAIM_BOARD("claim_id, number, article_id, kind, stage, rating, assignee_id, verdict_id, sign_off_id,"
            + " setting_aside_id, aside_proposed, sentence, evidence_counting, supports, contradicts,"
            + " current_seal, lapsed_because, changed_at"),
    CLAIM_WORD("word, claim_id"),
    EVENT("number, happened_at, act, actor, actor_name, subject_kind, subject, claim, content, digest, hash");

    private final List<String> columns;

    Table(String columns) {
        this.columns = Arrays.asList(columns.split(", *"));
    }

    String into() {
        return name().toLowerCase(java.util.Locale.ROOT) + " (" + String.join(", ", columns) + ")";
    }

    String insert() {
        return "insert into " + into() + " values (" + String.join(", ", Collections.nCopies(columns.size(), "?"))
                + ")";
    }

    boolean hasId() {
        return columns.get(0).equals("id");
    }
}
