package stet.agreement;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import stet.article.Article;
import stet.claim.Kind;
import stet.web.Option;
import stet.web.Texts;

/** The figures of a filter in words, and what can be chosen instead. */
record AgreementPage(AgreementFilter filter, Agreement agreement) {
    /** As in the list of claims. */
    private static final int ARTICLES = 30;

    /** With the one that is chosen, however old it is. */
    public List<Option> articles() {
        List<Article> newest = Article.newest(ARTICLES);
        Article chosen = filter.article();
        Stream<Article> old = chosen == null || newest.contains(chosen) ? Stream.empty() : Stream.of(chosen);
        return choices(
                "claims_all_articles",
                Stream.concat(old, newest.stream()).map(one -> new Option(one.slug(), one.title())));
    }

    public List<Option> kinds() {
        return choices("claims_any", Stream.of(Kind.values()).map(kind -> new Option(kind.key(), kind.label())));
    }

    public String article() {
        return filter.article() == null ? "" : filter.article().slug();
    }

    public String kind() {
        return filter.kind() == null ? "" : filter.kind().key();
    }

    public String share() {
        Matrix matrix = agreement.matrix();
        return Texts.of("twice_share", matrix.agreement().orElseThrow(), matrix.diagonal(), matrix.total());
    }

    public String nominal() {
        return inWords(agreement.nominal().alpha(), "twice_one_rating");
    }

    public String ordinal() {
        return inWords(
                agreement.ordinal().alpha(),
                agreement.ordinal().claims() == 0 ? "twice_no_values" : "twice_one_rating");
    }

    public String interval(Measured measured) {
        if (measured.isTooFew()) return Texts.of("twice_interval_few", Measured.FEWEST);
        return measured.interval()
                .map(found -> Texts.of("twice_interval", found.low(), found.high()))
                .orElse("");
    }

    public String kappa(Pairing pair) {
        return pair.isTooFew() ? Texts.of("twice_few", Pairing.FEWEST) : inWords(pair.kappa(), "twice_one_rating");
    }

    public List<MatrixRow> rows() {
        return MatrixRow.all(agreement);
    }

    public List<Long> columns() {
        return agreement.ratings().stream()
                .map(rating -> agreement.matrix().column(rating.key()))
                .toList();
    }

    private static String inWords(OptionalDouble figure, String none) {
        return figure.isPresent() ? Texts.of("twice_figure", figure.getAsDouble()) : Texts.of(none);
    }

    private static List<Option> choices(String any, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", Texts.of(any))), options).toList();
    }
}
