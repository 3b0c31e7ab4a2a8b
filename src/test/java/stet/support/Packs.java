package stet.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import stet.article.Article;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.article.PassageText.Kind;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.claim.Words;

/** A small pack of our own making, an article that it can be laid onto, and what comes of that. */
public final class Packs {
    private static String slug;

    private Packs() {}

    /** The slug of the article that the pack made: three claims, the last of which no other text has. */
    public static synchronized String loaded() {
        if (slug != null) return slug;
        String name = "pack-of-trams-" + System.nanoTime();
        Imprint imprint = new Imprint("Trams", "", "", LocalDate.of(2024, 5, 1), "en", "", "", "");
        List<PassageText> passages = List.of(
                new PassageText(1, Kind.PARAGRAPH, "In May the town got a tram line, which cost 4 million crowns."),
                new PassageText(2, Kind.PARAGRAPH, "Mayor Karin Dahl expects 900 passengers a day."),
                new PassageText(3, Kind.PARAGRAPH, "Penguins breed in the harbour."));
        Saved.run(() -> {
            Article article = Article.load(
                    name,
                    imprint,
                    passages,
                    new Article.FromPack(List.of(), "digest of " + name),
                    Saved.account("ada"));
            load(article, "The tram line cost 4 million crowns.", "cost 4 million crowns", 1);
            load(article, "Karin Dahl expects 900 passengers a day.", "expects 900 passengers a day", 2);
            load(article, "Penguins breed in the harbour.", "Penguins breed in the harbour", 3);
        });
        slug = name;
        return slug;
    }

    private static void load(Article article, String statement, String quote, int passage) {
        Words words = new Words(statement, quote, passage, stet.claim.Kind.EVENT, Checks.SO, "", "", null);
        Claim.load(article, words, new Claim.Pointers("", "The budget of the town"), Saved.account("ada"));
    }

    /** Told apart from every other by a number. */
    public static String text() {
        return """
                Tram line %d opens

                The town opened its tram line in May. It had to pay 4 million crowns for it. Work took two years.

                There will be 900 passengers a day, says Karin Dahl, the mayor. Nobody rode it on Monday.
                """.formatted(System.nanoTime());
    }

    /** Lays the pack onto a new article; returns slug/number of the first claim that was laid. */
    public static String laidOnce() {
        String article = Brought.brought("bela", text());
        int claim = As.program("bela")
                .contentType("application/json")
                .body(Map.of("pack", loaded()))
                .post("/api/v1/articles/" + article + "/pack")
                .then()
                .statusCode(201)
                .extract()
                .path("[0].claim");
        return article + "/" + claim;
    }

    /** Ada says the same of other words. */
    public static void rewordQuote(String claim) {
        Saved.reword(Long.parseLong(claim), words -> words.resting("built 140 flats", words.passage(), 0), "ada");
    }
}
