package stet.signoff;

import java.util.List;
import stet.article.Article;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.claim.Checks;
import stet.claim.Claim;
import stet.support.Saved;

/** Articles of more than one passage, and their claims. */
final class Articles {
    private Articles() {}

    static String ofTwoPassages() {
        String slug = "two-" + System.nanoTime();
        Imprint imprint = new Imprint("Two of " + slug, "The Valley Post", "", null, "en", "", "", "");
        List<PassageText> texts = List.of(
                new PassageText(1, PassageText.Kind.PARAGRAPH, Saved.SENTENCE),
                new PassageText(2, PassageText.Kind.PARAGRAPH, "A second passage."));
        Saved.run(() -> Article.load(slug, imprint, texts, Article.FromPack.NONE, Saved.account("ada")));
        return slug;
    }

    static long claim(String slug) {
        return Saved.in(() -> Claim.create(
                        Article.toChange(slug),
                        Saved.words("The town built 140 flats in 2021.", Checks.SO),
                        Claim.Pointers.NONE,
                        Saved.account("ada"))
                .number());
    }

    static void revise(String slug, int passage, String words, String login) {
        Saved.run(() -> Article.toChange(slug).revise(passage, words, Saved.account(login)));
    }
}
