package stet.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import stet.certificate.Checked.Part;
import stet.history.CanonicalJson;
import stet.history.Sha256;

/** Keys that are none, that are somebody else's, and under which anybody can sign. */
class PublicHalfTest {
    private static final String PREFIX = "302a300506032b6570032100";

    /** The points of order 1, 2, 4 and 8 as libsodium refuses them, with both signs, and what names one of them anew. */
    private static final List<String> WEAK = List.of(
            "0100000000000000000000000000000000000000000000000000000000000000",
            "0100000000000000000000000000000000000000000000000000000000000080",
            "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "0000000000000000000000000000000000000000000000000000000000000000",
            "0000000000000000000000000000000000000000000000000000000000000080",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
            "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
            "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");

    @Test
    void a_weak_key_is_refused() {
        for (String point : WEAK) {
            String said = said(file -> key(file, HexFormat.of().parseHex(PREFIX + point)));
            assertTrue(said.contains("anybody can sign anything"), point + ": " + said);
        }
    }

    /** Java itself takes this signature for one of every message: why weak keys have to be told apart here. */
    @Test
    void under_a_weak_key_one_signature_would_fit_everything() throws Exception {
        byte[] encoded = HexFormat.of().parseHex(PREFIX + WEAK.get(0));
        byte[] universal = HexFormat.of().parseHex(WEAK.get(0) + "0".repeat(64));
        Signature java = Signature.getInstance("Ed25519");
        java.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        java.update("whatever".getBytes(StandardCharsets.UTF_8));
        assertTrue(java.verify(universal));
        ObjectNode file = Given.file();
        key(file, encoded);
        file.put("signature", Base64.getEncoder().encodeToString(universal));
        assertFalse(CertificateCheck.of(CanonicalJson.of(file).getBytes(StandardCharsets.UTF_8))
                .holds());
    }

    @Test
    void what_is_no_such_key_is_refused() throws Exception {
        byte[] right = Base64.getDecoder().decode(Given.KEY.publicKey());
        byte[] longer = java.util.Arrays.copyOf(right, right.length + 1);
        byte[] otherKind = right.clone();
        otherKind[8] = 0x71;
        byte[] rsa = KeyPairGenerator.getInstance("RSA")
                .generateKeyPair()
                .getPublic()
                .getEncoded();
        byte[] offTheCurve = HexFormat.of().parseHex(PREFIX + "02" + "00".repeat(31));
        for (byte[] bytes : List.of(new byte[0], longer, otherKind, rsa, offTheCurve)) {
            assertEquals("The key is no Ed25519 key.", said(file -> key(file, bytes)));
        }
    }

    @Test
    void the_fingerprint_is_its_own() {
        SigningKey other = SigningKey.fresh();
        assertTrue(
                said(file -> of(file).put("fingerprint", other.fingerprint())).contains("that of another key"));
        assertTrue(said(file -> of(file).put("public", other.publicKey())).contains("that of another key"));
    }

    @Test
    void no_other_kind_of_signature_is_taken() {
        for (String kind : List.of("none", "ed25519", "EdDSA", "Ed448", "RSA", "HmacSHA256", "")) {
            assertTrue(said(file -> of(file).put("algorithm", kind)).contains("is of the kind " + kind), kind);
        }
        assertTrue(said(file -> of(file).put("secret", "x")).contains("key.secret is not part"));
        assertTrue(said(file -> of(file).remove("public")).contains("key.public is missing"));
    }

    @Test
    void a_key_has_one_spelling() {
        String right = Given.KEY.publicKey();
        for (String other : List.of(right + "=", right.substring(0, right.length() - 1), right + "\n", " " + right)) {
            assertTrue(said(file -> of(file).put("public", other)).contains("key.public is not base64"), other);
        }
    }

    @Test
    void the_private_half_shows_itself_in_no_text() {
        String secret = Given.KEY.secret();
        assertEquals("Ed25519 " + Given.KEY.fingerprint(), Given.KEY.toString());
        assertFalse(new String(Given.certificate(), StandardCharsets.UTF_8).contains(secret.substring(30)));
    }

    private static String said(Consumer<ObjectNode> change) {
        CertificateCheck check = CertificateCheck.of(Given.forged(Given.KEY, change));
        assertFalse(check.holds());
        assertEquals("", check.fingerprint());
        assertFalse(check.findings().get(2).holds());
        Checked key = check.findings().get(1);
        assertEquals(Part.KEY, key.part());
        return key.words();
    }

    private static ObjectNode of(ObjectNode file) {
        return (ObjectNode) file.get("key");
    }

    private static void key(ObjectNode file, byte[] bytes) {
        of(file).put("public", Base64.getEncoder().encodeToString(bytes)).put("fingerprint", Sha256.hex(bytes));
    }
}
