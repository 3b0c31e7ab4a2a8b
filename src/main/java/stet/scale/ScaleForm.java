package stet.scale;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Option;
import stet.web.Texts;

/** A new version of a scale as a browser sends it; version is the newest one when the form was opened. */
public record ScaleForm(String version, String best, String worst, List<RatingRow> rows) {
    private static final int EMPTY_ROWS = 3;

    /** Starts as the newest version's ratings that are still given, with room for more. */
    static ScaleForm of(RatingScale scale) {
        List<RatingRow> rows = new ArrayList<>();
        scale.ratings().stream()
                .filter(rating -> !rating.isRetired())
                .forEach(rating -> rows.add(RatingRow.of(rows.size() + 1, rating)));
        IntStream.range(0, EMPTY_ROWS).forEach(more -> rows.add(RatingRow.empty(rows.size() + 1)));
        return new ScaleForm(
                String.valueOf(scale.version()), String.valueOf(scale.best()), String.valueOf(scale.worst()), rows);
    }

    static ScaleForm read(MultivaluedMap<String, String> form) {
        List<RatingRow> rows = IntStream.rangeClosed(1, ScaleProblem.MOST + EMPTY_ROWS)
                .filter(number -> form.containsKey("key-" + number))
                .mapToObj(number -> RatingRow.read(number, form))
                .toList();
        return new ScaleForm(
                Objects.toString(form.getFirst("version"), ""),
                Objects.toString(form.getFirst("best"), ""),
                Objects.toString(form.getFirst("worst"), ""),
                rows);
    }

    /** Every character of every row, every rule of a scale, and whether somebody else made a version meanwhile. */
    FormErrors check(Forms forms, RatingScale newest) {
        FormErrors errors = forms.check(this);
        for (RatingRow row : rows) {
            forms.check(row).messages().forEach((field, message) -> errors.add(row.field(field), message));
        }
        if (errors.isDraft()) return errors;
        List<RatingRow> filled = filled();
        for (ScaleProblem problem : ScaleProblem.of(number(best), number(worst), drafts(newest))) {
            String field = problem.row() == 0
                    ? problem.field()
                    : filled.get(problem.row() - 1).field(problem.field());
            errors.add(field, problem.message());
        }
        return version.equals(String.valueOf(newest.version())) ? errors : errors.stale();
    }

    /** As it is shown again: from now on it answers to the newest version. */
    ScaleForm on(RatingScale newest) {
        return new ScaleForm(String.valueOf(newest.version()), best, worst, rows);
    }

    RatingScale publish(RatingScale newest, stet.account.Account by) {
        return RatingScale.publish(newest.key(), number(best), number(worst), drafts(newest), by);
    }

    private List<Rating.Draft> drafts(RatingScale newest) {
        return filled().stream().map(row -> row.draft(labels(row, newest))).toList();
    }

    private static Map<String, String> labels(RatingRow row, RatingScale newest) {
        Map<String, String> labels = new HashMap<>();
        newest.rating(row.key().strip()).ifPresent(rating -> labels.putAll(rating.labels()));
        labels.put("en", row.label().strip());
        return labels;
    }

    private List<RatingRow> filled() {
        return rows.stream().filter(row -> !row.isEmpty()).toList();
    }

    private static int number(String typed) {
        return typed.strip().matches("[0-9]{1,4}") ? Integer.parseInt(typed.strip()) : 0;
    }

    public List<Option> checks() {
        return ScaleProblem.CHECKS.stream()
                .map(key -> new Option(key, Texts.of("scale_for_" + key)))
                .toList();
    }

    public List<Option> needs() {
        return Stream.of(Needs.values())
                .map(needs -> new Option(needs.name(), needs.label()))
                .toList();
    }

    public List<Option> mayBeEmpty() {
        return List.of(
                new Option("no", Texts.of("scale_reasons_needed")),
                new Option(RatingRow.MAY, Texts.of("scale_reasons_free")));
    }

    public List<Option> suggested() {
        return ScaleProblem.SUGGESTED.stream()
                .map(label -> new Option(label, label.equals("ask") ? Texts.of("scale_ask") : label))
                .toList();
    }

    public List<Option> marks() {
        List<Option> marks = new ArrayList<>(List.of(new Option("", Texts.of("scale_no_mark"))));
        ScaleProblem.MARKS.forEach(mark -> marks.add(new Option(mark, mark.replace('_', ' '))));
        return marks;
    }
}
