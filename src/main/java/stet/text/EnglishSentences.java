package stet.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** English sentences by the model of Apache OpenNLP, trained on the Universal Dependencies' English Web Treebank. */
final class EnglishSentences {
    /** Named in full and not looked for: another model cuts otherwise, and that would lapse sign-offs unnoticed. */
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";

    private static SentenceModel model;

    private EnglishSentences() {}

    /** Sentences in order; the detector is made for each call (under a microsecond), as it keeps state. */
    static List<Span> of(String line) {
        return Arrays.stream(new SentenceDetectorME(model()).sentPosDetect(line))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();
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
