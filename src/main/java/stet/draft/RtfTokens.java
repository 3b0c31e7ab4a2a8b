package stet.draft;

import java.nio.charset.StandardCharsets;

/** The tokens of a file in RTF 1.9: groups, control words with their numbers, and bytes of text. */
final class RtfTokens {
    private static final int DEEPEST = 200;
    private static final int LONGEST_WORD = 32;

    /** What a control word has where it has no number. */
    static final int NONE = Integer.MIN_VALUE;

    /** Gets the tokens one by one. */
    interface Handler {
        void open();

        void close();

        void word(String word, int number);

        /** One byte of text in the code page that is set. */
        void letter(int code);
    }

    private final byte[] bytes;
    private int at;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** 422 where groups are nested too deeply, or it ends within one. */
    void read(Handler handler) {
        int depth = 0;
        while (at < bytes.length) {
            int code = bytes[at++] & 0xFF;
            switch (code) {
                case '{' -> {
                    if (++depth > DEEPEST) throw Unreadable.because("draft_deep");
                    handler.open();
                }
                case '}' -> {
                    handler.close();
                    if (--depth == 0) return;
                }
                case '\\' -> control(handler);
                case '\r', '\n', 0 -> {}
                default -> handler.letter(code);
            }
        }
        throw Unreadable.because("draft_broken");
    }

    private void control(Handler handler) {
        if (at >= bytes.length) return;
        int code = bytes[at] & 0xFF;
        if (!isLetter(code)) {
            at++;
            symbol(code, handler);
            return;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at]) && at - start < LONGEST_WORD) at++;
        String word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        int number = number();
        if (at < bytes.length && bytes[at] == ' ') at++;
        if (word.equals("bin") && number > 0) {
            at = (int) Math.min(bytes.length, (long) at + number);
        } else {
            handler.word(word, number);
        }
    }

    private void symbol(int code, Handler handler) {
        switch (code) {
            case '\'' -> {
                int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
                int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
                if (high < 0 || low < 0) return;
                at += 2;
                handler.word("'", high * 16 + low);
            }
            case '\r', '\n' -> handler.word("par", NONE);
            case '\\', '{', '}' -> handler.letter(code);
            default -> handler.word(String.valueOf((char) code), NONE);
        }
    }

    private int number() {
        int start = at;
        if (at < bytes.length && bytes[at] == '-') at++;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - start < 11) at++;
        try {
            return Integer.parseInt(new String(bytes, start, at - start, StandardCharsets.US_ASCII));
        } catch (NumberFormatException none) {
            return NONE;
        }
    }

    private static boolean isLetter(int code) {
        return code >= 'a' && code <= 'z' || code >= 'A' && code <= 'Z';
    }
}
