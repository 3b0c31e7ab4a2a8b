package stet.article;

import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.history.Sha256;
import stet.text.Plain;

/**
 * What a sentence is known by in every revision that has it: the SHA-256 of its normalised words, and which of the
 * sentences of these words it is, from 1.
 */
@Embeddable
public record SentenceKey(String digest, int occurrence) {
    public String inAddress() {
        return digest + "-" + occurrence;
    }

    /** Of each sentence, in their order. */
    public static List<SentenceKey> of(List<Sentence> sentences) {
        Map<String, Integer> seen = new HashMap<>();
        List<SentenceKey> keys = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String digest = Sha256.hex(Plain.normalised(sentence.words()));
            keys.add(new SentenceKey(digest, seen.merge(digest, 1, Integer::sum)));
        }
        return keys;
    }
}
