package stet.draft;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import stet.article.PassageText;
import stet.web.Refusal;

/** Reads what somebody brings: a file, a saved page, a message. */
public final class Drafts {
    private Drafts() {}

    /** With tracked changes accepted. */
    public static Draft read(byte[] bytes, String fileName, String mediaType) {
        return read(bytes, fileName, mediaType, Tracked.ACCEPTED);
    }

    /**
     * The format is told by content first; name and media type may be empty or null, and decide only between texts. 422
     * on the field `file` for everything that cannot be read, with words that say why; nothing else is thrown.
     */
    public static Draft read(byte[] bytes, String fileName, String mediaType, Tracked tracked) {
        if (bytes == null || bytes.length == 0) throw Unreadable.because("draft_empty");
        try {
            FileType type = FileType.of(bytes, fileName == null ? "" : fileName, mediaType == null ? "" : mediaType);
            return read(type, bytes, mediaType == null ? "" : mediaType, tracked);
        } catch (Refusal said) {
            throw said;
        } catch (IOException | RuntimeException broken) {
            throw Unreadable.because("draft_broken");
        }
    }

    private static Draft read(FileType type, byte[] bytes, String mediaType, Tracked tracked) throws IOException {
        Galley galley = new Galley();
        Particulars particulars = new Particulars();
        boolean hasTrackedChanges = false;
        switch (type) {
            case TEXT -> {
                return text(Charsets.text(bytes, parameter(mediaType)));
            }
            case MARKDOWN -> new Markdown(galley, particulars).read(Charsets.text(bytes, parameter(mediaType)));
            case HTML -> Html.read(bytes, parameter(mediaType), galley, particulars);
            case DOCX -> hasTrackedChanges = DocxParts.read(bytes, tracked, galley, particulars);
            case ODT -> hasTrackedChanges = OdtStyles.read(bytes, tracked, galley, particulars);
            case PDF -> Pdf.read(bytes, galley, particulars);
            case RTF -> hasTrackedChanges = Rtf.read(bytes, tracked, galley, particulars);
            case MAIL -> Mail.read(bytes, galley, particulars);
        }
        return draft(galley, particulars, hasTrackedChanges);
    }

    static Draft text(String text) {
        if (text.length() > Galley.LONGEST) throw Unreadable.because("draft_long", Galley.LONGEST);
        if (text.indexOf('\0') >= 0) throw Unreadable.because("draft_type");
        List<PassageText> passages = PastedText.read(Strip.kept(text));
        if (passages.size() > Galley.MOST) throw Unreadable.because("draft_many", Galley.MOST);
        return Heads.draft(passages);
    }

    /** Names what stands at the head, where the format did not say it. */
    static Draft draft(Galley galley, Particulars particulars, boolean hasTrackedChanges) {
        galley.closeAll();
        if (galley.count() == 0) throw Unreadable.because("draft_no_text");
        Heads.name(galley);
        Heads.tell(galley, particulars);
        return new Draft(
                particulars.imprint(), particulars.byline(), galley.passages(), galley.notes(), hasTrackedChanges);
    }

    /** The charset that a media type names; empty where it names none. */
    private static String parameter(String mediaType) {
        int at = mediaType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) return "";
        return mediaType.substring(at + 8).replaceAll("[\"' ]|;.*", "");
    }
}
