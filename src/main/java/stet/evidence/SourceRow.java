package stet.evidence;

import java.time.LocalDate;

/** A source as the list shows it, with how many pieces of evidence are quoted from it. */
public record SourceRow(
        long number,
        String title,
        String publisher,
        LocalDate publishedOn,
        SourceKind kind,
        Closeness closeness,
        long pieces) {}
