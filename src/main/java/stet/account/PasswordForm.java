package stet.account;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.FormErrors;
import stet.web.Texts;

/** An own new password; neither word is ever shown again. */
record PasswordForm(
        @RestForm @NotBlank String currentPassword,
        @RestForm @NotBlank String newPassword) {
    FormErrors check(FormErrors errors, Account account, SignIn signIn) {
        if (errors.any()) return errors;
        if (signIn.account(account.login(), currentPassword).isEmpty()) {
            errors.add("currentPassword", Texts.of("password_wrong"));
        }
        Passwords.refusal(newPassword, account.login(), account.name())
                .ifPresent(reason -> errors.add("newPassword", reason));
        return errors;
    }
}
