package stet.certificate;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import stet.history.Counter;
import stet.history.History;

/** A key pair of the desk, shared by all its nodes; former ones stay, so that what they signed can still be told. */
@Entity
public class DeskKey extends PanacheEntityBase {
    private static final String COUNTED = "desk_key";

    @Id
    private Long number;

    private String publicKey;
    private String privateKey;
    private String fingerprint;
    private Instant madeAt;
    private Instant retiredAt;

    protected DeskKey() {}

    private DeskKey(SigningKey pair) {
        number = Counter.next(COUNTED);
        publicKey = pair.publicKey();
        privateKey = pair.secret();
        fingerprint = pair.fingerprint();
        madeAt = History.now();
    }

    /** The key that signs now, made where there is none yet; two who need the first at once get the same. */
    public static DeskKey current() {
        return inUse().orElseGet(DeskKey::first);
    }

    /** All keys that this desk ever signed with, newest first. */
    public static List<DeskKey> all() {
        return list("order by number desc");
    }

    /** What signs; nothing else gives the private half away. */
    public SigningKey pair() {
        return SigningKey.of(publicKey, privateKey);
    }

    private static DeskKey first() {
        Counter.hold(COUNTED);
        return inUse().orElseGet(DeskKey::make);
    }

    private static DeskKey make() {
        DeskKey key = new DeskKey(SigningKey.fresh());
        key.persistAndFlush();
        return key;
    }

    private static Optional<DeskKey> inUse() {
        return find("retiredAt is null order by number desc").firstResultOptional();
    }

    public Long number() {
        return number;
    }

    /** Base64 of the X.509 SubjectPublicKeyInfo. */
    public String publicKey() {
        return publicKey;
    }

    /** SHA-256 of the bytes of the public key, 64 hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Null while it signs. */
    public Instant retiredAt() {
        return retiredAt;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    @Override
    public String toString() {
        return "DeskKey " + fingerprint;
    }
}
