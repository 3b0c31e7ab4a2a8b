package stet.account;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.FormErrors;

/** The password that an invited person chooses. */
record InvitationForm(@RestForm @NotBlank String password) {
    FormErrors check(FormErrors errors, Account account) {
        if (errors.any()) return errors;
        Passwords.refusal(password, account.login(), account.name())
                .ifPresent(reason -> errors.add("password", reason));
        return errors;
    }
}
