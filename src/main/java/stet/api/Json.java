package stet.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** JSON as this interface reads and writes it: nothing unknown, nothing twice, nothing taken for what it is not. */
final class Json {
    /** Deeper than anything that is asked for, and no work for whoever sends a million brackets. */
    private static final int DEEPEST = 16;

    /** Ten megabytes of brackets would take thirty times as much when read. */
    private static final int MOST_TOKENS = 10_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                            .forEach(shape -> texts.setCoercion(shape, CoercionAction.Fail)))
            .withCoercionConfig(LogicalType.Integer, Json::isNoText)
            .withCoercionConfig(LogicalType.Boolean, Json::isNoText)
            .build();

    private Json() {}

    /** A blank text would be taken for nothing at all, and a control character is a blank. */
    private static void isNoText(MutableCoercionConfig values) {
        values.setAcceptBlankAsEmpty(false);
        List.of(CoercionInputShape.EmptyString, CoercionInputShape.String)
                .forEach(shape -> values.setCoercion(shape, CoercionAction.Fail));
    }

    /** Nothing at all is an object without fields. 400 for what is no JSON, 422 for a field that is none or no such. */
    static <T> T read(byte[] body, Class<T> type) {
        JsonNode sent = isBlank(body) ? MAPPER.createObjectNode() : tree(body);
        if (!sent.isObject()) throw Refusal.invalid(Texts.of("api_no_object"));
        try {
            return MAPPER.treeToValue(sent, type);
        } catch (UnrecognizedPropertyException unknown) {
            throw wrong(unknown, "api_unknown_field");
        } catch (JsonMappingException other) {
            throw wrong(other, "api_other_type");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a body says of a field that it is null, as one that is missing does not. */
    static boolean isNull(byte[] body, String field) {
        return !isBlank(body) && tree(body).path(field).isNull();
    }

    /** Read to its end before a field is looked at, so that what is no JSON is never called a wrong field. */
    private static JsonNode tree(byte[] body) {
        try {
            return MAPPER.readTree(text(body));
        } catch (JsonProcessingException malformed) {
            throw Refusal.malformed(Texts.of("api_malformed", plain(malformed.getOriginalMessage())));
        } catch (CharacterCodingException undecodable) {
            throw Refusal.malformed(Texts.of("api_malformed", Texts.of("api_no_utf8")));
        }
    }

    /** Without what the parser says about itself and its settings. */
    private static String plain(String message) {
        return message.replaceAll("(?s)\\s*(\\(start marker )?at \\[Source.*", "");
    }

    /** UTF-8 to the letter: Jackson takes overlong bytes for the characters that they imitate, and UTF-16 as well. */
    private static String text(byte[] body) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(body))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static String write(Object view) {
        try {
            return MAPPER.writeValueAsString(view);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static Refusal wrong(JsonMappingException found, String key) {
        String field = found.getPath().stream()
                .map(part -> part.getFieldName() == null ? String.valueOf(part.getIndex()) : part.getFieldName())
                .collect(Collectors.joining("."));
        return Refusal.invalid(List.of(new Flaw(field, Texts.of(key, field))));
    }

    private static boolean isBlank(byte[] body) {
        if (body == null) return true;
        for (byte one : body) if (one != ' ' && one != '\n' && one != '\r' && one != '\t') return false;
        return true;
    }
}
