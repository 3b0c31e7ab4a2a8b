package stet.draft;

import java.util.HashMap;
import java.util.Map;
import stet.article.PassageText.Kind;

/** The styles of an OpenDocument text: automatic ones rest upon those that have names. */
final class OdtStyles implements Xml.Handler {
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private String language = "";
    private String country = "";

    @Override
    public void start(String name, Xml element) {
        if (name.equals("style")) {
            String id = element.attribute("name");
            names.put(id, element.attribute("display-name").isEmpty() ? id : element.attribute("display-name"));
            parents.put(id, element.attribute("parent-style-name"));
        }
        if (name.equals("text-properties")
                && language.isEmpty()
                && element.attribute("language").matches("[a-z]{2,3}")) {
            language = element.attribute("language");
            country = element.attribute("country").matches("[A-Z]{2}") ? "-" + element.attribute("country") : "";
        }
    }

    @Override
    public void end(String name) {}

    @Override
    public void text(String text) {}

    /** The default of the document; empty where it names none. */
    String language() {
        return language + country;
    }

    /** What a style, or one that it rests upon, makes of a paragraph; null where none says. */
    Kind kind(String style) {
        String each = style;
        for (int step = 0; each != null && !each.isEmpty() && step < LONGEST_CHAIN; step++) {
            Kind kind = DocxStyles.named(names.getOrDefault(each, each));
            if (kind != null) return kind;
            each = parents.get(each);
        }
        return null;
    }

    /** True where changes are tracked. */
    static boolean read(byte[] bytes, Tracked tracked, Galley galley, Particulars particulars) {
        ZipParts zip = new ZipParts(bytes);
        byte[] manifest = zip.part("META-INF/manifest.xml");
        if (manifest != null)
            Xml.read(manifest, new Xml.Starts((name, element) -> {
                if (name.equals("encryption-data")) throw Unreadable.because("draft_encrypted");
            }));
        byte[] content = zip.part("content.xml");
        if (content == null) throw Unreadable.because("draft_broken");
        OdtStyles styles = new OdtStyles();
        byte[] named = zip.part("styles.xml");
        if (named != null) Xml.read(named, styles);
        Odt reader = new Odt(galley, styles, tracked);
        Xml.read(content, reader);
        OfficeFacts.read(zip.part("meta.xml"), particulars);
        particulars.language(styles.language());
        return reader.hasTrackedChanges();
    }
}
