package stet.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the button of an error page leads: to the claim that the address is about, or to the list of claims. */
public record WayBack(String path, String label) {
    static final WayBack TO_THE_LIST = new WayBack("/claims", Texts.of("error_back"));

    private static final Pattern BELOW_A_CLAIM = Pattern.compile("(/claims/([0-9]{1,18}))/.*");

    /** What is not found may be the claim itself. */
    static WayBack from(String path, int status) {
        Matcher claim = BELOW_A_CLAIM.matcher(path);
        if (status == 404 || !claim.matches()) return TO_THE_LIST;
        return new WayBack(claim.group(1), Texts.of("error_back_claim", claim.group(2)));
    }
}
