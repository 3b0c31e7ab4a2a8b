package stet.signoff;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Filled;
import stet.web.Option;

/** Why a claim should not be checked, as a browser sends it. */
public record SettingAsideForm(
        @RestForm String ground,
        @RestForm @Filled @Size(max = 2000) String reason) {
    public static final SettingAsideForm EMPTY = new SettingAsideForm("", "");

    public static List<Option> grounds() {
        return Stream.of(SettingAside.Ground.values())
                .map(ground -> new Option(ground.key(), ground.label()))
                .toList();
    }
}
