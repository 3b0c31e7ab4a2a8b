package stet.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import stet.history.CanonicalJson;

/** A file that has the outer form of a certificate; whether what it says holds is another question. */
record CertificateFile(Members root) {
    private static final String SIGNATURE = "signature";
    private static final String CONTENT_FORMAT = "stet-article-seal/1";

    static CertificateFile read(byte[] bytes) {
        CertificateFile file = new CertificateFile(new Members(StrictJson.read(bytes), ""));
        // First, so that a later format is called so, and not a broken one of this.
        String format = file.root.text("format");
        DoesNotHold.unless(format.equals(Certificate.FORMAT), "certificate_file_format", format, Certificate.FORMAT);
        file.root.only(
                "format", "desk", "issuedAt", "content", "seal", "claims", "bypass", "history", "key", SIGNATURE);
        file.refuseUnlessFormed();
        return file;
    }

    String desk() {
        return root.text("desk");
    }

    Instant issuedAt() {
        try {
            return Instant.parse(root.text("issuedAt"));
        } catch (DateTimeParseException noInstant) {
            throw DoesNotHold.because("certificate_member_instant", "issuedAt");
        }
    }

    Members content() {
        return root.members("content");
    }

    String article() {
        return content().text("article");
    }

    String seal() {
        return root.hash("seal");
    }

    List<JsonNode> claims() {
        return root.list("claims");
    }

    Members history() {
        return root.members("history");
    }

    Members key() {
        return root.members("key");
    }

    boolean hasBypass() {
        return !root.isNull("bypass");
    }

    /** The canonical JSON of what was got round. */
    String bypass() {
        return CanonicalJson.of(root.members("bypass").object());
    }

    byte[] signature() {
        return root.bytes(SIGNATURE);
    }

    /** What was signed: everything but the signature. */
    byte[] message() {
        ObjectNode all = (ObjectNode) root.object();
        ObjectNode signed = all.objectNode().setAll(all);
        signed.remove(SIGNATURE);
        return CanonicalJson.of(signed).getBytes(StandardCharsets.UTF_8);
    }

    private void refuseUnlessFormed() {
        DoesNotHold.unless(!desk().isBlank(), "certificate_member_text", "desk");
        issuedAt();
        String format = content().text("format");
        DoesNotHold.unless(format.equals(CONTENT_FORMAT), "certificate_file_content_format", format, CONTENT_FORMAT);
        DoesNotHold.unless(!article().isBlank(), "certificate_member_text", "content.article");
        DoesNotHold.unless(!content().list("claims").isEmpty(), "certificate_file_no_claims");
        if (hasBypass()) bypass();
        history();
        key();
        claims();
        root.text(SIGNATURE);
    }
}
