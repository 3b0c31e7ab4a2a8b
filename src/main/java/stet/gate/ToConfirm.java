package stet.gate;

import java.util.Locale;
import stet.web.Texts;

/**
 * Something that blocks nothing and that whoever signs answers for: detail are its words, by is who said so, empty where
 * nobody did. Claim, sentence and evidence are null where it is about none.
 */
public record ToConfirm(Kind kind, Long claim, Integer sentence, Long evidence, String detail, String by) {
    /** What was decided or came without an editor of the article. */
    public enum Kind {
        NOT_A_CLAIM,
        FURNITURE,
        COVERED,
        SET_ASIDE,
        ADDED_SINCE,
        SECOND_CHECKED,
        FIX;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return Texts.of("to_confirm", this);
        }
    }
}
