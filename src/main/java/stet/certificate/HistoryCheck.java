package stet.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import stet.certificate.Checked.Part;
import stet.history.Sha256;

/** Whether the events of a certificate follow each other without a gap, from the hash before them to the head. */
final class HistoryCheck {
    private static final String FORMAT = "stet-event/1";
    private static final String SIGN_OFF = "sign_off_article";
    private static final String BEGINNING = "0".repeat(64);

    private long number;
    private String hash;
    private long own;
    private Members last;

    private HistoryCheck(long before, String hash) {
        this.number = before;
        this.hash = hash;
    }

    /** The last event has to be the sign-off itself, under the seal of the content. */
    static Checked of(CertificateFile file) {
        Members history = file.history();
        history.only("from", "before", "events", "head");
        long from = history.number("from");
        String before = history.hash("before");
        DoesNotHold.unless(from > 1 || before.equals(BEGINNING), "certificate_history_beginning");
        HistoryCheck check = new HistoryCheck(from - 1, before);
        check.followAll(history.list("events"));
        check.compareHead(history.members("head").only("count", "hash"));
        DoesNotHold.unless(check.endsWithSignOff(file), "certificate_history_no_sign_off", Shown.of(file.article()));
        return Checked.fine(Part.HISTORY, "certificate_history_holds", from, check.number, check.own, check.hash);
    }

    private void followAll(List<JsonNode> events) {
        DoesNotHold.unless(!events.isEmpty(), "certificate_history_empty");
        for (JsonNode event : events) follow(event);
    }

    private void follow(JsonNode node) {
        long expected = number + 1;
        try {
            Members event = new Members(node, "event").only("number", "digest", "hash", "content");
            DoesNotHold.unless(event.number("number") == expected, "certificate_history_gap", event.number("number"));
            String digest = event.hash("digest");
            hash = Sha256.hex(hash + digest);
            DoesNotHold.unless(!event.has("hash") || event.hash("hash").equals(hash), "certificate_history_unlinked");
            if (event.has("content") && !event.isNull("content")) refuseUnlessOwn(event.text("content"), digest);
            number = expected;
        } catch (DoesNotHold flaw) {
            throw DoesNotHold.because("certificate_history_flaw", expected, flaw.getMessage());
        }
    }

    private void refuseUnlessOwn(String content, String digest) {
        DoesNotHold.unless(Sha256.hex(content).equals(digest), "certificate_history_changed");
        Members written = new Members(StrictJson.readCanonical(content), "content");
        DoesNotHold.unless(
                written.text("format").equals(FORMAT), "certificate_history_format", written.text("format"), FORMAT);
        DoesNotHold.unless(
                written.number("number") == number + 1, "certificate_history_other", written.number("number"));
        last = written;
        own++;
    }

    private boolean endsWithSignOff(CertificateFile file) {
        if (last == null || last.number("number") != number || !last.text("act").equals(SIGN_OFF)) return false;
        if (!last.members("subject").text("key").equals(file.article())) return false;
        return last.list("changes").stream()
                .anyMatch(change -> change.path("field").asText().equals("seal")
                        && change.path("after").asText().equals(file.seal()));
    }

    private void compareHead(Members head) {
        DoesNotHold.unless(
                head.number("count") == number, "certificate_history_head_count", number, head.number("count"));
        DoesNotHold.unless(head.hash("hash").equals(hash), "certificate_history_head_hash", number);
    }
}
