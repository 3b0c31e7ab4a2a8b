package stet.text.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.StringUtil;
import stet.text.Span;

/** English sentences by the model of Apache OpenNLP, trained on the Universal Dependencies' English Web Treebank. */
final class EnglishSentences {
    /** Named in full and not looked for: another model cuts otherwise, and that would lapse sign-offs unnoticed. */
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    /** The model looks through the whole of a word at every full stop in it: endless where nothing has spaces. */
    private static final int LONGEST_WORD = 200;

    private static SentenceModel model;

    private EnglishSentences() {}

    /** Sentences in order; the detector is made for each call (under a microsecond), as it keeps state. */
    static List<Span> of(String line) {
        return Arrays.stream(new SentenceDetectorME(model()).sentPosDetect(quickToRead(line)))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
    }

    /** The line, with a comma for every end mark in a word but for those in its last letters; cut as the line would be. */
    private static String quickToRead(String line) {
        StringBuilder read = null;
        int end = line.length();
        for (int at = line.length() - 1; at >= 0; at--) {
            char letter = line.charAt(at);
            if (StringUtil.isWhitespace(letter)) {
                end = at;
            } else if (end - at > LONGEST_WORD && (letter == '.' || letter == '!' || letter == '?')) {
                read = read == null ? new StringBuilder(line) : read;
                read.setCharAt(at, ',');
            }
        }
        return read == null ? line : read.toString();
    }

    private static synchronized SentenceModel model() {
        if (model == null) {
            model = read(MODEL);
        }
        return model;
    }

    static SentenceModel read(String name) {
        try (InputStream stream = EnglishSentences.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The sentence model " + name
                        + " is not on the class path; it comes with org.apache.opennlp:opennlp-models-sentdetect-en");
            }
            return new SentenceModel(stream);
        } catch (IOException e) {
            throw new IllegalStateException("The sentence model " + name + " cannot be read", e);
        }
    }
}
