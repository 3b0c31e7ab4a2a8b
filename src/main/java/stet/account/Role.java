package stet.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.web.Texts;

/** What somebody is at the desk; roles add up. */
public enum Role {
    CHECKER,
    EDITOR,
    ADMIN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return Texts.of("role", this);
    }

    /** `checker, editor`, as people read it. */
    static String inWords(Set<Role> roles) {
        return roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    /** `checker,editor` as stored, in the order of this list; empty for nobody's role. */
    static String join(Set<Role> roles) {
        return Stream.of(values()).filter(roles::contains).map(Role::key).collect(Collectors.joining(","));
    }

    static Set<Role> split(String joined) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Stream.of(values())
                .filter(role -> Set.of(joined.split(",")).contains(role.key()))
                .forEach(roles::add);
        return roles;
    }
}
