package stet.article;

import java.time.LocalDate;

/** What is known about an article besides its text; empty texts and a null date mean not known. */
public record Imprint(
        String title,
        String publisher,
        String url,
        LocalDate publishedOn,
        String language,
        String translatedFrom,
        String statedOrigin,
        String note) {}
