package stet.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import stet.certificate.DeskKey;
import stet.history.CanonicalJson;
import stet.signoff.Signed;
import stet.signoff.Stage;
import stet.web.Texts;

/** A certificate for people: what the sealed content says, as it was when it was signed. */
record CertificatePage(ArticleSignOff signOff, JsonNode content, Map<String, String> sealed, String fingerprint) {
    /** A claim; rating, by and stage as sealed, empty and null where it was let past. Said: its content was not checked. */
    record Line(long claim, String statement, String rating, boolean said, Stage stage, String by) {}

    /** Words of the article, and what was said of them by whom; by is empty where that followed from where they stand. */
    record Mark(String words, String by) {}

    static CertificatePage of(ArticleSignOff signOff) {
        return new CertificatePage(
                signOff,
                CanonicalJson.read(signOff.sealed()),
                Signed.bySeal(signOff.article()),
                DeskKey.current().fingerprint());
    }

    public String title() {
        return text("title");
    }

    public String publisher() {
        return text("publisher");
    }

    public String url() {
        return text("url");
    }

    /** Null where nobody said. */
    public LocalDate publishedOn() {
        String day = content.path("publishedOn").asText("");
        return content.path("publishedOn").isNull() || day.isEmpty() ? null : LocalDate.parse(day);
    }

    public List<String> people() {
        return each("people", person -> person.path("name").asText());
    }

    public int paragraphs() {
        return content.path("text").size();
    }

    public List<Line> claims() {
        return each("claims", this::line);
    }

    private Line line(JsonNode claim) {
        long number = claim.path("claim").asLong();
        String statement = claim.path("statement").asText();
        if (claim.path("seal").isNull()) return new Line(number, statement, "", false, null, "");
        JsonNode judged = CanonicalJson.read(sealed.get(claim.path("seal").asText()));
        return new Line(
                number,
                statement,
                judged.path("verdict").path("rating").asText().replace('_', ' '),
                judged.path("checks").asText().equals("said"),
                Stage.of(claim.path("decided").asText()).orElseThrow(),
                claim.path("by").asText());
    }

    /** How many claims are in a stage. */
    public long count(String stage) {
        return claims().stream()
                .filter(line -> line.stage() != null && line.stage().key().equals(stage))
                .count();
    }

    public boolean coverage() {
        return content.path("rules").path("coverage").asBoolean();
    }

    public int counting() {
        return content.path("rules").path("counting").asInt();
    }

    public int items() {
        return content.path("rules").path("checklist").size();
    }

    /** The login of who set the rules; empty for the usual ones. */
    public String rulesBy() {
        return text("rulesBy");
    }

    /** What of the checklist was ticked, and by whom. */
    public List<Mark> checklist() {
        return each(
                "checklist",
                item -> new Mark(item.path("item").asText(), item.path("by").asText()));
    }

    public List<Mark> notAClaim() {
        return each("notAClaim", CertificatePage::mark);
    }

    public List<Mark> covered() {
        return each(
                "covered",
                one -> new Mark(
                        one.path("words").asText(),
                        Texts.of(
                                "certified_covered_by",
                                one.path("claim").asLong(),
                                one.path("by").asText())));
    }

    /** Each with what became of it. */
    public List<Mark> fixes() {
        return each(
                "fixes",
                fix -> new Mark(
                        Texts.of(
                                "certified_fix",
                                fix.path("claim").asLong(),
                                fix.path("now").asText(),
                                fix.path("proposed").asText()),
                        (Texts.of("fix_status_" + fix.path("status").asText()) + " "
                                        + fix.path("by").asText() + " "
                                        + fix.path("reason").asText())
                                .strip()));
    }

    public int addedSince() {
        return content.path("addedSince").size();
    }

    private static Mark mark(JsonNode one) {
        return new Mark(one.path("words").asText(), one.path("by").asText());
    }

    private String text(String member) {
        return content.path(member).asText();
    }

    private <T> List<T> each(String member, Function<JsonNode, T> read) {
        return StreamSupport.stream(content.path(member).spliterator(), false)
                .map(read)
                .toList();
    }
}
