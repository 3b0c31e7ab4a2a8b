package stet.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the jar starts: a command if one is named, else the server. */
@QuarkusMain
public class Main {
    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) Quarkus.run();
        else System.exit(Commands.line().execute(arguments));
    }
}
