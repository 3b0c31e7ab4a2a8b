package stet.talk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import stet.history.CanonicalJson;
import stet.history.Sha256;

/**
 * What the history holds in the place of a contact's names and words: SHA-256, in hex, of the canonical JSON of question
 * and answer with a salt; see src/docs/history.md.
 */
final class ContactDigest {
    private ContactDigest() {}

    static String of(Question question, Reply reply, String salt) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("format", "stet-contact/1");
        written.put("salt", salt);
        written.put("whom", question.whom());
        written.put("how", question.how().key());
        written.put("purpose", question.purpose().key());
        written.put("terms", question.terms().key());
        written.put("asked", question.asked());
        written.put("askedOn", question.askedOn().toString());
        written.put("dueOn", Objects.toString(question.dueOn(), null));
        written.put("answer", reply.words());
        written.put("answeredOn", Objects.toString(reply.answeredOn(), null));
        written.put("readBack", reply.readBack());
        return Sha256.hex(CanonicalJson.of(written));
    }
}
