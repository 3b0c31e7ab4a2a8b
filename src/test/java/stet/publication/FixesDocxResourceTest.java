package stet.publication;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import stet.article.Article;
import stet.article.Passage;
import stet.support.As;
import stet.support.Saved;

@QuarkusTest
class FixesDocxResourceTest {
    @Test
    void every_open_fix_is_a_comment_on_its_words_in_the_text() throws Exception {
        long claim = Saved.fixed();
        Saved.fix(claim, "a record for the region", "", "ada");
        Saved.fix(claim, "The town built 140", "The village built 140", "ada");
        Saved.withdrawFix(claim, "ada");
        String slug = Saved.slug(claim);
        Map<String, Document> parts = parts(document("bela", slug));
        String text = Saved.in(() -> String.join(
                "",
                Article.shown(slug).text().passages().stream()
                        .map(Passage::words)
                        .toList()));
        assertEquals(text, words(parts.get("word/document.xml")));
        Document comments = parts.get("word/comments.xml");
        List<Element> all = elements(comments, "comment");
        assertEquals(2, all.size(), "but for the one that was withdrawn");
        assertEquals("Ada Okafor", all.get(0).getAttribute("w:author"));
        for (Element comment : all) {
            String said = comment.getTextContent();
            String on = on(parts.get("word/document.xml"), comment.getAttribute("w:id"));
            assertTrue(said.contains("Now: " + on), said + " on " + on);
            assertTrue(said.contains("/claims/" + claim + "#fix-"), said);
        }
        assertTrue(all.get(0).getTextContent().contains("Proposed: strike these words."));
    }

    @Test
    void words_that_are_not_there_any_more_keep_their_comment_at_the_beginning_of_their_passage() throws Exception {
        long claim = Saved.fixed();
        Saved.revise(claim, "Nothing of it stands here.", "ada");
        Document document = parts(document("ada", Saved.slug(claim))).get("word/document.xml");
        assertEquals("", on(document, "0"));
        assertEquals(1, elements(document, "commentReference").size());
    }

    @Test
    void an_article_without_fixes_is_its_text_alone() throws Exception {
        String slug = Saved.slug(Saved.claim());
        Map<String, Document> parts = parts(document("ines", slug));
        assertEquals(List.of(), elements(parts.get("word/comments.xml"), "comment"));
        assertTrue(words(parts.get("word/document.xml")).contains(Saved.SENTENCE));
        As.ada().get("/articles/no-such/fixes.docx").then().statusCode(404);
    }

    @Test
    void whoever_takes_it_has_read_that_the_claim_was_found_wrong() {
        long claim = Saved.fixed();
        document("tomas", Saved.slug(claim));
        As.mara()
                .formParam("checker", "tomas")
                .post("/claims/" + claim + "/second-reading")
                .then()
                .statusCode(422);
    }

    private static byte[] document(String login, String slug) {
        Response answer = As.login(login).get("/articles/" + slug + "/fixes.docx");
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo(FixesDocx.TYPE))
                .header("Content-Disposition", containsString("stet-fixes-" + slug));
        return answer.asByteArray();
    }

    /** The words between the marks of a comment. */
    private static String on(Document document, String id) {
        StringBuilder words = new StringBuilder();
        boolean within = false;
        for (Element element : elements(document, "*")) {
            boolean its = element.getAttribute("w:id").equals(id);
            if (its && element.getLocalName().equals("commentRangeStart")) within = true;
            if (its && element.getLocalName().equals("commentRangeEnd")) within = false;
            if (within && element.getLocalName().equals("t")) words.append(element.getTextContent());
        }
        return words.toString();
    }

    private static String words(Document document) {
        StringBuilder words = new StringBuilder();
        elements(document, "t").forEach(text -> words.append(text.getTextContent()));
        return words.toString();
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        Node[] nodes = new Node[found.getLength()];
        for (int at = 0; at < nodes.length; at++) nodes[at] = found.item(at);
        return List.of(nodes).stream().map(Element.class::cast).toList();
    }

    private static Map<String, Document> parts(byte[] zipped) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Map<String, Document> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.put(
                        entry.getName(),
                        factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes())));
            }
        }
        assertEquals(5, parts.size());
        assertFalse(parts.containsKey(""));
        return parts;
    }
}
