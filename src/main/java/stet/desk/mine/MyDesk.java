package stet.desk.mine;

import java.util.List;
import stet.history.EventSentence;

/** What waits for somebody, what they did lately, and the articles that the desk is at work on. */
record MyDesk(List<Stack> stacks, List<EventSentence> lately, List<ArticleAtWork> articles, Pace pace) {
    public List<Stack> waiting() {
        return stacks.stream().filter(stack -> !stack.isEmpty()).toList();
    }

    /** The claims whose rating it tells, by number. */
    List<Long> rated() {
        return stacks.stream()
                .flatMap(stack -> stack.claims().stream())
                .filter(claim -> claim.ratingLabel() != null)
                .map(Waiting::number)
                .toList();
    }

    public List<Stack> empty() {
        return stacks.stream().filter(Stack::isEmpty).toList();
    }
}
