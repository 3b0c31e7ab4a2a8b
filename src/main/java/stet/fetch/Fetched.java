package stet.fetch;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fetch brought home.
 *
 * @param url as it was asked for
 * @param finalUrl where it was found, without a fragment; the same place where nothing led on
 * @param redirects what led there, in order, the address that was asked for first; empty where nothing led on
 * @param mediaType in small letters, without parameters
 * @param charset as the answer names it, where Java knows it, else null
 * @param bytes the body, unpacked
 * @param robotsOverridden whether robots.txt was left unasked, because the caller said so
 */
public record Fetched(
        String url,
        String finalUrl,
        List<Hop> redirects,
        int status,
        String mediaType,
        String charset,
        byte[] bytes,
        Instant at,
        boolean robotsOverridden) {

    public Fetched {
        redirects = List.copyOf(redirects);
    }

    /** Whether the way led from TLS to where there is none, so that somebody between could have led it elsewhere. */
    public boolean leftTls() {
        boolean secure = false;
        for (String place : way()) {
            boolean secureHere = place.startsWith("https:");
            if (secure && !secureHere) return true;
            secure = secureHere;
        }
        return false;
    }

    private List<String> way() {
        return Stream.concat(redirects.stream().map(Hop::url), Stream.of(finalUrl))
                .toList();
    }
}
