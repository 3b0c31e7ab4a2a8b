package stet.account;

import jakarta.validation.constraints.NotBlank;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Filled;
import stet.web.FormErrors;

/** The first admin. */
record SetupForm(
        @RestForm @NotBlank String login,
        @RestForm @Filled String name,
        @RestForm @NotBlank String password) {
    static SetupForm blank() {
        return new SetupForm("", "", "");
    }

    FormErrors check(FormErrors errors) {
        if (errors.isDraft()) return errors;
        PersonName.refusal(name).ifPresent(reason -> errors.add("name", reason));
        Logins.refusal(login).ifPresent(reason -> errors.add("login", reason));
        if (errors.has("password")) return errors;
        Passwords.refusal(password, login, name).ifPresent(reason -> errors.add("password", reason));
        return errors;
    }

    Account setUp(Invitation link) {
        return FirstAdmin.setUp(link, login, PersonName.of(name), password);
    }
}
