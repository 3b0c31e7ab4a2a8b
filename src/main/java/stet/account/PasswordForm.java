package stet.account;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.FormErrors;
import stet.web.Texts;

/** An own new password; neither word is ever shown again. */
record PasswordForm(
        @RestForm @NotBlank String currentPassword,
        @RestForm @NotBlank String newPassword) {
    FormErrors check(FormErrors errors, Account account) {
        if (errors.any()) return errors;
        if (!Passwords.open(Optional.of(account), currentPassword)) {
            errors.add("currentPassword", Texts.of("password_wrong"));
        }
        Passwords.refusal(newPassword, account.login()).ifPresent(reason -> errors.add("newPassword", reason));
        return errors;
    }
}
