package stet.account;

import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import stet.home.DemoMark;
import stet.home.Desk;
import stet.web.Clocks;

/** The people of a demo desk, whose passwords everybody can read on its login page. */
@ApplicationScoped
public class Cast {
    private static final List<Member> MEMBERS = List.of(
            new Member("ada", "Ada Okafor", "ada-checks-claims", Set.of(Role.CHECKER)),
            new Member("bela", "Béla Novák", "bela-checks-claims", Set.of(Role.CHECKER)),
            new Member("mara", "Mara Lindqvist", "mara-signs-claims", Set.of(Role.EDITOR)),
            new Member("tomas", "Tomás Reyes", "tomas-signs-claims", Set.of(Role.EDITOR)),
            new Member("ines", "Inês Duarte", "ines-keeps-the-desk", Set.of(Role.ADMIN)));

    @Inject
    Desk desk;

    /** Somebody of the cast. */
    public record Member(String login, String name, String password, Set<Role> roles) {
        public String rolesInWords() {
            return Role.inWords(roles);
        }
    }

    /** The cast that the login page shows; empty at every desk that is not a demo. */
    static List<Member> onShow() {
        return DemoMark.demo() ? MEMBERS : List.of();
    }

    /** Lets the cast into an empty demo desk, and keeps it out of every other one. */
    @Transactional
    public void settle() {
        if (!desk.demo() && Account.count("castMember", true) > 0) {
            throw new ConfigurationException("This home holds the accounts of a demo desk, whose passwords are public. "
                    + "Start it with stet.demo=true, or name another home with STET_HOME.");
        }
        if (desk.demo() && Account.count("castMember", true) == 0 && Account.count() > 0) {
            throw new ConfigurationException("This home holds the accounts of real people, so no demo is played in it. "
                    + "Start it without stet.demo, or name another home with STET_HOME.");
        }
        if (desk.demo() && Account.count() == 0) MEMBERS.forEach(this::enter);
    }

    private void enter(Member member) {
        Account account = new Account(member.login(), member.name(), member.roles(), Clocks.now());
        account.takePassword(member.password());
        account.joinCast();
        account.persist();
    }
}
