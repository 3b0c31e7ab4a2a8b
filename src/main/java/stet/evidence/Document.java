package stet.evidence;

import java.time.LocalDate;

/** What is known about a source; empty texts and a null date mean not known. */
public record Document(
        String url,
        String title,
        String publisher,
        String author,
        LocalDate publishedOn,
        SourceKind kind,
        Closeness closeness) {}
