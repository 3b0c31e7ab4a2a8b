package stet.evidence;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stet.text.Headline;
import stet.text.address.PageAddress;
import stet.web.Texts;

/**
 * The one rule of which evidence counts, for a piece on a page and for a row of an export alike. Recorded is what the
 * source's own record said when the piece was attached, whatever the piece cites it as.
 */
public record Counting(
        boolean isWithdrawn,
        boolean isCorrected,
        Stance stance,
        boolean isSaid,
        Original article,
        Origin cited,
        Origin recorded) {
    /** By what a text is known to be another's copy: its address and its title, empty where it has none. */
    public record Origin(String url, String title) {}

    /**
     * The article: its address, the text that it says it was taken from, and its headline. One is best asked about many
     * pieces: it reads its addresses and its headline once.
     */
    public static final class Original {
        /** What ends a sentence or a bracket around an address is none of it. */
        private static final Pattern APART = Pattern.compile("[\\s<>()\"]+|[.,;]+(?=\\s|$)");

        private final Headline headline;
        private final Optional<PageAddress> itself;
        private final List<PageAddress> origins;

        public Original(String url, String statedOrigin, String title) {
            this.headline = new Headline(title);
            this.itself = PageAddress.of(url);
            this.origins = APART.splitAsStream(statedOrigin)
                    .map(PageAddress::of)
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** An article is no evidence of itself, and neither is what it was taken from or a copy under its headline. */
        private Optional<String> whyNoEvidence(Origin origin) {
            Optional<PageAddress> page = PageAddress.of(origin.url);
            if (page.isPresent()
                    && itself.filter(own -> own.isReachedBy(page.get())).isPresent()) {
                return Optional.of(Texts.of("evidence_article_itself"));
            }
            if (page.isPresent() && origins.stream().anyMatch(from -> from.isReachedBy(page.get()))) {
                return Optional.of(Texts.of("evidence_article_origin"));
            }
            return headline.isIn(origin.title) ? Optional.of(Texts.of("evidence_article_copy")) : Optional.empty();
        }
    }

    /** Why the piece does not count, in words; empty when it does. */
    public Optional<String> whyNot() {
        if (isWithdrawn) return Optional.of(Texts.of("evidence_withdrawn"));
        if (isCorrected) return Optional.of(Texts.of("evidence_corrected"));
        if (stance == Stance.CONTEXT) return Optional.of(Texts.of("evidence_context"));
        if (isSaid) return Optional.empty();
        return Stream.of(cited, recorded)
                .distinct()
                .map(article::whyNoEvidence)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
