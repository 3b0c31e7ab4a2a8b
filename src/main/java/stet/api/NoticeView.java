package stet.api;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import stet.notice.Notice;

/** A notice as a program reads it; by is null where nobody did anything, remark and dueAt where they are not the cause. */
public record NoticeView(
        long id,
        String kind,
        long claim,
        String statement,
        @Schema(nullable = true) String by,
        @Schema(nullable = true) Integer remark,
        @Schema(nullable = true) Instant dueAt,
        Instant at,
        @Schema(nullable = true) Instant readAt) {
    static NoticeView of(Notice notice) {
        return new NoticeView(
                notice.id(),
                notice.kind().key(),
                notice.claim().number(),
                notice.claim().statement(),
                notice.doneBy() == null ? null : notice.doneBy().login(),
                notice.remark(),
                notice.dueAt(),
                notice.notedAt(),
                notice.readAt());
    }
}
