package stet.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Where the jar starts: a command if one is named, else the server. */
@QuarkusMain
public class Main {
    private Main() {}

    public static void main(String... arguments) {
        // What is no address is refused at the door in words; the framework's own check answers an empty page.
        System.setProperty("vertx.disableURIValidation", "true");
        if (arguments.length == 0) Quarkus.run();
        else System.exit(Commands.line().execute(arguments));
    }
}
