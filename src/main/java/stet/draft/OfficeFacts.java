package stet.draft;

/** What an office file says of itself: `docProps/core.xml` and `meta.xml` share the names of Dublin Core. */
final class OfficeFacts implements Xml.Handler {
    private final Particulars particulars;
    private final StringBuilder words = new StringBuilder();

    private OfficeFacts(Particulars particulars) {
        this.particulars = particulars;
    }

    /** Nothing where there is no such part. The days are those of the file, not of the article, and say nothing. */
    static void read(byte[] part, Particulars particulars) {
        if (part == null) return;
        Xml.read(part, new OfficeFacts(particulars));
    }

    @Override
    public void start(String name, Xml element) {
        words.setLength(0);
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "language" -> particulars.language(words.toString());
            case "title" -> particulars.fallbackTitle(words.toString());
            case "creator", "initial-creator" -> particulars.fallbackByline(words.toString());
            case "publisher" -> particulars.publisher(words.toString());
            default -> {}
        }
        words.setLength(0);
    }

    @Override
    public void text(String text) {
        if (words.length() < 10_000) words.append(text);
    }
}
