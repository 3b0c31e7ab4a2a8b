package stet.draft;

import java.util.List;
import stet.article.Imprint;
import stet.article.Note;
import stet.article.PassageText;

/**
 * What was read out of something brought: the passages as written, and what it says about itself; byline is empty where
 * none was found.
 */
public record Draft(
        Imprint imprint, String byline, List<PassageText> passages, List<Note> notes, boolean hasTrackedChanges) {}
