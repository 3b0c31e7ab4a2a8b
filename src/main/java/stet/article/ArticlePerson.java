package stet.article;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Locale;
import stet.account.Account;
import stet.web.Flaw;
import stet.web.Texts;

/** Somebody whose article it is, by account where they have one. */
@Entity
public class ArticlePerson extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    @Enumerated(EnumType.STRING)
    private Part part;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Account account;

    /** What somebody is to the article. */
    public enum Part {
        AUTHOR,
        HANDLING_EDITOR;

        public String label() {
            return Texts.of("part", this);
        }

        /** The field of the form in which people of this part are named. */
        String field() {
            return this == AUTHOR ? "authors" : "handlingEditors";
        }
    }

    /** A person as named, without an account where they have none. */
    public record Named(Part part, String name, Account account) {
        /** As it is typed: `Ada Okafor (ada)`. */
        String typed() {
            return account == null ? name : name + " (" + account.login() + ")";
        }

        public void addFlaws(List<Flaw> flaws) {
            Flaw.addBlank(flaws, part.field(), name);
            Flaw.addText(flaws, part.field(), name, LONGEST_NAME);
        }

        String inWords() {
            return part.name().toLowerCase(Locale.ROOT) + ": " + typed();
        }
    }

    private static final int LONGEST_NAME = 200;

    protected ArticlePerson() {}

    ArticlePerson(Article article, Named named) {
        this.article = article;
        this.part = named.part();
        this.name = named.name();
        this.account = named.account();
    }

    public Part part() {
        return part;
    }

    public String name() {
        return name;
    }

    /** Null for somebody who has no account here. */
    public Account account() {
        return account;
    }

    Named named() {
        return new Named(part, name, account);
    }
}
