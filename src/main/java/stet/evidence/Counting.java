package stet.evidence;

import java.util.Locale;
import java.util.Optional;
import stet.text.CanonicalUrl;
import stet.text.Plain;
import stet.web.Texts;

/** The one rule of which evidence counts, for a piece on a page and for a row of an export alike. */
public record Counting(
        boolean isWithdrawn, boolean isCorrected, Stance stance, boolean isSaid, Origin article, Origin cited) {
    /** By what a text is known to be another's copy: its address and its headline, empty where it has none. */
    public record Origin(String url, String title) {
        /** An article is no evidence of itself, and neither is a copy of it under its own headline. */
        private Optional<String> whyNoEvidenceOf(Origin article) {
            Optional<String> own = CanonicalUrl.of(article.url);
            if (own.isPresent() && own.equals(CanonicalUrl.of(url)))
                return Optional.of(Texts.of("evidence_article_itself"));
            return isHeadline(article.title) ? Optional.of(Texts.of("evidence_article_copy")) : Optional.empty();
        }

        /** Pages print their site's name behind a headline. */
        private boolean isHeadline(String headline) {
            String printed = Plain.normalised(title).toLowerCase(Locale.ROOT);
            String own = Plain.normalised(headline).toLowerCase(Locale.ROOT);
            return !own.isEmpty()
                    && (printed.equals(own) || printed.startsWith(own + " - ") || printed.startsWith(own + " | "));
        }
    }

    /** Why the piece does not count, in words; empty when it does. */
    public Optional<String> whyNot() {
        if (isWithdrawn) return Optional.of(Texts.of("evidence_withdrawn"));
        if (isCorrected) return Optional.of(Texts.of("evidence_corrected"));
        if (stance == Stance.CONTEXT) return Optional.of(Texts.of("evidence_context"));
        return isSaid ? Optional.empty() : cited.whyNoEvidenceOf(article);
    }
}
