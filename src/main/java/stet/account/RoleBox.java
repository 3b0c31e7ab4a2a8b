package stet.account;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.web.Texts;

/** A role as a box to tick. */
public record RoleBox(String key, String label, boolean ticked) {
    static List<RoleBox> all(Collection<String> ticked) {
        return Stream.of(Role.values())
                .map(role -> new RoleBox(role.key(), role.label(), ticked.contains(role.key())))
                .toList();
    }

    /** Why these boxes are no roles, in words; empty when they are. */
    static Optional<String> refusal(Collection<String> ticked) {
        List<String> known = Stream.of(Role.values()).map(Role::key).toList();
        return ticked.isEmpty() || !known.containsAll(ticked)
                ? Optional.of(Texts.of("roles_needed"))
                : Optional.empty();
    }

    static Set<Role> roles(Collection<String> ticked) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        ticked.forEach(key ->
                Stream.of(Role.values()).filter(role -> role.key().equals(key)).forEach(roles::add));
        return roles;
    }

    static List<String> keys(Set<Role> roles) {
        return roles.stream().map(Role::key).toList();
    }
}
