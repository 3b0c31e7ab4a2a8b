package stet.account;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import stet.web.FormErrors;

/** The roles somebody is to hold, and the version of the account that they were chosen for. */
record RolesForm(@RestForm List<String> roles, @RestForm String version) {
    static RolesForm of(Account account) {
        return new RolesForm(RoleBox.keys(account.roles()), String.valueOf(account.version()));
    }

    FormErrors check(FormErrors errors, Account account) {
        if (errors.isDraft()) return errors;
        RoleBox.refusal(roles).ifPresent(reason -> errors.add("roles", reason));
        return String.valueOf(account.version()).equals(version) ? errors : errors.stale();
    }

    public List<RoleBox> boxes() {
        return RoleBox.all(roles);
    }

    public String inWords() {
        return Role.inWords(RoleBox.roles(roles));
    }
}
