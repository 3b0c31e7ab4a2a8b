package stet.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.certificate.Checked.Part;
import stet.history.Sha256;

/** Whether every sealed claim of the article stands in the certificate with exactly what was sealed, and no other. */
final class ClaimsCheck {
    private static final String FORMAT = "stet-seal/1";

    private final String article;
    private final List<Checked> found = new ArrayList<>();
    private final Map<Long, Members> listed = new LinkedHashMap<>();
    private final Map<Long, Members> carried = new LinkedHashMap<>();

    private ClaimsCheck(String article) {
        this.article = article;
    }

    /** One finding for each claim that is sealed or said to be, and one for each entry that names none. */
    static List<Checked> of(CertificateFile file) {
        ClaimsCheck check = new ClaimsCheck(file.article());
        check.gather(file.content().list("claims"), "content.claims", check.listed);
        check.gather(file.claims(), "claims", check.carried);
        check.numbers().forEach(check::look);
        return check.found;
    }

    private void gather(List<JsonNode> entries, String path, Map<Long, Members> into) {
        for (int place = 0; place < entries.size(); place++) {
            try {
                Members entry = new Members(entries.get(place), path + "[" + place + "]");
                long number = entry.number("claim");
                DoesNotHold.unless(into.putIfAbsent(number, entry) == null, "certificate_claim_twice", number, path);
            } catch (DoesNotHold flaw) {
                found.add(Checked.flawed(Part.CLAIM, flaw));
            }
        }
    }

    private Set<Long> numbers() {
        Set<Long> numbers = new LinkedHashSet<>(listed.keySet());
        numbers.removeIf(
                number -> !carried.containsKey(number) && listed.get(number).isNull("seal"));
        numbers.addAll(carried.keySet());
        return numbers;
    }

    private void look(long number) {
        try {
            refuseUnlessSealed(number);
            found.add(Checked.fine(Part.CLAIM, "certificate_claim_holds", number));
        } catch (DoesNotHold flaw) {
            found.add(Checked.flawed(
                    Part.CLAIM, DoesNotHold.because("certificate_claim_flaw", number, flaw.getMessage())));
        }
    }

    private void refuseUnlessSealed(long number) {
        DoesNotHold.unless(carried.containsKey(number), "certificate_claim_missing");
        DoesNotHold.unless(listed.containsKey(number), "certificate_claim_not_listed");
        Members claim = carried.get(number).only("claim", "seal", "sealed");
        String seal = claim.hash("seal");
        DoesNotHold.unless(!listed.get(number).isNull("seal"), "certificate_claim_not_sealed");
        DoesNotHold.unless(listed.get(number).hash("seal").equals(seal), "certificate_claim_other_seal");
        String sealed = claim.text("sealed");
        DoesNotHold.unless(Sha256.hex(sealed).equals(seal), "certificate_claim_changed");
        refuseOtherClaim(number, new Members(StrictJson.readCanonical(sealed), "sealed"));
    }

    /** The seal of a claim that is not for checking names no article. */
    private void refuseOtherClaim(long number, Members sealed) {
        DoesNotHold.unless(
                sealed.text("format").equals(FORMAT), "certificate_claim_format", sealed.text("format"), FORMAT);
        DoesNotHold.unless(sealed.number("claim") == number, "certificate_claim_other", sealed.number("claim"));
        DoesNotHold.unless(
                !sealed.has("article") || sealed.text("article").equals(article),
                "certificate_claim_other_article",
                article);
    }
}
