package stet.account;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.Filled;
import stet.web.FormErrors;

/** Somebody to invite. */
record InviteForm(
        @RestForm @Filled String name,
        @RestForm @NotBlank String login,
        @RestForm List<String> roles) {
    static InviteForm blank() {
        return new InviteForm("", "", List.of(Role.CHECKER.key()));
    }

    /** Adds what only the desk can know: who has the login, and which roles there are. */
    FormErrors check(FormErrors errors) {
        if (errors.isDraft()) return errors;
        PersonName.refusal(name).ifPresent(reason -> errors.add("name", reason));
        Logins.refusal(login).ifPresent(reason -> errors.add("login", reason));
        RoleBox.refusal(roles).ifPresent(reason -> errors.add("roles", reason));
        return errors;
    }

    Account invite(Account by) {
        return Account.invite(login, PersonName.of(name), RoleBox.roles(roles), by);
    }

    public List<RoleBox> boxes() {
        return RoleBox.all(roles);
    }
}
