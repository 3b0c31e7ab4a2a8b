package stet.evidence;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import stet.text.Headline;
import stet.text.PageAddress;
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

    /** The article: its address, the text that it says it was taken from, and its headline. */
    public record Original(String url, String statedOrigin, String title) {
        /** What ends a sentence or a bracket around an address is none of it. */
        private static final Pattern APART = Pattern.compile("[\\s<>()\"]+|[.,;]+(?=\\s|$)");

        /** An article is no evidence of itself, and neither is what it was taken from or a copy under its headline. */
        private Optional<String> whyNoEvidence(Origin origin) {
            Optional<PageAddress> page = PageAddress.of(origin.url);
            if (page.isPresent() && leadsTo(url, page.get())) return Optional.of(Texts.of("evidence_article_itself"));
            if (page.isPresent() && APART.splitAsStream(statedOrigin).anyMatch(from -> leadsTo(from, page.get()))) {
                return Optional.of(Texts.of("evidence_article_origin"));
            }
            return Headline.isIn(title, origin.title)
                    ? Optional.of(Texts.of("evidence_article_copy"))
                    : Optional.empty();
        }

        private static boolean leadsTo(String own, PageAddress page) {
            return PageAddress.of(own)
                    .filter(itself -> itself.isReachedBy(page))
                    .isPresent();
        }
    }

    /** Why the piece does not count, in words; empty when it does. */
    public Optional<String> whyNot() {
        if (isWithdrawn) return Optional.of(Texts.of("evidence_withdrawn"));
        if (isCorrected) return Optional.of(Texts.of("evidence_corrected"));
        if (stance == Stance.CONTEXT) return Optional.of(Texts.of("evidence_context"));
        if (isSaid) return Optional.empty();
        return Stream.of(cited, recorded)
                .map(article::whyNoEvidence)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
