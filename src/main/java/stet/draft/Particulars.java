package stet.draft;

import java.time.LocalDate;
import java.util.Locale;
import stet.article.Imprint;
import stet.text.WellFormed;
import stet.text.address.CanonicalUrl;

/** What a draft says about itself, gathered place by place: the first that can be kept stands, the rest is let go. */
final class Particulars {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 500;

    private String title = "";
    private String publisher = "";
    private String url = "";
    private String byline = "";
    private String language = "";
    private String translatedFrom = "";
    private String statedOrigin = "";
    private String fallbackTitle = "";
    private String fallbackByline = "";
    private LocalDate publishedOn;

    void title(String found) {
        if (title.isEmpty()) title = line(found, LONGEST_TITLE);
    }

    void publisher(String found) {
        if (publisher.isEmpty()) publisher = line(found, LONGEST_NAME);
    }

    void byline(String found) {
        if (byline.isEmpty()) byline = Wording.names(line(found, LONGEST_TITLE));
    }

    /** What stands where nothing better is found, such as the name that a file was saved under. */
    void fallbackTitle(String found) {
        if (fallbackTitle.isEmpty()) fallbackTitle = line(found, LONGEST_TITLE);
    }

    void fallbackByline(String found) {
        if (fallbackByline.isEmpty()) fallbackByline = line(found, LONGEST_NAME);
    }

    /** To be asked for last: the best that was found stands. */
    void settle() {
        title(fallbackTitle);
        byline(fallbackByline);
    }

    void url(String found) {
        String line = line(found, 2_000);
        if (url.isEmpty() && CanonicalUrl.of(line).isPresent()) url = line;
    }

    void publishedOn(LocalDate found) {
        if (publishedOn == null) publishedOn = found;
    }

    /** Also `en_GB` and `en-us`, which pages write. */
    void language(String found) {
        if (language.isEmpty()) language = tag(found);
    }

    void translatedFrom(String found) {
        if (translatedFrom.isEmpty()) translatedFrom = tag(found);
    }

    void statedOrigin(String found) {
        if (statedOrigin.isEmpty()) statedOrigin = line(found, LONGEST_TITLE);
    }

    String title() {
        return title;
    }

    String byline() {
        return byline;
    }

    Imprint imprint() {
        return new Imprint(title, publisher, url, publishedOn, language, translatedFrom, statedOrigin, "");
    }

    private static String tag(String found) {
        String tag = line(found, 35).replace('_', '-');
        boolean isTag = Imprint.isLanguage(tag) && !tag.isEmpty() && !tag.equals("und");
        return isTag ? Locale.forLanguageTag(tag).toLanguageTag() : "";
    }

    private static String line(String found, int longest) {
        if (found == null || found.length() > 10 * longest || !WellFormed.is(found)) return "";
        String line = Blanks.collapsed(found);
        return line.codePointCount(0, line.length()) <= longest ? line : "";
    }
}
