package stet.article;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import stet.account.Account;
import stet.article.ArticlePerson.Named;
import stet.article.ArticlePerson.Part;
import stet.web.Fields;
import stet.web.FormErrors;
import stet.web.Reworded;
import stet.web.Texts;

/**
 * An article's people as a browser sends them, one a line, with the login in brackets where they have an account here;
 * version is that of the people whom they were typed over.
 */
public record PeopleForm(
        @RestForm @Size(max = 10_000) String authors,
        @RestForm @Size(max = 10_000) String handlingEditors,
        @RestForm String version) {
    private static final Pattern PERSON = Pattern.compile("(.*)\\(([^()]*)\\)");

    static PeopleForm of(Article article) {
        List<Named> named = article.people().stream().map(ArticlePerson::named).toList();
        return new PeopleForm(typed(named, Part.AUTHOR), typed(named, Part.HANDLING_EDITOR), article.peopleVersion());
    }

    /** People of an article that is not there yet. */
    public static PeopleForm of(List<Named> named) {
        return new PeopleForm(typed(named, Part.AUTHOR), typed(named, Part.HANDLING_EDITOR), "");
    }

    /** A login that nobody has is an error beside its field. */
    public List<Named> named(FormErrors errors) {
        List<Named> named = new ArrayList<>(named(Part.AUTHOR, authors, errors));
        named.addAll(named(Part.HANDLING_EDITOR, handlingEditors, errors));
        return named;
    }

    boolean isStale(Article article) {
        return !article.peopleVersion().equals(Fields.text(version));
    }

    /** As typed, to be sent again over the people who are named now. */
    PeopleForm over(Article article) {
        return new PeopleForm(authors, handlingEditors, article.peopleVersion());
    }

    List<Reworded> since(Article article) {
        PeopleForm stored = of(article);
        return new Reworded.Listing()
                .add("authors", stored.authors, plain(authors))
                .add("handlingEditors", stored.handlingEditors, plain(handlingEditors))
                .fields();
    }

    private static List<Named> named(Part part, String typed, FormErrors errors) {
        return Fields.lines(typed).stream()
                .map(line -> person(part, line, errors))
                .toList();
    }

    private static Named person(Part part, String line, FormErrors errors) {
        Matcher person = PERSON.matcher(line);
        if (!person.matches()) return new Named(part, line, null);
        String login = person.group(2).strip();
        Account account = Account.named(login).orElse(null);
        if (account == null) errors.add(part.field(), Texts.of("account_no_such", login));
        return new Named(part, person.group(1).strip(), account);
    }

    private static String typed(List<Named> named, Part part) {
        return named.stream()
                .filter(person -> person.part() == part)
                .map(Named::typed)
                .collect(Collectors.joining("\n"));
    }

    private static String plain(String typed) {
        return String.join("\n", Fields.lines(typed));
    }
}
