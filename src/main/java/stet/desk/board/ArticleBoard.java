package stet.desk.board;

import java.util.List;
import stet.article.Article;
import stet.signoff.Signers;

/**
 * Who has how much of an article, last of all nobody where claims are open; what its claims wait for, and who could give
 * the consent of those that wait for it.
 */
public record ArticleBoard(Article article, List<Holding> holdings, List<Group> groups, List<Signers> signers) {
    public List<Signers> nobodyCould() {
        return signers.stream().filter(one -> one.could().isEmpty()).toList();
    }

    public List<Signers> onlyOneCould() {
        return signers.stream().filter(one -> one.could().size() == 1).toList();
    }

    /** Only what something waits for. */
    public List<Group> waiting() {
        return groups.stream().filter(group -> !group.claims().isEmpty()).toList();
    }
}
