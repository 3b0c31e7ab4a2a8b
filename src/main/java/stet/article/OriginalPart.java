package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** A stretch of an original: a column of H2 holds a million bytes, a file many. */
@Entity
public class OriginalPart extends PanacheEntityBase {
    static final int MOST = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Original original;

    private int number;
    private byte[] bytes;

    protected OriginalPart() {}

    OriginalPart(Original original, int number, byte[] bytes) {
        this.original = original;
        this.number = number;
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }
}
