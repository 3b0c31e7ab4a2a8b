package stet.home;

import io.quarkus.arc.InjectableInstance;
import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hibernate.Session;

/** Hands the session of the database in use, H2 or PostgreSQL, to everything that asks for one. */
@Singleton
public class DatabaseChoice {
    @Inject
    @PersistenceUnit("<default>")
    InjectableInstance<Session> h2;

    @Inject
    @PersistenceUnit("pg")
    InjectableInstance<Session> postgresql;

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Session session() {
        return isPostgresql() ? postgresql.get() : h2.get();
    }

    public boolean isPostgresql() {
        return postgresql.getHandle().getBean().isActive();
    }
}
