package stet.signoff;

import java.util.HashMap;
import java.util.Map;
import stet.article.Article;

/** The JSON that editors put their names to, by its seal. */
public final class Signed {
    private static final String OF_AN_ARTICLE = "select s.seal, s.sealed from %s s where s.claim.article = ?1";

    private Signed() {}

    /** Of every claim of an article that was ever signed off, or agreed to be none for checking; withdrawn ones too. */
    public static Map<String, String> bySeal(Article article) {
        Map<String, String> sealed = new HashMap<>();
        SignOff.find(OF_AN_ARTICLE.formatted("SignOff"), article).project(Object[].class).stream()
                .forEach(row -> sealed.put((String) row[0], (String) row[1]));
        SettingAside.find(OF_AN_ARTICLE.formatted("SettingAside"), article).project(Object[].class).stream()
                .forEach(row -> sealed.put((String) row[0], (String) row[1]));
        return sealed;
    }
}
