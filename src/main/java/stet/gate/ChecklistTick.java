package stet.gate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.history.Entry;
import stet.history.History;
import stet.history.Sha256;
import stet.web.Refusal;
import stet.web.Texts;

/** That somebody did what an item of an article's checklist asks, or took that back; the newest of each item holds. */
@Entity
public class ChecklistTick extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private String item;
    private boolean ticked;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account madeBy;

    private Instant madeAt;

    protected ChecklistTick() {}

    /** An item of the list, and who ticked it when; null where nobody did. */
    public record Item(String words, Account by, Instant at) {
        public boolean isTicked() {
            return by != null;
        }

        /** What an address calls it: the beginning of the SHA-256 of its words. */
        public String key() {
            return Sha256.hex(words).substring(0, 16);
        }
    }

    static List<Item> of(Article article, Rules rules) {
        if (rules.checklist().isEmpty()) return List.of();
        Map<String, ChecklistTick> newest = new HashMap<>();
        ChecklistTick.<ChecklistTick>list(
                        "from ChecklistTick t join fetch t.madeBy where t.article = ?1 order by t.id", article)
                .forEach(tick -> newest.put(tick.item, tick));
        return rules.checklist().stream()
                .map(words -> item(words, newest.get(words)))
                .toList();
    }

    private static Item item(String words, ChecklistTick newest) {
        boolean done = newest != null && newest.ticked;
        return new Item(words, done ? newest.madeBy : null, done ? newest.madeAt : null);
    }

    /** 404 where the checklist has no such item, 409 where it is so already. */
    static void set(Article article, String key, boolean ticked, Account by) {
        Act.TICK_CHECKLIST.by(by);
        Item item = of(article, GateRules.of(article)).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(Texts.of("gate_no_item")));
        if (item.isTicked() == ticked) {
            throw Refusal.conflict(Texts.of(ticked ? "item_is_ticked" : "item_is_not_ticked", item.words()));
        }
        ChecklistTick tick = new ChecklistTick();
        tick.article = article;
        tick.item = item.words();
        tick.ticked = ticked;
        tick.madeBy = by;
        tick.madeAt = History.now();
        tick.persist();
        Entry.of(Act.TICK_CHECKLIST, by)
                .on("gate", article.slug())
                .says(ticked ? "ticked" : "unticked", item.words())
                .record();
    }
}
