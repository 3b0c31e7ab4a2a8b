package stet.account;

import org.jboss.resteasy.reactive.RestForm;
import stet.web.Fields;
import stet.web.FormErrors;

/** Where somebody wants mail, as a browser sends it; empty for nowhere. */
record MailForm(@RestForm String email) {
    String address() {
        return Fields.line(email);
    }

    FormErrors check(FormErrors errors) {
        return errors.isDraft() ? errors : errors.add(Mailbox.flaws(address()));
    }
}
