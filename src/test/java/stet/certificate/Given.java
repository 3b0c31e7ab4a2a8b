package stet.certificate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import stet.history.CanonicalJson;
import stet.history.Link;
import stet.history.Sha256;
import stet.support.SealDoc;

/** A certificate such as a desk gives away, and what somebody who has a key can make of it. */
public final class Given {
    public static final SigningKey KEY = SigningKey.fresh();

    /** Of three claims the first two are sealed; the second is one that is not for checking. */
    private static final List<SealDoc> SEALS = SealDoc.examples().subList(1, 3);

    private static final int FROM = 41;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Given() {}

    /** Canonical, so that it holds no byte that means nothing. */
    public static byte[] certificate() {
        return certificate(null).signed(KEY);
    }

    static Certificate certificate(Object bypass) {
        return new Certificate(
                "https://desk.example",
                Instant.parse("2026-11-27T12:00:00.000001Z"),
                content(),
                List.of(claim(7, SEALS.get(0).json()), claim(8, aside())),
                bypass,
                history(FROM));
    }

    /** The certificate after somebody changed it and signed it anew. */
    static byte[] forged(SigningKey by, Consumer<ObjectNode> change) {
        ObjectNode file = file();
        file.set(
                "key",
                MAPPER.valueToTree(
                        Map.of("algorithm", "Ed25519", "public", by.publicKey(), "fingerprint", by.fingerprint())));
        change.accept(file);
        return signed(by, file);
    }

    static byte[] signed(SigningKey by, ObjectNode file) {
        file.remove("signature");
        byte[] message = CanonicalJson.of(file).getBytes(StandardCharsets.UTF_8);
        file.put("signature", Base64.getEncoder().encodeToString(by.sign(message)));
        return CanonicalJson.of(file).getBytes(StandardCharsets.UTF_8);
    }

    static ObjectNode file() {
        return (ObjectNode) CanonicalJson.read(new String(certificate(), StandardCharsets.UTF_8));
    }

    /** Over many lines, as an editor of texts would leave it. */
    static byte[] pretty() {
        try {
            return (MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(file()) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With the seal of the content that is there now. */
    static void sealAgain(ObjectNode file) {
        file.put("seal", Sha256.hex(CanonicalJson.of(file.get("content"))));
    }

    static ObjectNode event(JsonNode file, int place) {
        return (ObjectNode) file.path("history").path("events").path(place);
    }

    static Excerpt history(long from) {
        List<Link> links = new ArrayList<>();
        String before = from == 1 ? "0".repeat(64) : Sha256.hex("before");
        String hash = before;
        for (long number = from; number < from + 6; number++) {
            Link link = link(number, hash);
            links.add(link);
            hash = link.hash();
        }
        return new Excerpt(before, links, link -> link.number() % 2 == 1 || link.number() == from + 5);
    }

    private static Link link(long number, String before) {
        String content = CanonicalJson.of(event(number));
        String digest = Sha256.hex(content);
        String kept = number == FROM + 4 ? null : content;
        return new Link(
                number,
                Instant.EPOCH,
                "SIGN_OFF",
                "mara",
                "Mara",
                "article",
                "flats",
                null,
                kept,
                digest,
                Sha256.hex(before + digest));
    }

    /** Any other than the sign-off of the article says nothing that a check looks at. */
    private static Map<String, Object> event(long number) {
        String seal = Sha256.hex(CanonicalJson.of(content()));
        return Map.of(
                "format",
                "stet-event/1",
                "number",
                number,
                "act",
                "sign_off_article",
                "subject",
                Map.of("kind", "gate", "key", "flats"),
                "changes",
                List.of(Map.of("field", "seal", "before", "", "after", seal)),
                "salt",
                "s" + number);
    }

    private static SealedClaim claim(long number, String sealed) {
        return new SealedClaim(number, Sha256.hex(sealed), sealed);
    }

    private static String aside() {
        return SEALS.get(1).json().replace("\"claim\":7", "\"claim\":8");
    }

    private static Map<String, Object> content() {
        Map<String, Object> open = new TreeMap<>(Map.of("claim", 9, "stage", "open"));
        open.put("seal", null);
        return Map.of(
                "format", "stet-article-seal/1",
                "article", "flats",
                "title", "Flats, \u00fcber alles \u8a08 \ud83c\udfe0",
                "share", 0.5,
                "claims",
                        List.of(
                                Map.of("claim", 7, "seal", SEALS.get(0).hash(), "stage", "signed_off"),
                                Map.of("claim", 8, "seal", Sha256.hex(aside()), "stage", "set_aside"),
                                open));
    }
}
