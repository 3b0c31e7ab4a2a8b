package stet.text.address;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Query parameters that say how a reader came to a page, not which page it is. */
final class TrackingParameters {
    private static final List<String> FAMILIES = List.of("utm_", "mtm_", "pk_", "hsa_", "__hs");
    private static final Set<String> NAMES = Set.of("""
            fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid srsltid _ga _gl msclkid yclid ysclid twclid
            ttclid li_fat_id igshid igsh epik mc_cid mc_eid mkt_tok _hsenc _hsmi hsctatracking vero_id oly_enc_id
            oly_anon_id rb_clickid s_cid wt_mc ref_src ref_url cmpid ftag smid at_medium at_campaign sr_share""".split("\\s+"));

    private TrackingParameters() {}

    /** A parameter as it stands in a query, with or without a value, escapes normalised. */
    static boolean holds(String parameter) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        return NAMES.contains(name) || FAMILIES.stream().anyMatch(name::startsWith);
    }
}
