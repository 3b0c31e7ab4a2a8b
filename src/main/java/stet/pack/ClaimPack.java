package stet.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.article.Imprint;
import stet.article.PassageText;
import stet.claim.Claim;
import stet.claim.Words;
import stet.history.CanonicalJson;
import stet.history.Sha256;

/**
 * One article and its claims, read from two files and found to be right; the digest tells whether two packs say the
 * same, whatever their comments and line breaks.
 */
public record ClaimPack(
        String slug,
        Imprint imprint,
        List<String> authors,
        List<PassageText> passages,
        List<Part> claims,
        String digest) {
    /** A claim as the pack has it. */
    public record Part(Words words, Claim.Pointers pointers) {}

    /** The pack that ships with the desk. */
    public static ClaimPack builtIn() {
        return of(PackFiles.builtIn());
    }

    /** Throws {@link PackProblems} for everything that is no pack, as do all that read one. */
    public static ClaimPack in(Path folder) {
        Findings findings = new Findings();
        if (!Files.exists(folder)) findings.add(folder.toString(), 0, "pack_folder_missing");
        else if (!Files.isDirectory(folder)) findings.add(folder.toString(), 0, "pack_folder_is_file");
        findings.refuseIfAny();
        return of(PackFiles.in(folder));
    }

    /** From the bytes of its files by name; others are left alone. */
    public static ClaimPack of(Map<String, byte[]> files) {
        return of(PackFiles.of(files));
    }

    private static ClaimPack of(PackFiles files) {
        Findings findings = new Findings();
        Optional<Section> article = YamlFile.read(files, PackFiles.ARTICLE, findings);
        Optional<Section> claims = YamlFile.read(files, PackFiles.CLAIMS, findings);
        Optional<ArticleFile> articleFile = article.map(ArticleFile::new);
        String slug = articleFile.map(ArticleFile::slug).orElse("");
        Imprint imprint = articleFile.map(ArticleFile::imprint).orElse(null);
        List<String> authors = articleFile.map(ArticleFile::authors).orElse(List.of());
        List<PassageText> passages = articleFile.map(ArticleFile::passages).orElse(List.of());
        List<Part> parts = claims.map(file -> new ClaimsFile(file, ArticleFile.words(passages)).claims())
                .orElse(List.of());
        findings.refuseIfAny();
        return new ClaimPack(
                slug, imprint, authors, passages, parts, digest(article.orElseThrow(), claims.orElseThrow()));
    }

    private static String digest(Section article, Section claims) {
        return Sha256.hex(CanonicalJson.of(Map.of("article", article.plain(), "claims", claims.plain())));
    }
}
