package stet.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.Session;
import stet.account.Account;
import stet.history.Entry;
import stet.history.History;

/**
 * Writes notices in the transaction of the act that they tell of, lapses with it: whatever becomes of that, of both or
 * of neither.
 */
@ApplicationScoped
public class NoticeWatch {
    @Inject
    Session session;

    void watch(@Observes History.Settled settled) {
        Map<NoticeKind, Map<Long, Optional<Account>>> told = settled.entries().stream()
                .filter(entry -> entry.claim() != null)
                .filter(entry -> NoticeKind.of(entry.act()).isPresent())
                .collect(Collectors.groupingBy(
                        entry -> NoticeKind.of(entry.act()).orElseThrow(),
                        TreeMap::new,
                        Collectors.toMap(
                                Entry::claim, entry -> Optional.ofNullable(entry.by()), (first, last) -> last)));
        told.forEach(this::tell);
    }

    /** Whoever did it knows. */
    private void tell(NoticeKind kind, Map<Long, Optional<Account>> actors) {
        session
                .createSelectionQuery(kind.recipients(), Recipient.class)
                .setParameter("claims", actors.keySet())
                .getResultList()
                .stream()
                .distinct()
                .forEach(to -> {
                    Account by = actors.get(to.claim().number()).orElse(null);
                    if (!to.account().is(by)) Notice.of(kind, to, by);
                });
    }
}
