package stet.certificate;

import stet.web.Texts;

/** Why a part of a certificate does not hold, in words. */
final class DoesNotHold extends RuntimeException {
    private DoesNotHold(String words) {
        super(words);
    }

    /** What is quoted of the file is shown as {@link Shown} allows. */
    static DoesNotHold because(String key, Object... values) {
        Object[] shown = values.clone();
        for (int place = 0; place < shown.length; place++) {
            if (shown[place] instanceof String text) shown[place] = Shown.of(text);
        }
        return new DoesNotHold(Texts.of(key, shown));
    }

    static void unless(boolean holds, String key, Object... values) {
        if (!holds) throw because(key, values);
    }
}
