package stet.history;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;

/** Numbers that people cite: counted without jumps, since a transaction that fails gives its number back. */
@Entity
public class Counter extends PanacheEntityBase {
    @Id
    private String name;

    private long lastNumber;

    protected Counter() {}

    /** The next number of a kind; others who want one wait until this transaction ends. */
    public static long next(String kind) {
        return ++hold(kind).lastNumber;
    }

    /** Keeps others from taking a number of this kind until the transaction ends. */
    public static Counter hold(String kind) {
        return findById(kind, LockModeType.PESSIMISTIC_WRITE);
    }
}
