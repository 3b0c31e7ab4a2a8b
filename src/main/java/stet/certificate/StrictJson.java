package stet.certificate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.erdtman.jcs.NumberToJSON;
import stet.history.CanonicalJson;

/** JSON that every reader reads alike, or none: I-JSON (RFC 7493) with the numbers of RFC 8785, within limits. */
final class StrictJson {
    static final int LARGEST = 256 * 1024 * 1024;
    static final int DEEPEST = 100;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxDocumentLength(LARGEST)
            .maxStringLength(LARGEST)
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(LIMITS)
            .build());

    private StrictJson() {}

    static JsonNode read(byte[] bytes) {
        DoesNotHold.unless(bytes.length <= LARGEST, "certificate_json_large");
        return read(decoded(bytes));
    }

    static JsonNode read(String text) {
        DoesNotHold.unless(!text.startsWith("\uFEFF"), "certificate_json_mark");
        try (JsonParser parser = MAPPER.createParser(text)) {
            refuseUnlessPlain(parser);
            return MAPPER.readTree(text);
        } catch (StreamConstraintsException beyond) {
            throw DoesNotHold.because("certificate_json_deep", DEEPEST);
        } catch (JsonProcessingException broken) {
            throw DoesNotHold.because(
                    isTwice(broken) ? "certificate_json_twice" : "certificate_json_broken",
                    broken.getLocation().getLineNr(),
                    broken.getLocation().getColumnNr());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a text that was hashed: it has to be canonical itself. */
    static JsonNode readCanonical(String text) {
        JsonNode read = read(text);
        DoesNotHold.unless(CanonicalJson.of(read).equals(text), "certificate_json_not_canonical");
        return read;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noText) {
            throw DoesNotHold.because("certificate_json_no_text");
        }
    }

    /** What a tree does not show any more: how numbers were written, and that nothing stands behind the end. */
    private static void refuseUnlessPlain(JsonParser parser) throws IOException {
        DoesNotHold.unless(parser.nextToken() == JsonToken.START_OBJECT, "certificate_json_no_object");
        for (int depth = 1; depth > 0; ) {
            JsonToken token = parser.nextToken();
            if (token == null) continue;
            if (token.isStructStart()) depth++;
            else if (token.isStructEnd()) depth--;
            else refuseUnlessPlain(token, parser.getText());
        }
        DoesNotHold.unless(parser.nextToken() == null, "certificate_json_more");
    }

    private static void refuseUnlessPlain(JsonToken token, String text) {
        if (token.isNumeric()) {
            DoesNotHold.unless(isCanonicalNumber(text), "certificate_json_number", text);
        } else {
            DoesNotHold.unless(text.codePoints().noneMatch(StrictJson::isHalfPair), "certificate_json_half");
        }
    }

    /** Two numbers that differ only beyond what a double holds would have one canonical form. */
    private static boolean isCanonicalNumber(String text) {
        try {
            return NumberToJSON.serializeNumber(Double.parseDouble(text)).equals(text);
        } catch (IOException beyondAll) {
            return false;
        }
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static boolean isTwice(JsonProcessingException broken) {
        return broken.getOriginalMessage().startsWith("Duplicate field");
    }
}
