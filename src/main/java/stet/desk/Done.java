package stet.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import stet.account.Act;
import stet.history.Event;
import stet.signoff.Stage;
import stet.web.Texts;

/** What somebody has just done, as the dossier that follows says it: named in its address, in words of its own. */
enum Done {
    TAKEN,
    LET_GO,
    ASSIGNED,
    RESTATED,
    SPLIT,
    ATTACHED,
    CORRECTED,
    WITHDRAWN,
    READER_NAMED,
    VERDICT,
    VERDICT_WITHDRAWN,
    SECOND_ASKED,
    SECOND_WITHDRAWN,
    ADJUDICATED,
    RETURNED,
    ANSWERED,
    SIGNED_OFF,
    SIGN_OFF_WITHDRAWN,
    ASIDE_PROPOSED,
    ASIDE_AGREED,
    ASIDE_WITHDRAWN,
    FIX_PROPOSED,
    FIX_ANSWERED,
    FIX_AGREED,
    FIX_LET_STAND,
    FIX_WITHDRAWN,
    REMARKED,
    REMARK_EDITED,
    REMARK_STRUCK,
    REMARK_RESOLVED,
    REMARK_REOPENED,
    QUERY_ASKED,
    QUERY_ANSWERED,
    QUERY_WITHDRAWN,
    CONTACT_LOGGED,
    CONTACT_ANSWERED,
    CONTACT_WITHDRAWN,
    SUGGESTED,
    SUGGESTION_DECLINED;

    private static final Set<Done> MAY_LAPSE = Set.of(RESTATED, ATTACHED, CORRECTED, WITHDRAWN, VERDICT);

    /** Empty for a name that is none, and for a page that nothing led to. */
    static String line(String key, Dossier dossier) {
        Optional<Done> done = Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst();
        return done.map(one -> one.line(dossier)).orElse("");
    }

    private String line(Dossier dossier) {
        String said = Texts.of("done", this);
        if (this == SPLIT) return Texts.of("done_split_into", parts(dossier));
        if (dossier.facts().stage() == Stage.LAPSED && MAY_LAPSE.contains(this)) {
            String signer = dossier.facts().signOff().orElseThrow().signedBy().name();
            return said + " " + Texts.of("done_lapsed", signer);
        }
        return said;
    }

    /** The claims that the newest split made. */
    private static String parts(Dossier dossier) {
        String numbers = dossier.events().stream()
                .filter(event -> event.act() == Act.SPLIT)
                .findFirst()
                .map((Event event) -> event.says("claims"))
                .orElse("");
        return numbers.replaceFirst(", ([0-9]+)$", " and $1");
    }
}
