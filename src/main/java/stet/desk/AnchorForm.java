package stet.desk;

import org.jboss.resteasy.reactive.RestForm;
import stet.claim.Claim;
import stet.web.Fields;

/** The words that a claim is to rest on, and the wording upon which somebody chose them. */
public record AnchorForm(@RestForm String quote, @RestForm String version) {
    static AnchorForm of(String quote, Claim claim) {
        return new AnchorForm(quote, String.valueOf(claim.wordings()));
    }

    boolean isStale(Claim claim) {
        return !Fields.text(version).equals(String.valueOf(claim.wordings()));
    }
}
