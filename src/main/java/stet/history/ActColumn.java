package stet.history;

import jakarta.persistence.AttributeConverter;
import java.util.stream.Stream;
import stet.account.Act;

/** Reads an act that nobody knows as none, so that a page can still show the history in which somebody put it. */
public class ActColumn implements AttributeConverter<Act, String> {
    @Override
    public String convertToDatabaseColumn(Act act) {
        return act == null ? null : act.name();
    }

    @Override
    public Act convertToEntityAttribute(String column) {
        return Stream.of(Act.values())
                .filter(act -> act.name().equals(column))
                .findFirst()
                .orElse(null);
    }
}
