package stet.fix;

import org.jboss.resteasy.reactive.RestForm;

/** That a counter is taken over, as a browser sends it; version is the number of answers when it was read. */
public record AgreeForm(@RestForm String version) {
    boolean isStale(Fix fix) {
        return !String.valueOf(fix.version()).equals(version);
    }
}
