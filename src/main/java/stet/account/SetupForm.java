package stet.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestForm;
import stet.text.Plain;
import stet.web.Filled;
import stet.web.FormErrors;

/** The first admin. */
record SetupForm(
        @RestForm @NotBlank String login,
        @RestForm @Filled @Size(max = 100) String name,
        @RestForm @NotBlank String password) {
    static SetupForm blank() {
        return new SetupForm("", "", "");
    }

    FormErrors check(FormErrors errors) {
        if (errors.isDraft()) return errors;
        Logins.refusal(login).ifPresent(reason -> errors.add("login", reason));
        if (errors.has("password")) return errors;
        Passwords.refusal(password, login, name).ifPresent(reason -> errors.add("password", reason));
        return errors;
    }

    Account setUp(Invitation link) {
        return FirstAdmin.setUp(link, login, Plain.normalised(name), password);
    }
}
