package stet.web;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That a form was sent and where its answer is; a second post of the same form is shown that page. */
@Entity
public class Submission extends PanacheEntityBase {
    /** In place of a login: the form was sent by somebody who was not signed in, or is no longer. */
    static final String ANYBODY = "";

    @Id
    private UUID id;

    private String login;
    private String location;
    private Instant madeAt;

    protected Submission() {}

    Submission(UUID id, String login, String location, Instant madeAt) {
        this.id = id;
        this.login = login;
        this.location = location;
        this.madeAt = madeAt;
    }

    /** Where the form with this id, sent by this person or by anybody, was answered. */
    static Optional<String> answered(UUID id, String login) {
        return find("id = ?1 and login in (?2, ?3)", id, login, ANYBODY)
                .<Submission>firstResultOptional()
                .map(found -> found.location);
    }
}
