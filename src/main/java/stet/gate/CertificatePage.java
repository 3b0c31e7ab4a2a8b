package stet.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.certificate.DeskKey;
import stet.history.CanonicalJson;
import stet.signoff.Signed;
import stet.signoff.Stage;

/** A certificate for people: what the sealed content says, as it was when it was signed. */
record CertificatePage(
        ArticleSignOff signOff,
        String title,
        String publisher,
        List<Line> claims,
        List<Mark> notAClaim,
        List<String> checklist,
        int addedSince,
        boolean coverage,
        int counting,
        String fingerprint) {
    /** A claim: its statement and rating as sealed, empty where it was let past; decided is signed_off or set_aside. */
    record Line(long claim, String statement, String rating, boolean said, Stage stage, String by, String seal) {}

    /** A sentence that was said to be no claim; by is empty where that followed from where it stands. */
    record Mark(String words, String by) {}

    static CertificatePage of(ArticleSignOff signOff) {
        JsonNode content = CanonicalJson.read(signOff.sealed());
        Map<String, String> known = Signed.bySeal(signOff.article());
        List<Line> lines = new ArrayList<>();
        content.path("claims").forEach(claim -> lines.add(line(claim, known)));
        List<Mark> marks = new ArrayList<>();
        content.path("notAClaim")
                .forEach(mark -> marks.add(
                        new Mark(mark.path("words").asText(), mark.path("by").asText())));
        List<String> items = new ArrayList<>();
        content.path("checklist")
                .forEach(item -> items.add(
                        item.path("item").asText() + " (" + item.path("by").asText() + ")"));
        JsonNode rules = content.path("rules");
        return new CertificatePage(
                signOff,
                content.path("title").asText(),
                content.path("publisher").asText(),
                lines,
                marks,
                items,
                content.path("addedSince").size(),
                rules.path("coverage").asBoolean(),
                rules.path("counting").asInt(),
                DeskKey.current().fingerprint());
    }

    private static Line line(JsonNode claim, Map<String, String> known) {
        long number = claim.path("claim").asLong();
        if (claim.path("seal").isNull()) return new Line(number, "", "", false, null, "", "");
        String seal = claim.path("seal").asText();
        JsonNode content = CanonicalJson.read(known.get(seal));
        Stage stage = Stage.of(claim.path("decided").asText()).orElseThrow();
        return new Line(
                number,
                content.path("statement").asText(),
                content.path("verdict").path("rating").asText().replace('_', ' '),
                content.path("checks").asText().equals("said"),
                stage,
                claim.path("by").asText(),
                seal);
    }

    /** How many claims are in a stage. */
    public long count(String stage) {
        return claims.stream()
                .filter(line -> line.stage() != null && line.stage().key().equals(stage))
                .count();
    }

    public long letPast() {
        return claims.stream().filter(line -> line.stage() == null).count();
    }
}
