package stet.support;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import stet.claim.Claim;
import stet.confidence.Confidence;
import stet.evidence.Citation;
import stet.evidence.Contact;
import stet.evidence.Medium;
import stet.evidence.Stance;

/** Claims with evidence that is not for everybody. */
public final class Confided {
    /** What nobody is to read who is not named. */
    public static final List<String> SECRETS = List.of(
            "Xavier",
            "Blackbird",
            "crossroads",
            "pantry",
            "whispered",
            "geflüstert",
            "Übersetzerin",
            "staircase",
            "windmill");

    private Confided() {}

    /** What somebody said who could lose their post. */
    public static Citation citation(Stance stance) {
        return new Citation(
                Medium.CALL,
                "https://blackbird.example/crossroads",
                "Talk with Xavier",
                "Blackbird",
                LocalDate.of(2022, 1, 5),
                new Contact(
                        "Xavier Blackbird",
                        LocalDate.of(2022, 1, 4),
                        "at the crossroads",
                        "in the pantry",
                        true,
                        false),
                "Es waren 140, geflüstert.",
                "de",
                "It was 140, whispered.",
                "Übersetzerin",
                "on the staircase",
                "the windmill",
                stance,
                LocalDate.of(2024, 3, 2));
    }

    /** A claim with such a piece, attached by ada, who named these people. */
    public static long claim(String... readers) {
        long claim = Saved.claim();
        attach(claim, Stance.SUPPORTS, readers);
        return claim;
    }

    /** Attaches one more; returns its number. */
    public static long attach(long claim, Stance stance, String... readers) {
        return Saved.in(() -> Confidence.attach(
                        Claim.toChange(claim),
                        citation(stance),
                        Stream.of(readers).map(Saved::account).toList(),
                        Saved.account("ada"))
                .evidence()
                .number());
    }

    /** The number of a claim's only piece. */
    public static long piece(long claim) {
        return Saved.facts(claim).evidence().get(0).number();
    }

    public static String path(long claim) {
        return "/claims/" + claim + "/evidence/" + piece(claim);
    }
}
