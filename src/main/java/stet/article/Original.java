package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import stet.history.Sha256;
import stet.text.WellFormed;

/** The bytes that a revision was read from, as they came. */
@Entity
public class Original extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Revision revision;

    private String sha256;
    private String mediaType;
    private String fileName;
    private String address;
    private int sizeBytes;
    private boolean robotsOverridden;

    @OneToMany(mappedBy = "original", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<OriginalPart> parts = new ArrayList<>();

    protected Original() {}

    private Original(Revision revision, Given given) {
        this.revision = revision;
        this.sha256 = given.sha256();
        this.mediaType = given.mediaType();
        this.fileName = given.fileName();
        this.address = given.address();
        this.sizeBytes = given.bytes().length;
        this.robotsOverridden = given.robotsOverridden();
        for (int start = 0; start < given.bytes().length; start += OriginalPart.MOST) {
            int end = Math.min(start + OriginalPart.MOST, given.bytes().length);
            parts.add(new OriginalPart(this, parts.size() + 1, Arrays.copyOfRange(given.bytes(), start, end)));
        }
    }

    /**
     * What was given: bytes of a media type, the name of the file and the address, both empty where there was none, and
     * whether the host of the address was not asked if programs may fetch from there.
     */
    public record Given(byte[] bytes, String mediaType, String fileName, String address, boolean robotsOverridden) {
        private static final int LONGEST_NAME = 200;
        private static final int LONGEST_ADDRESS = 4_000;

        /** Names are cut to what can be kept: they say where something came from, and lead nowhere. */
        public Given {
            mediaType = kept(mediaType, LONGEST_NAME);
            fileName = kept(fileName, LONGEST_NAME);
            address = kept(address, LONGEST_ADDRESS);
        }

        public Given(byte[] bytes, String mediaType, String fileName, String address) {
            this(bytes, mediaType, fileName, address, false);
        }

        private static String kept(String name, int most) {
            if (name == null || !WellFormed.is(name)) return "";
            int length = name.codePointCount(0, name.length());
            return length <= most ? name : name.substring(0, name.offsetByCodePoints(0, most));
        }

        /** Of the bytes, in hex. */
        public String sha256() {
            return Sha256.hex(bytes);
        }
    }

    /** Bytes that no revision was made of so far. */
    public static Original await(Given given) {
        Original original = new Original(null, given);
        original.persist();
        return original;
    }

    /** Throws away what no revision was made of. */
    public static void drop(Collection<Long> ids) {
        OriginalPart.delete("original.id in ?1", ids);
        delete("revision is null and id in ?1", ids);
    }

    static void keep(Revision revision, Given given) {
        new Original(revision, given).persist();
    }

    /** The first article that was made of these bytes, whatever revision of it. */
    static Optional<Article> madeOf(Given given) {
        return find("select o.revision.article from Original o where o.sha256 = ?1 order by o.id", given.sha256())
                .project(Article.class)
                .firstResultOptional();
    }

    /** Empty where a revision was made of nothing that was given. */
    public static Optional<Original> of(Revision revision) {
        return find("revision", revision).firstResultOptional();
    }

    /** Of each revision of an article that was made of something given, by its number. */
    public static Map<Integer, Original> of(Article article) {
        return Original.<Original>list("from Original o join fetch o.revision r where r.article = ?1", article).stream()
                .collect(Collectors.toMap(original -> original.revision.number(), Function.identity()));
    }

    /** As it was given. */
    public Given given() {
        return new Given(bytes(), mediaType, fileName, address, robotsOverridden);
    }

    /** With its bytes. */
    static Optional<Original> whole(Revision revision) {
        return find("from Original o left join fetch o.parts where o.revision = ?1", revision)
                .singleResultOptional();
    }

    public byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(sizeBytes);
        parts.forEach(part -> all.writeBytes(part.bytes()));
        return all.toByteArray();
    }

    public Long id() {
        return id;
    }

    public String sha256() {
        return sha256;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Empty where it was no file. */
    public String fileName() {
        return fileName;
    }

    /** Where it was fetched; empty where it was not. */
    public String address() {
        return address;
    }

    /** Whether its host was not asked if programs may fetch from there, because somebody said so. */
    public boolean robotsOverridden() {
        return robotsOverridden;
    }

    public int sizeBytes() {
        return sizeBytes;
    }
}
