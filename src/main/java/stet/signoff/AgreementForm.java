package stet.signoff;

import org.jboss.resteasy.reactive.RestForm;

/** Agreeing that a claim is not for checking; aside is the number of the proposal that was read. */
public record AgreementForm(@RestForm String aside) {
    boolean isOf(SettingAside proposed) {
        return String.valueOf(proposed.number()).equals(aside);
    }
}
