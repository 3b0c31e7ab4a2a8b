package stet.talk;

import java.util.List;
import stet.account.Account;
import stet.account.Act;

/** A contact as somebody looks at it, with what is open to them. */
public record ShownContact(Contact contact, Account viewer) {
    public static List<ShownContact> of(List<Contact> contacts, Account viewer) {
        return contacts.stream()
                .map(contact -> new ShownContact(contact, viewer))
                .toList();
    }

    public boolean canAnswer() {
        return contact.isOpen() && viewer.may(Act.ANSWER_CONTACT);
    }

    public boolean canAttach() {
        return contact.noEvidence().isEmpty() && viewer.may(Act.ATTACH_EVIDENCE);
    }

    public boolean canWithdraw() {
        return !contact.isWithdrawn() && contact.isOf(viewer) && viewer.may(Act.WITHDRAW_CONTACT);
    }

    /** Whether anything at all is. */
    public boolean canAct() {
        return canAnswer() || canAttach() || canWithdraw();
    }

    /** Why there is no way to make evidence of an answer; empty where nobody would look for one. */
    public String whyNoEvidence() {
        return contact.isAnswered() && !contact.isWithdrawn()
                ? contact.noEvidence().orElse("")
                : "";
    }
}
