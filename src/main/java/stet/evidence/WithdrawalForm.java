package stet.evidence;

import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.FormErrors;

/** Why a piece of evidence is withdrawn. */
record WithdrawalForm(@RestForm String reason) {
    WithdrawalForm {
        reason = Objects.requireNonNullElse(reason, "");
    }

    FormErrors check(FormErrors errors) {
        if (!errors.any()) errors.add(CitationRules.withdrawal(reason).list());
        return errors;
    }
}
