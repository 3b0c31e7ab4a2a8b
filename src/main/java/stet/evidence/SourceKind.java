package stet.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import stet.web.Option;
import stet.web.Texts;

/** Who speaks in a source. */
public enum SourceKind {
    OFFICIAL,
    COMPANY,
    ACADEMIC,
    EXPERT,
    MEDIA,
    OTHER;

    public static Optional<SourceKind> of(String key) {
        return Stream.of(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    static List<Option> options() {
        return Option.of(List.of(values()), SourceKind::key, SourceKind::label);
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("source_kind", this);
    }
}
