package stet.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import stet.certificate.Checked.Part;
import stet.history.Sha256;

/** What is found in certificates that hold, and in those that somebody changed and signed again. */
class CertificateCheckTest {
    private static final byte[] FILE = Given.certificate();

    @Test
    void a_certificate_holds_in_every_part() {
        CertificateCheck check = CertificateCheck.of(FILE);
        assertTrue(check.holds(), check.findings().toString());
        assertEquals(
                List.of(Part.FORMAT, Part.KEY, Part.SIGNATURE, Part.SEAL, Part.CLAIM, Part.CLAIM, Part.HISTORY),
                check.findings().stream().map(Checked::part).toList());
        assertEquals("Claim 7 is what was sealed.", check.findings().get(4).words());
        assertTrue(
                check.findings().get(6).words().startsWith("The history holds from event 41 through 46, the head; 3"));
        assertEquals(Given.KEY.fingerprint(), check.fingerprint());
        assertTrue(check.heldUnder(Given.KEY.fingerprint()));
        assertEquals("flats", check.claimed().orElseThrow().article());
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertArrayEquals(FILE, Given.certificate());
    }

    @Test
    void white_space_between_changes_nothing() {
        assertTrue(CertificateCheck.of(Given.pretty()).holds());
    }

    @Test
    void what_somebody_got_round_is_carried() {
        Certificate certificate = Given.certificate(Map.of("by", "mara", "reason", "It is in print."));
        CertificateCheck check = CertificateCheck.of(certificate.signed(Given.KEY));
        assertTrue(check.holds());
        assertEquals(
                "{\"by\":\"mara\",\"reason\":\"It is in print.\"}",
                check.claimed().orElseThrow().bypass().orElseThrow());
    }

    @Test
    void a_history_from_its_beginning_holds_and_begins_with_zeros() {
        assertTrue(CertificateCheck.of(Given.forged(Given.KEY, file -> file.set("history", beginning())))
                .holds());
        finds(
                Part.HISTORY,
                "nothing but zeros",
                file -> file.set("history", beginning().put("before", hash("x"))));
    }

    @Test
    void no_byte_can_be_changed() {
        Random dice = new Random(1127);
        for (int tried = 0; tried < 600; tried++) {
            byte[] changed = FILE.clone();
            int place = dice.nextInt(changed.length);
            changed[place] ^= (byte) (1 + dice.nextInt(255));
            assertFalse(CertificateCheck.of(changed).holds(), "byte " + place + ", " + changed[place]);
        }
    }

    @Test
    void no_letter_of_the_signature_and_the_key_can_be_changed() {
        String text = new String(FILE, StandardCharsets.UTF_8);
        for (String member : List.of("\"signature\":\"", "\"public\":\"", "\"fingerprint\":\"")) {
            int from = text.indexOf(member) + member.length();
            for (int place = from; text.charAt(place) != '"'; place++) {
                for (byte letter : "Aa0/+=".getBytes(StandardCharsets.UTF_8)) {
                    byte[] changed = text.getBytes(StandardCharsets.UTF_8);
                    int at = text.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
                    if (changed[at] == letter) continue;
                    changed[at] = letter;
                    assertFalse(CertificateCheck.of(changed).holds(), member + place);
                }
            }
        }
    }

    @Test
    void no_byte_can_be_left_out_or_put_in() {
        Random dice = new Random(46);
        for (int tried = 0; tried < 500; tried++) {
            int place = dice.nextInt(FILE.length);
            byte[] shorter = joined(Arrays.copyOf(FILE, place), Arrays.copyOfRange(FILE, place + 1, FILE.length));
            assertFalse(CertificateCheck.of(shorter).holds(), "without byte " + place);
            byte[] longer = joined(Arrays.copyOf(FILE, place), new byte[] {(byte) (33 + dice.nextInt(90))});
            longer = joined(longer, Arrays.copyOfRange(FILE, place, FILE.length));
            assertFalse(CertificateCheck.of(longer).holds(), "with another at " + place);
        }
    }

    @Test
    void it_cannot_be_cut_short() {
        for (int length = 0; length < FILE.length; length += 1 + length % 5) {
            CertificateCheck check = CertificateCheck.of(Arrays.copyOf(FILE, length));
            assertFalse(check.holds());
            assertEquals(1, check.findings().size(), "cut to " + length);
        }
    }

    @Test
    void whoever_signs_anew_has_another_key() {
        CertificateCheck check = CertificateCheck.of(Given.forged(SigningKey.fresh(), file -> {}));
        assertTrue(check.holds());
        assertFalse(check.heldUnder(Given.KEY.fingerprint()));
    }

    @Test
    void a_change_that_is_not_signed_anew_is_found_by_the_signature() {
        for (String member : List.of("desk", "issuedAt")) {
            ObjectNode file = Given.file();
            file.put(member, member.equals("desk") ? "https://other.example" : "2026-11-28T12:00:00Z");
            CertificateCheck check = CertificateCheck.of(file.toString().getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    List.of(Part.SIGNATURE),
                    flawed(check).stream().map(Checked::part).toList());
        }
    }

    @Test
    void the_article_is_what_was_sealed() {
        finds(Part.SEAL, "does not give its seal", file -> ((ObjectNode) file.get("content")).put("title", "Other"));
        finds(Part.SEAL, "seal is missing", file -> file.put("seal", hash("x").toUpperCase()));
        finds(Part.CLAIM, "Claim 7: The text that was sealed is not of article other", file -> {
            ((ObjectNode) file.get("content")).put("article", "other");
            Given.sealAgain(file);
        });
    }

    @Test
    void each_claim_is_what_was_sealed() {
        for (int place = 0; place < 2; place++) {
            int at = place;
            String named = "Claim " + (7 + place) + ": ";
            finds(
                    Part.CLAIM,
                    named + "The text that was sealed does not give its seal",
                    file -> reword(claim(file, at)));
            finds(Part.CLAIM, named + "Its seal is not the one", file -> {
                reword(claim(file, at));
                claim(file, at).put("seal", hash(claim(file, at).get("sealed").textValue()));
            });
            finds(
                    Part.CLAIM,
                    named + "It is sealed, and what was sealed is missing",
                    file -> claims(file).remove(at));
        }
    }

    @Test
    void no_claim_is_left_out_and_none_put_in() {
        CertificateCheck none =
                CertificateCheck.of(Given.forged(Given.KEY, file -> claims(file).removeAll()));
        assertEquals(2, flawed(none).size());
        finds(Part.FORMAT, "names no claim", file -> {
            ((ArrayNode) file.at("/content/claims")).removeAll();
            Given.sealAgain(file);
        });
        finds(Part.CLAIM, "Claim 7 stands twice in claims", file -> claims(file).add(claim(file, 0)));
        finds(
                Part.CLAIM,
                "Claim 9: The content of the article says that it is not sealed",
                file -> claims(file).add(claim(file, 0).deepCopy().put("claim", 9)));
        finds(
                Part.CLAIM,
                "Claim 10: It is not among the claims",
                file -> claims(file).add(claim(file, 0).deepCopy().put("claim", 10)));
        finds(
                Part.CLAIM,
                "claims[2] is missing, or no object",
                file -> claims(file).add("7"));
        finds(Part.CLAIM, "claims[0].note is not part", file -> claim(file, 0).put("note", "checked by me"));
    }

    @Test
    void a_claim_may_not_stand_in_for_another() {
        finds(Part.CLAIM, "Claim 9: The text that was sealed is that of claim 7", file -> {
            claims(file).add(claim(file, 0).deepCopy().put("claim", 9));
            ((ObjectNode) file.at("/content/claims/2"))
                    .set("seal", claim(file, 0).get("seal"));
            Given.sealAgain(file);
        });
    }

    @Test
    void what_was_sealed_is_read_as_strictly_as_the_file() {
        for (String sealed : List.of("{\"claim\":7,\"claim\":7}", "{\"claim\": 7}", "{\"claim\":7.0}", "7", "{", "")) {
            CertificateCheck check = CertificateCheck.of(Given.forged(Given.KEY, file -> {
                claim(file, 0).put("sealed", sealed).put("seal", hash(sealed));
                ((ObjectNode) file.at("/content/claims/0")).put("seal", hash(sealed));
                Given.sealAgain(file);
            }));
            List<Checked> claims = flawed(check).stream()
                    .filter(one -> one.part() == Part.CLAIM)
                    .toList();
            assertEquals(1, claims.size(), check.findings().toString());
            assertTrue(claims.get(0).words().startsWith("Claim 7: "), sealed);
        }
    }

    @Test
    void no_event_can_be_dropped_moved_or_changed() {
        finds(
                Part.HISTORY,
                "Event 43: Event 44 stands in its place",
                file -> events(file).remove(2));
        finds(
                Part.HISTORY,
                "The events end with 45, and the head says 46",
                file -> events(file).remove(5));
        finds(Part.HISTORY, "Event 41: Event 42 stands", file -> events(file).remove(0));
        finds(
                Part.HISTORY,
                "Event 42: Event 43 stands",
                file -> events(file).insert(1, events(file).remove(2)));
        finds(
                Part.HISTORY,
                "Event 43: Its hash does not follow",
                file -> Given.event(file, 1).put("digest", hash("x")));
        finds(
                Part.HISTORY,
                "The hash of event 46 is not the one",
                file -> ((ObjectNode) history(file).get("head")).put("hash", hash("x")));
        finds(
                Part.HISTORY,
                "Event 43: Its content does not give",
                file -> Given.event(file, 2).put("content", "{}"));
        finds(Part.HISTORY, "holds no event", file -> events(file).removeAll());
        finds(
                Part.HISTORY,
                "Event 42: event.claim is not part",
                file -> Given.event(file, 1).put("claim", 3));
        finds(
                Part.HISTORY,
                "history.from is missing, or no whole number",
                file -> history(file).put("from", 0));
        finds(
                Part.HISTORY,
                "Event 41: Its hash does not follow",
                file -> history(file).put("before", hash("x")));
        finds(Part.HISTORY, "history.head is missing", file -> history(file).remove("head"));
    }

    @Test
    void the_history_ends_with_the_sign_off_of_this_article_under_this_seal() {
        String words = "The last event is not the sign-off of article flats under the seal of its content.";
        finds(Part.HISTORY, words, file -> {
            ((ObjectNode) file.get("content")).put("title", "Other flats");
            Given.sealAgain(file);
        });
        finds(Part.HISTORY, words, file -> Given.event(file, 5).remove(List.of("hash", "content")));
    }

    @Test
    void an_event_is_told_in_its_own_place() {
        finds(Part.HISTORY, "Event 43: Its content is that of event 41", file -> {
            Given.event(file, 2).set("content", Given.event(file, 0).get("content"));
            Given.event(file, 2).set("digest", Given.event(file, 0).get("digest"));
            Given.event(file, 2).remove("hash");
        });
    }

    private static void finds(Part part, String words, Consumer<ObjectNode> change) {
        CertificateCheck check = CertificateCheck.of(Given.forged(Given.KEY, change));
        assertFalse(check.holds());
        assertFalse(check.heldUnder(Given.KEY.fingerprint()));
        assertTrue(
                flawed(check).stream()
                        .anyMatch(one -> one.part() == part && one.words().contains(words)),
                check.findings().toString());
    }

    private static List<Checked> flawed(CertificateCheck check) {
        return check.findings().stream().filter(one -> !one.holds()).toList();
    }

    private static void reword(ObjectNode claim) {
        claim.put("sealed", claim.get("sealed").textValue().replace("140", "141"));
    }

    private static ArrayNode claims(ObjectNode file) {
        return (ArrayNode) file.get("claims");
    }

    private static ObjectNode claim(ObjectNode file, int place) {
        return (ObjectNode) claims(file).get(place);
    }

    private static ObjectNode history(ObjectNode file) {
        return (ObjectNode) file.get("history");
    }

    private static ArrayNode events(ObjectNode file) {
        return (ArrayNode) file.at("/history/events");
    }

    private static ObjectNode beginning() {
        return new ObjectMapper().valueToTree(Given.history(1).written());
    }

    private static String hash(String text) {
        return Sha256.hex(text);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
