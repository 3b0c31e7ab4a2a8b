package stet.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The members of an object in a certificate by the path to it, each refused in words where it is not of its kind. */
record Members(JsonNode object, String path) {
    Members {
        DoesNotHold.unless(object.isObject(), "certificate_member_object", path);
    }

    /** Refuses any that the format does not know: whoever reads the file would take them for checked. */
    Members only(String... known) {
        Set<String> strange = new TreeSet<>();
        object.fieldNames().forEachRemaining(strange::add);
        strange.removeAll(Set.of(known));
        strange.stream().findFirst().ifPresent(name -> {
            throw DoesNotHold.because("certificate_member_unknown", at(name));
        });
        return this;
    }

    boolean has(String name) {
        return object.has(name);
    }

    boolean isNull(String name) {
        return object.path(name).isNull();
    }

    String text(String name) {
        return member(name, JsonNode::isTextual, "certificate_member_text").textValue();
    }

    /** 64 hexadecimal digits in lower case. */
    String hash(String name) {
        return member(name, node -> node.isTextual() && isHash(node.textValue()), "certificate_member_hash")
                .textValue();
    }

    /** A whole number of 1 or more. */
    long number(String name) {
        return member(
                        name,
                        node -> node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0,
                        "certificate_member_number")
                .longValue();
    }

    /** Base64 with its padding, in the one spelling that these bytes have. */
    byte[] bytes(String name) {
        String text = text(name);
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            DoesNotHold.unless(
                    Base64.getEncoder().encodeToString(bytes).equals(text), "certificate_member_bytes", at(name));
            return bytes;
        } catch (IllegalArgumentException noBase64) {
            throw DoesNotHold.because("certificate_member_bytes", at(name));
        }
    }

    Members members(String name) {
        return new Members(object.path(name), at(name));
    }

    List<JsonNode> list(String name) {
        List<JsonNode> entries = new ArrayList<>();
        member(name, JsonNode::isArray, "certificate_member_list").forEach(entries::add);
        return entries;
    }

    static boolean isHash(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    private JsonNode member(String name, Predicate<JsonNode> kind, String refusal) {
        JsonNode member = object.path(name);
        DoesNotHold.unless(kind.test(member), refusal, at(name));
        return member;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
