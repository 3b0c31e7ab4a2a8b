package stet.account;

import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.web.Clocks;
import stet.web.Filled;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Somebody to be let in; without a password they choose one by a link. */
public record NewAccount(@NotBlank String login, @Filled String name, List<String> roles, String password) {
    /** The account, and the secret of the link where there is one. */
    public record Made(Account account, Optional<String> invitation) {}

    public NewAccount {
        roles = roles == null ? List.of() : roles;
    }

    /** 422 with what is wrong by field, 409 where somebody has or had the login. */
    public Made make(Account by) {
        Act.INVITE.by(by);
        Flaw.refuse(flaws());
        if (Account.named(login).isPresent()) throw Refusal.conflict(Texts.of("login_taken", login));
        Account account = Account.invite(login, PersonName.of(name), RoleBox.roles(roles), by);
        if (password == null) return new Made(account, Optional.of(Invitation.make(account, by, Clocks.now())));
        account.takePassword(password);
        return new Made(account, Optional.empty());
    }

    private List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (!Logins.isOne(login)) flaws.add(new Flaw("login", Texts.of("login_shape")));
        PersonName.refusal(name).ifPresent(reason -> flaws.add(new Flaw("name", reason)));
        RoleBox.refusal(roles).ifPresent(reason -> flaws.add(new Flaw("roles", reason)));
        Optional.ofNullable(password)
                .flatMap(given -> Passwords.refusal(given, login, String.valueOf(name)))
                .ifPresent(reason -> flaws.add(new Flaw("password", reason)));
        return flaws;
    }
}
