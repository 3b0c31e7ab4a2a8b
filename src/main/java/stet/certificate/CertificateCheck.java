package stet.certificate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import stet.certificate.Checked.Part;
import stet.history.CanonicalJson;
import stet.history.Sha256;

/** What holds in a certificate, found out from its bytes alone. */
public final class CertificateCheck {
    /** More bytes than these are no certificate, whatever they say. */
    public static final int LARGEST = StrictJson.LARGEST;

    private final List<Checked> findings = new ArrayList<>();
    private CertificateFile file;
    private PublicHalf key;

    private CertificateCheck() {}

    /** Of any bytes at all; what is no certificate has one finding that says why. */
    public static CertificateCheck of(byte[] bytes) {
        CertificateCheck check = new CertificateCheck();
        check.look(Part.FORMAT, () -> check.form(bytes));
        if (check.file != null) check.lookInside();
        return check;
    }

    /** Form, key, signature, seal, each claim, history, in this order. */
    public List<Checked> findings() {
        return List.copyOf(findings);
    }

    /** Whether everything holds under the key in the file; whose key that is, no file can say. */
    public boolean holds() {
        return findings.stream().allMatch(Checked::holds);
    }

    /** SHA-256 of the key in the file, 64 hexadecimal digits; empty where it holds no sound key. */
    public String fingerprint() {
        return key == null ? "" : key.fingerprint();
    }

    /** Whether everything holds, and under the key of this fingerprint. */
    public boolean heldUnder(String fingerprint) {
        return holds() && fingerprint().equals(fingerprint);
    }

    /** Whose certificate the file says it is; empty where it is none. */
    public Optional<Claimed> claimed() {
        return Optional.ofNullable(file)
                .map(read -> new Claimed(
                        read.desk(),
                        read.issuedAt(),
                        read.article(),
                        read.hasBypass() ? Optional.of(read.bypass()) : Optional.empty()));
    }

    /** What a certificate says of itself; bypass is canonical JSON, empty where nobody got round anything. */
    public record Claimed(String desk, Instant issuedAt, String article, Optional<String> bypass) {}

    private void lookInside() {
        look(Part.KEY, this::soundKey);
        look(Part.SIGNATURE, this::signed);
        look(Part.SEAL, this::sealed);
        findings.addAll(ClaimsCheck.of(file));
        look(Part.HISTORY, () -> HistoryCheck.of(file));
    }

    private void look(Part part, Supplier<Checked> check) {
        try {
            findings.add(check.get());
        } catch (DoesNotHold flaw) {
            findings.add(Checked.flawed(part, flaw));
        }
    }

    private Checked form(byte[] bytes) {
        file = CertificateFile.read(bytes);
        return Checked.fine(Part.FORMAT, "certificate_file_holds");
    }

    private Checked soundKey() {
        key = PublicHalf.of(file.key());
        return Checked.fine(Part.KEY, "certificate_key_holds");
    }

    private Checked signed() {
        DoesNotHold.unless(key != null, "certificate_signature_no_key");
        DoesNotHold.unless(key.verifies(file.message(), file.signature()), "certificate_signature_other");
        return Checked.fine(Part.SIGNATURE, "certificate_signature_holds");
    }

    private Checked sealed() {
        String canonical = CanonicalJson.of(file.content().object());
        DoesNotHold.unless(Sha256.hex(canonical).equals(file.seal()), "certificate_article_seal_changed");
        return Checked.fine(Part.SEAL, "certificate_article_seal_holds", Shown.of(file.article()), file.seal());
    }
}
