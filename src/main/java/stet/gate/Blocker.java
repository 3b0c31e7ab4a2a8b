package stet.gate;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import stet.web.Texts;

/**
 * Something that keeps an article from being signed off. Claim and sentence are null where it is about none; key is the
 * same as long as nothing about it changed, and names it in a bypass.
 */
public record Blocker(Kind kind, Long claim, Integer sentence, String detail, String key) {
    private static final int LONGEST_DETAIL = 500;

    /** A detail is as much of what it says as a line needs. */
    public Blocker {
        if (detail.codePointCount(0, detail.length()) > LONGEST_DETAIL) {
            detail = detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL)) + " …";
        }
    }

    /** What is missing; no article without claims is ever signed off. */
    public enum Kind {
        NO_CLAIMS,
        CLAIM,
        UNREAD,
        UNDEALT,
        HALF,
        EVIDENCE,
        SECOND_VERDICT,
        FIX,
        QUERY,
        REPLY_OVERDUE,
        CHECKLIST;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return Texts.of("blocker", this);
        }
    }

    static Blocker ofArticle(Kind kind, String detail) {
        return new Blocker(kind, null, null, detail, kind.key());
    }

    static Blocker ofClaim(Kind kind, long claim, String state, String detail) {
        return new Blocker(kind, claim, null, detail, kind.key() + ":" + claim + ":" + state);
    }

    static Blocker ofSentence(Kind kind, int sentence, String words, String key) {
        return new Blocker(kind, null, sentence, words, kind.key() + ":" + key);
    }

    static Blocker ofItem(ChecklistTick.Item item) {
        return new Blocker(Kind.CHECKLIST, null, null, item.words(), Kind.CHECKLIST.key() + ":" + item.key());
    }

    Map<String, Object> written() {
        Map<String, Object> written = new TreeMap<>();
        written.put("key", key);
        written.put("kind", kind.key());
        written.put("claim", claim);
        written.put("sentence", sentence);
        written.put("detail", detail);
        return written;
    }
}
