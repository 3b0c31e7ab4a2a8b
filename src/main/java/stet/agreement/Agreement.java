package stet.agreement;

import java.util.Collection;
import java.util.List;
import stet.account.Account;
import stet.scale.Rating;
import stet.verdict.ReadVerdict;

/** How far independent verdicts on the same claims agree, as they were given, whatever was adopted later. */
public record Agreement(
        Matrix matrix,
        List<Rating> ratings,
        Measured nominal,
        Measured ordinal,
        List<Pairing> pairs,
        boolean isCapped) {
    /** The figures of a filter; where these tell the verdicts of single claims, it is noted that the reader knows them. */
    public static Agreement of(AgreementFilter filter, Account reader) {
        Readings readings = Readings.matching(filter);
        boolean isTelling = filter.article() != null || readings.all().size() < Pairing.FEWEST;
        if (isTelling) {
            ReadVerdict.note(reader, readings.all().stream().map(Reading::claim).toList());
        }
        return of(readings);
    }

    static Agreement of(Readings readings) {
        Collection<Reading> all = readings.all();
        Ratings ratings = Ratings.of(all);
        List<String> keys = ratings.keys();
        List<List<String>> given =
                all.stream().map(one -> List.of(one.first(), one.second())).toList();
        return new Agreement(
                new Matrix(keys, all.stream().map(Reading::pair).toList()),
                ratings.all(),
                Measured.of(new Units(keys, given), Metric.NOMINAL),
                Measured.of(new Units(ratings.values(), ratings.values(all)), Metric.ORDINAL),
                Pairing.all(keys, all),
                readings.isCapped());
    }

    /** How many were read twice. */
    public long claims() {
        return matrix.total();
    }

    /** How many of these have a rating without a value, and so no rank. */
    public long leftOut() {
        return claims() - ordinal.claims();
    }
}
