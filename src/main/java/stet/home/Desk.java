package stet.home;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The settings of a desk; each is also an environment variable, `stet.url` as `STET_URL`. */
@ConfigMapping(prefix = "stet")
public interface Desk {
    /** The address people open; base of every permalink, invitation and redirect. Empty: http://127.0.0.1:PORT. */
    Optional<String> url();

    /** The folder that holds the database, relative to the working directory. Empty: stet-home, or stet-home-demo. */
    Optional<String> home();

    /** A desk to try things on, with a cast whose passwords everybody can read. */
    @WithDefault("false")
    boolean demo();

    /** False in a process that does one command; set by the program itself. */
    @WithDefault("true")
    boolean serving();

    Db db();

    FirstAdmin admin();

    VerdictRules verdict();

    Sessions session();

    Tokens token();

    Limits limits();

    Notices notice();

    /** PostgreSQL instead of the embedded database. */
    interface Db {
        Optional<String> url();

        Optional<String> user();

        Optional<String> password();
    }

    /** Makes the first admin of a desk that has no account yet, for machines. */
    interface FirstAdmin {
        Optional<String> login();

        Optional<String> password();
    }

    interface VerdictRules {
        /** How many counting pieces of evidence a verdict needs. */
        @WithDefault("1")
        int evidence();

        /** Who decides where an independent second verdict is one step from the first. */
        @WithDefault("dispute")
        OneStep oneStep();
    }

    /** An adjudicator, as of any other difference; or the editor who signs, who is shown both. */
    enum OneStep {
        DISPUTE,
        EDITOR
    }

    interface Tokens {
        /** How long a program's token opens the desk. */
        @WithDefault("P90D")
        Duration life();
    }

    interface Limits {
        /** How long what is sent may take to arrive. */
        @WithDefault("PT2M")
        Duration sending();

        /** How many exports one process of the desk writes at once; one person may have half of them. */
        @WithDefault("8")
        int exports();
    }

    interface Notices {
        /** How long before a claim is due whoever has it is told. */
        @WithDefault("PT2H")
        Duration dueBefore();

        /** Whether people get what they have not read by mail, at the address that they gave. */
        @WithDefault("false")
        boolean mail();

        /** When digests are sent, by the clock of the machine: second, minute, hour, day, month, day of the week. */
        @WithDefault("0 0 7 * * ?")
        String mailAt();
    }

    interface Sessions {
        /** How long a signed-in browser may rest before it is asked to sign in again. */
        @WithDefault("PT12H")
        Duration idle();

        /** How long a browser stays signed in at most, however busy. */
        @WithDefault("P30D")
        Duration life();
    }
}
