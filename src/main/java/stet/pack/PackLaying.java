package stet.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.account.Account;
import stet.account.Act;
import stet.article.Article;
import stet.article.PassageText;
import stet.article.Revision;
import stet.article.Sentence;
import stet.claim.Claim;
import stet.claim.Wording;
import stet.claim.Words;
import stet.history.CanonicalJson;
import stet.history.Sha256;
import stet.laying.Laying;
import stet.laying.Laying.Found;
import stet.laying.Laying.Line;
import stet.laying.Laying.Sought;
import stet.web.Flaw;
import stet.web.Refusal;
import stet.web.Texts;

/** Lays the claims of a pack onto the text of an article: each becomes a claim of it, open and unconfirmed. */
public final class PackLaying {
    /** The folder of the pack that ships. */
    private static final String BUILT_IN = "claims";

    private final Article article;
    private final Revision text;
    private final List<Sentence> sentences;

    private PackLaying(Article article) {
        this.article = article;
        this.text = article.text();
        this.sentences = text.sentences();
    }

    /** A claim of a pack with the words of its passage there, and by what it is known again. */
    private record Part(ClaimPack.Part claim, String passageWords, String digest) {
        Sought sought() {
            Words words = claim.words();
            int passage = words.passage() == null ? 0 : words.passage();
            return new Sought(
                    words.statement(),
                    words.quote(),
                    passage,
                    passageWords,
                    claim.pointers().figures().lines().toList());
        }
    }

    /** What was laid, and whether any of it was not here before. */
    public record Done(List<Laid> laid, boolean anyNew) {}

    /**
     * By the slug of the article that the pack made, or the name of its folder; 422 where there is no such pack. Claims
     * that were laid before are left as they are.
     */
    public static Done lay(Article article, String pack, Account by) {
        Act.LOAD_PACK.by(by);
        return new PackLaying(article).lay(parts(article, pack), by);
    }

    /** Packs by the slugs of the articles that they made, but for the article itself. */
    public static List<Article> known(Article article) {
        return Article.<Article>list("packDigest <> '' and id <> ?1 order by imprint.title", article.id());
    }

    private Done lay(List<Part> parts, Account by) {
        Map<String, Laid> before = Laid.on(article).stream().collect(Collectors.toMap(Laid::digest, laid -> laid));
        List<Part> fresh = parts.stream()
                .filter(part -> !before.containsKey(part.digest()))
                .toList();
        List<Optional<Found>> found =
                Laying.of(lines(), fresh.stream().map(Part::sought).toList(), article.language());
        for (int at = 0; at < fresh.size(); at++) {
            Part part = fresh.get(at);
            Claim claim =
                    Claim.load(article, words(part, found.get(at)), part.claim().pointers(), by);
            double confidence = found.get(at).map(Found::confidence).orElse(0.0);
            Laid laid = new Laid(claim, part.digest(), confidence);
            laid.persist();
            before.put(part.digest(), laid);
        }
        return new Done(parts.stream().map(part -> before.get(part.digest())).toList(), !fresh.isEmpty());
    }

    private List<Line> lines() {
        return sentences.stream()
                .map(one -> new Line(one.passage().number(), one.words()))
                .toList();
    }

    /** As the pack has it, resting on the words that were found, or on none. */
    private Words words(Part part, Optional<Found> found) {
        Words said = part.claim().words();
        if (found.isEmpty()) return said.resting("", null, null);
        Sentence sentence = sentences.get(found.get().line());
        String passage = sentence.passage().words();
        int start = sentence.span().start() + found.get().words().start();
        return said.resting(
                found.get().words().in(sentence.words()),
                sentence.passage().number(),
                passage.codePointCount(0, start));
    }

    private static List<Part> parts(Article article, String pack) {
        if (pack.equals(BUILT_IN)) return builtIn();
        return Article.named(pack)
                .filter(made -> made.isFromPack() && !made.id().equals(article.id()))
                .map(PackLaying::of)
                .orElseThrow(() -> Refusal.invalid(List.of(new Flaw("pack", Texts.of("laid_no_pack", pack)))));
    }

    private static List<Part> builtIn() {
        ClaimPack pack = ClaimPack.builtIn();
        Map<Integer, String> passages =
                pack.passages().stream().collect(Collectors.toMap(PassageText::number, PassageText::words));
        return digested(
                pack.claims(), pack.claims().stream().map(ClaimPack.Part::words).toList(), passages);
    }

    /** Its claims as they are worded now, known by how they were worded first: a restatement makes no other claim. */
    private static List<Part> of(Article made) {
        Revision revision = made.text();
        Map<Integer, String> passages = revision.passages().stream()
                .collect(Collectors.toMap(passage -> passage.number(), passage -> passage.words()));
        Map<Long, Words> first = Wording.first(made);
        List<Claim> claims = Claim.of(made);
        return digested(
                claims.stream()
                        .map(claim -> new ClaimPack.Part(
                                claim.words(),
                                new Claim.Pointers(String.join("\n", claim.figures()), claim.whereToLook())))
                        .toList(),
                claims.stream().map(claim -> first.get(claim.number())).toList(),
                passages);
    }

    /** Of claims that say the same, each is known by which of them it is. */
    private static List<Part> digested(List<ClaimPack.Part> claims, List<Words> first, Map<Integer, String> passages) {
        Map<String, Integer> seen = new HashMap<>();
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < claims.size(); at++) {
            Words words = first.get(at);
            String said = CanonicalJson.of(Map.of("statement", words.statement(), "quote", words.quote()));
            String digest = Sha256.hex(said + seen.merge(said, 1, Integer::sum));
            Integer passage = claims.get(at).words().passage();
            parts.add(new Part(claims.get(at), passage == null ? "" : passages.getOrDefault(passage, ""), digest));
        }
        return parts;
    }
}
