package stet.text.address;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/** The name by which an address calls an article. */
public final class Slug {
    private static final int LONGEST = 60;

    private Slug() {}

    /**
     * The Latin letters and digits of a title without their accents, in words that hyphens join, up to 60 characters;
     * "article" of a title that has fewer than two.
     */
    public static String of(String title) {
        String plain = Normalizer.normalize(title.replace("đ", "d").replace("Đ", "d"), Form.NFKD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ł", "l");
        String slug = cut(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
        return slug.length() < 2 ? "article" : slug;
    }

    /** Between two words where there is room for one. */
    private static String cut(String slug) {
        if (slug.length() <= LONGEST) return slug;
        int end = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, end < 2 ? LONGEST : end);
    }
}
