package stet.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, and every page that a form answers with: whole on any screen and on paper, and open to everybody. */
@QuarkusTest
class EveryPageTest extends Journey {
    /** Who looks at what, and the status it comes with. */
    static Stream<PageRow> pages() {
        return """
            nobody | /login | 200
            nobody | /keys | 200
            nobody | /invitations/unknown | 404
            nobody | /invitations/{invitation} | 200
            nobody | /invitations/{used} | 410
            nobody | /setup/unknown | 404
            nobody | /there-is-nothing-here | 404
            nobody | /test/throws | 500
            nobody | /test/throws/lost | 503
            ada | /there-is-nothing-here | 404
            ada | /accounts | 403
            ada | /history | 403
            ada | /claims?stage=nonsense | 422
            ada | /claims/{claim}/evidence/{gone}/correction | 409
            ada | /test/throws | 500
            ada | / | 200
            ada | /notices | 200
            bela | /notices | 200
            mara | / | 200
            ines | / | 200
            ada | /claims | 200
            mara | {laterClaims} | 200
            ada | /claims?q=nothingofthekind | 200
            ada | /claims?article={slug}&stage=lapsed&kind=count | 200
            ada | /claims/new | 200
            ada | /claims/new?article={slug}&passage=1 | 200
            ada | /claims/{open} | 200
            mara | /claims/{open} | 200
            ada | /claims/{hand} | 200
            mara | /claims/{hand} | 200
            ada | /claims/{proposed} | 200
            mara | /claims/{proposed} | 200
            ada | /claims/{returned} | 200
            mara | /claims/{returned} | 200
            ada | /claims/{lapsed} | 200
            mara | /claims/{lapsed} | 200
            ada | /claims/{signed} | 200
            mara | /claims/{signed} | 200
            ada | /claims/{proposedAside} | 200
            mara | /claims/{proposedAside} | 200
            ada | /claims/{aside} | 200
            mara | /claims/{aside} | 200
            ada | /claims/{claim} | 200
            tomas | /claims/{claim} | 200
            ines | /claims/{claim} | 200
            ada | /claims/{long} | 200
            mara | /claims/{long}/sign-off | 200
            ada | /claims/{open}/assignment | 200
            mara | /claims/{hand}/assignment | 200
            ada | /claims/assignments/new?claim={open}&claim={hand} | 200
            mara | /claims/assignments/new?article={slug} | 200
            ada | /claims/{claim}/restatement/new | 200
            ada | /claims/{open}/split/new | 200
            ada | /claims/{claim}/evidence/new | 200
            ada | /claims/{claim}/evidence/new?source={source} | 200
            ada | /claims/{claim}/evidence/{piece}/correction | 200
            ada | /claims/{claim}/evidence/{piece}/withdrawal | 200
            ada | /claims/{claim}/confidential-evidence/new | 200
            ada | /claims/{confided}/evidence/{whispered}/look | 200
            bela | /claims/{confided}/evidence/{whispered}/look | 403
            ada | /claims/{confided}/evidence/{whispered}/readers/new | 200
            ada | /claims/{confided} | 200
            bela | /claims/{confided} | 200
            mara | /claims/{confided}/sign-off | 200
            ada | /claims/{claim}/verdicts/new | 200
            ada | /claims/{proposed}/verdicts/1/withdrawal | 200
            bela | /claims/{second} | 200
            ada | /claims/{second} | 200
            tomas | /claims/{secondOfBela} | 200
            bela | /claims/{second}/verdicts/new | 200
            bela | /claims/{second}/sign-off | 403
            mara | /claims/{proposed}/second-reading/new | 200
            mara | /claims/{second}/second-reading/withdrawal | 200
            mara | /claims/{disputed} | 200
            mara | /claims/{disputed}/adjudication/new | 200
            mara | /claims/{decided}/sign-off | 200
            ada | /claims/{foundWrong}/fixes/new | 200
            bela | /claims/{fixed}/fixes/1/answer | 200
            ada | /claims/{countered}/fixes/1/agreement | 200
            mara | /claims/{fixed}/fixes/1/letting-stand | 200
            ada | /claims/{fixed}/fixes/1/withdrawal | 200
            ada | /claims/{fixed} | 200
            bela | /claims/{fixed} | 200
            mara | /claims/{countered} | 200
            ada | /articles/{slug}/fixes | 200
            bela | /articles/{fixedSlug}/fixes?weight=must | 200
            ada | /claims/{talked} | 200
            mara | /claims/{talked} | 200
            ada | /claims/{talked}/remarks/1/edit | 200
            mara | /claims/{talked}/suggestions/new | 200
            ada | /claims/{talked}/queries/new | 200
            ada | /claims/{talked}/queries/1/answer | 200
            ada | /claims/{talked}/queries/1/withdrawal | 200
            ada | /claims/{talked}/suggestions/1/refusal | 200
            ada | /claims/{talked}/contacts/new | 200
            ada | /claims/{talked}/contacts/1/answer | 200
            ada | /claims/{talked}/contacts/1/withdrawal | 200
            ada | /claims/{talked}/contacts/2/evidence | 200
            ada | /claims/{talked}/evidence/new?medium=call | 200
            mara | /claims/{proposed}/sign-off | 200
            ada | /claims/{proposed}/sign-off | 200
            mara | /claims/{lapsed}/sign-off | 200
            mara | /claims/{proposed}/sign-off?queue=yes | 200
            mara | /claims/{signed}/sign-off/withdrawal | 200
            mara | /claims/{proposed}/returns/new | 200
            ada | /claims/{returned}/returns/answer | 200
            ada | /claims/{open}/setting-aside/new | 200
            mara | /claims/{proposedAside}/setting-aside/agreement | 200
            mara | /claims/{aside}/setting-aside/withdrawal | 200
            ada | /articles | 200
            ines | /agreement | 200
            ada | /agreement?article={disputedSlug}&kind=count | 200
            ada | /agreement?article={slug} | 200
            ada | /agreement?from=soon | 422
            ada | /articles/new | 200
            ada | /articles/new/{intake} | 200
            ada | /articles/{slug}/revisions/new | 200
            ada | /articles/{next}/revisions/new/{intakeNext} | 200
            ada | /articles/{laidOn}/laid | 200
            ada | /claims/{open}/anchor | 200
            ada | /articles/{sourced}/sentences/3 | 200
            ada | /articles/{slug} | 200
            ada | /articles/why-is-japan-falling-behind-in-ai | 200
            ada | /articles/{slug}/claims/{claim} | 200
            ada | /articles/{slug}/sentences | 200
            ada | /articles/{slug}/sentences/1 | 200
            ada | /articles/{slug}/sentences/2 | 200
            ada | /articles/{slug}/description | 200
            ada | /articles/{slug}/people | 200
            mara | /articles/{slug}/closing | 200
            ada | /articles/{slug}/passages/1/revision | 200
            ada | /articles/{slug}/revisions/1 | 200
            ada | /articles/{slug}/revisions/2 | 200
            ada | /articles/{slug}/revisions/2/original | 404
            ada | /articles/{slug}/gate | 200
            mara | /articles/{slug}/board | 200
            ada | /articles/{lapsedArticle}/board | 200
            tomas | /articles/{ready}/gate | 200
            mara | /articles/{asked}/gate | 200
            tomas | /articles/{asked}/gate | 200
            mara | /articles/{asked}/gate/rules | 200
            mara | /articles/{asked}/bypasses/new | 200
            mara | /gate-rules | 200
            mara | /articles/{lapsedArticle}/gate | 200
            mara | /articles/{lapsedArticle}/sign-off/withdrawal | 200
            ada | /articles/{lapsedArticle}/sign-offs/1 | 200
            ada | /articles/{past}/sign-offs/1 | 200
            ada | /articles/{past}/sign-offs/9/certificate.json | 404
            ada | /sources | 200
            ada | /sources?q=nothingofthekind | 200
            ada | /sources/{source} | 200
            mara | /history | 200
            mara | {olderEvents} | 200
            mara | /history?act=sign_off&who=mara | 200
            mara | /history?verify=yes | 200
            mara | /history/{event} | 200
            mara | /history/{proposedEvent} | 200
            ines | /history/{proposedEvent} | 200
            mara | /history/{redacted} | 200
            mara | /history/{proof} | 200
            ines | /accounts | 200
            ines | /accounts/{guest} | 200
            ines | /accounts/{left} | 200
            ines | /accounts/ines | 200
            ada | /account | 200
            ada | /account?changed=yes | 200
            ada | /account?changed=email | 200
            ada | /scales | 200
            ines | /scales | 200
            ines | /scales/stet/versions/new | 200
            ada | /packs | 200
            ines | /packs/check | 200
            """.lines().map(PageRow::of);
    }

    /** What a form answers with: 422 beside the fields, 409 with both texts, 401 with what was typed kept, 201 once. */
    static Stream<PageRow> forms() {
        return """
            nobody | /login | /login | 401 | stet-login=ada; stet-password=not the password
            nobody | /invitations/{invitation} | /invitations/{invitation} | 422 | password=short
            ada | /claims/{open}/verdicts/new | /claims/{open}/verdicts | 401 | reasons=Half an hour of work.
            ada | /claims/new | /claims | 422 | *=
            ada | /claims/new?article={slug}&passage=1 | /claims | 422 | *=; quote=nowhere
            ada | /claims/{claim}/restatement/new | /claims/{claim}/restatements | 422 | *=
            ada | /claims/{claim}/restatement/new | /claims/{claim}/restatements | 409 | version=1; statement=The town built 142 flats in 2021.
            ada | /claims/{open}/split/new | /claims/{open}/splits | 422 | *=
            mara | /claims/{open}/assignment | /claims/{open}/assignment | 422 | to=nobody.here; due=soon
            mara | /claims/assignments/new?claim={open} | /claims/assignments | 422 | to=nobody.here; claims=x; due=soon
            ada | /claims/{claim}/evidence/new | /claims/{claim}/evidence | 422 | *=; url=nowhere; alsoNumbers=x
            ada | /claims/{claim}/evidence/new?source={source} | /claims/{claim}/evidence | 409 | wording=1; quote=In 2021 the town completed 140 flats.; stance=supports
            ada | /claims/{claim}/evidence/{piece}/correction | /claims/{claim}/evidence/{piece}/correction | 422 | *=
            ada | /claims/{claim}/evidence/{piece}/correction | /claims/{claim}/evidence/{piece}/correction | 409 | at=/claims/{claim}/evidence/{gone}/correction; locator=table 3
            ada | /claims/{claim}/evidence/{piece}/correction | /claims/{claim}/evidence/{piece}/correction | 409 | at=/claims/{claim}/evidence/{wrong}/correction; locator=table 3
            ada | /claims/{claim}/evidence/{piece}/withdrawal | /claims/{claim}/evidence/{piece}/withdrawal | 422 | *=
            ada | /claims/{claim}/confidential-evidence/new | /claims/{claim}/confidential-evidence | 422 | *=; url=nowhere; readers=nobody
            ada | /claims/{claim}/confidential-evidence/new | /claims/{claim}/confidential-evidence | 409 | wording=1; url=https://a.example/; title=A register; quote=In 2021 the town completed 140 flats.; stance=supports
            ada | /claims/{confided}/evidence/{whispered}/readers/new | /claims/{confided}/evidence/{whispered}/readers | 422 | *=
            ada | /claims/{claim}/evidence/{piece}/withdrawal | /claims/{claim}/evidence/{piece}/withdrawal | 409 | at=/claims/{claim}/evidence/{gone}/withdrawal; reason=Another town.
            ada | /claims/{claim}/verdicts/new | /claims/{claim}/verdicts | 422 | *=
            ada | /claims/{claim}/verdicts/new | /claims/{claim}/verdicts | 409 | version=0; rating=half_right; reasons=The register has 140, the mayor said 141.; asOf=2024-03-02
            ada | /claims/{proposed}/verdicts/1/withdrawal | /claims/{proposed}/verdicts/1/withdrawal | 422 | *=
            mara | /claims/{proposed}/second-reading/new | /claims/{proposed}/second-reading | 422 | checker=ada
            mara | /claims/{second}/second-reading/withdrawal | /claims/{second}/second-reading/withdrawal | 422 | *=
            mara | /claims/{disputed}/adjudication/new | /claims/{disputed}/adjudication | 422 | adopts=third; rating=half_right
            mara | /claims/{disputed}/adjudication/new | /claims/{disputed}/adjudication | 409 | version=0; adopts=first
            ada | /claims/{foundWrong}/fixes/new | /claims/{foundWrong}/fixes | 422 | *=
            bela | /claims/{fixed}/fixes/1/answer | /claims/{fixed}/fixes/1/answer | 422 | answer=refused; reason=
            bela | /claims/{fixed}/fixes/1/answer | /claims/{fixed}/fixes/1/answer | 409 | version=9; answer=accepted
            ada | /claims/{countered}/fixes/1/agreement | /claims/{countered}/fixes/1/agreement | 409 | version=9
            mara | /claims/{fixed}/fixes/1/letting-stand | /claims/{fixed}/fixes/1/letting-stand | 422 | *=
            ada | /claims/{fixed}/fixes/1/withdrawal | /claims/{fixed}/fixes/1/withdrawal | 422 | *=
            ada | /claims/{talked} | /claims/{talked}/remarks | 422 | text=
            mara | /claims/{talked}/suggestions/new | /claims/{talked}/suggestions | 422 | *=
            ada | /claims/{talked}/queries/new | /claims/{talked}/queries | 422 | *=
            ada | /claims/{talked}/queries/1/answer | /claims/{talked}/queries/1/answer | 422 | *=
            ada | /claims/{talked}/queries/1/withdrawal | /claims/{talked}/queries/1/withdrawal | 422 | *=
            mara | /claims/{talked}/suggestions/new | /claims/{talked}/suggestions | 409 | version=0; statement=The town built 142 flats.
            ada | /claims/{talked}/suggestions/1/refusal | /claims/{talked}/suggestions/1/refusal | 422 | *=
            ada | /claims/{talked}/contacts/new | /claims/{talked}/contacts | 422 | *=
            ada | /claims/{talked}/contacts/1/answer | /claims/{talked}/contacts/1/answer | 422 | *=
            ada | /claims/{talked}/contacts/1/withdrawal | /claims/{talked}/contacts/1/withdrawal | 422 | *=
            ada | /claims/{talked}/remarks/1/edit | /claims/{talked}/remarks/1/edit | 422 | *=
            mara | /claims/{proposed}/sign-off | /claims/{proposed}/sign-off | 409 | seal=0
            mara | /claims/{lapsed}/sign-off | /claims/{lapsed}/sign-off | 409 | seal=0
            mara | /claims/{signed}/sign-off/withdrawal | /claims/{signed}/sign-off/withdrawal | 422 | *=
            mara | /claims/{proposed}/returns/new | /claims/{proposed}/returns | 422 | *=
            mara | /claims/{proposed}/returns/new | /claims/{proposed}/returns | 409 | version=0; reason=The year is not in the table.
            ada | /claims/{returned}/returns/answer | /claims/{returned}/returns/answer | 409 | version=0; reason=It is in the heading.
            mara | /claims/{proposedAside}/setting-aside/agreement | /claims/{proposedAside}/setting-aside/agreement | 409 | aside=0
            mara | /claims/{signed}/returns/new | /claims/{signed}/returns | 409 | reason=The year is not in the second table of the register.
            ada | /claims/{returned}/returns/answer | /claims/{returned}/returns/answer | 422 | *=
            ada | /claims/{open}/setting-aside/new | /claims/{open}/setting-aside | 422 | *=
            mara | /claims/{aside}/setting-aside/withdrawal | /claims/{aside}/setting-aside/withdrawal | 422 | *=
            ada | /articles/new | /articles | 422 | *=; url=nowhere; publishedOn=soon
            ada | /articles/new | /articles/new | 422 | address=http://127.0.0.9/
            ada | /articles/new/{intake} | /articles/new/{intake} | 422 | *=; url=nowhere; publishedOn=soon
            ada | /articles/{slug}/revisions/new | /articles/{slug}/revisions/new | 422 | address=http://127.0.0.9/
            ada | /articles/{next}/revisions/new/{intakeNext} | /articles/{next}/revisions/new/{intakeNext} | 409 | revision=0
            ada | /articles/{laidOn}/laid | /articles/{laidOn}/laid | 422 | pack=
            ada | /claims/{open}/anchor | /claims/{open}/anchor | 422 | quote=no such words
            ada | /claims/{open}/anchor | /claims/{open}/anchor | 409 | version=0; quote=built 140 flats
            ada | /articles/{slug}/sentences/2 | /articles/{slug}/sentences/2 | 422 | state=factual; claim=one
            ada | /articles/{slug}/sentences/2 | /articles/{slug}/sentences/2 | 409 | state=factual; digest=0
            ada | /articles/{slug}/description | /articles/{slug}/description | 422 | *=; url=nowhere; publishedOn=soon
            ada | /articles/{slug}/description | /articles/{slug}/description | 409 | version=0; title=Flats, flats, flats
            ada | /articles/{slug}/people | /articles/{slug}/people | 422 | authors=Eve (no.such.login)
            ada | /articles/{slug}/people | /articles/{slug}/people | 409 | version=0; authors=Eve Adeyemi
            ada | /articles/{slug}/passages/1/revision | /articles/{slug}/passages/1/revision | 422 | *=
            ada | /articles/{slug}/passages/1/revision | /articles/{slug}/passages/1/revision | 409 | revision=1; words=The town built 142 flats in 2021.
            tomas | /articles/{ready}/gate | /articles/{ready}/sign-off | 422 |
            tomas | /articles/{ready}/gate | /articles/{ready}/sign-off | 409 | seal=0
            mara | /articles/{lapsedArticle}/sign-off/withdrawal | /articles/{lapsedArticle}/sign-off/withdrawal | 422 | *=
            mara | /articles/{asked}/gate/rules | /articles/{asked}/gate/rules | 422 | counting=many
            mara | /articles/{asked}/bypasses/new | /articles/{asked}/bypasses | 422 | *=
            mara | /gate-rules | /gate-rules | 422 | counting=many
            mara | /gate-rules | /gate-rules | 409 | version=0; counting=2
            mara | /articles/{asked}/gate/rules | /articles/{asked}/gate/rules | 409 | version=0; counting=2
            mara | /articles/{slug}/closing | /articles/{slug}/closing | 422 | closesAt=soon
            mara | /articles/{slug}/closing | /articles/{slug}/closing | 409 | version=0; closesAt=2099-01-05T17:00
            ada | /sources/{source} | /sources/{source} | 422 | *=
            ada | /sources/{source} | /sources/{source} | 409 | version=0; title=The housing register
            mara | /history/{event} | /history/{event}/redaction | 422 | *=
            ines | /accounts | /accounts | 422 | *=
            ines | /accounts | /accounts | 201 | name=Eve Adeyemi; login={stranger}; roles=checker
            ines | /accounts/{guest} | /accounts/{guest}/roles | 422 | *=
            ines | /accounts/{guest} | /accounts/{guest}/roles | 409 | version=99; roles=editor
            ines | /accounts/{came} | /accounts/{came}/invitation | 201 |
            ada | /account | /account/password | 422 | *=
            ada | /account | /account/email | 422 | email=nowhere
            ines | /scales/stet/versions/new | /scales/stet/versions | 422 | *=
            ines | /scales/stet/versions/new | /scales/stet/versions | 422 | best=x; label-1=; key-2=No Key
            ines | /scales/stet/versions/new | /scales/stet/versions | 409 | version=0
            ines | /packs | /packs | 422 | files=src/main/resources/messages
            ines | /packs | /packs | 422 | at=/packs/check
            ines | /packs | /packs | 200 | at=/packs/check; files=claims
            """.lines().map(line -> PageRow.of(line + " "));
    }

    /** The same forms as they come back to somebody who had to sign in again; a browser keeps no chosen files. */
    static Stream<PageRow> drafts() {
        return forms().filter(row -> row.status() == 422 && !row.who().equals(PageRow.NOBODY))
                .filter(row -> !row.form().equals("/packs") && !row.form().endsWith("/new"))
                .map(PageRow::asDraft);
    }

    /** What is opened and answers with a file, or sends on to a page; the set-up page has a desk of its own. */
    private static final Set<String> NO_PAGES = Set.of(
            "/claims/sign-off/next",
            "/claims.csv",
            "/evidence.csv",
            "/claims.zip",
            "/history.csv",
            "/history.jsonl",
            "/articles/{slug}/fixes.docx");

    /** What is sent and never answers with its form: a button alone, or a part of a page; set-up as above. */
    private static final Set<String> NO_FORMS = Set.of(
            "/logout",
            "/notices/read",
            "/account/sign-out-everywhere",
            "/account/tokens/{token}/revocation",
            "/accounts/{login}/deactivation",
            "/articles/{slug}/author-sources/{source}/opening",
            "/articles/{slug}/laid/{number}/confirmation",
            "/articles/{slug}/ticks/{sentence}/{item}",
            "/articles/{slug}/ticks/{sentence}/{item}/withdrawal",
            "/articles/{slug}/bypasses/{bypass}/permission",
            "/articles/{slug}/checklist/{item}",
            "/articles/{slug}/checklist/{item}/withdrawal",
            "/claims/{number}/assignment/end",
            "/claims/{number}/remarks/{remark}/striking",
            "/claims/{number}/suggestions/{suggestion}/acceptance",
            "/claims/{number}/remarks/{remark}/resolution",
            "/claims/{number}/remarks/{remark}/resolution/withdrawal",
            "/claims/{number}/verdicts/missing",
            "/history/{number}/redaction/agreement",
            "/scales/{key}/ratings/{rating}/retirement",
            "/setup/{token}");

    private static final Map<String, String> TITLES = new TreeMap<>();

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_whole_on_any_screen_and_on_paper(PageRow row) {
        Visitor visitor = visitor().is(row.who());
        look(row, visitor, visitor.open(Places.in(row.page())));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void what_a_form_answers_with_is_whole_too(PageRow row) {
        Visitor visitor = visitor().is(row.who());
        visitor.open(Places.in(row.page()));
        if (row.isLost()) visitor.losesSession();
        look(row, visitor, visitor.send(Places.in(row.form()), Places.in(row.fields())));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void a_form_that_comes_back_is_whole_too(PageRow row) {
        Visitor visitor = visitor().is(row.who());
        visitor.open(Places.in(row.page()));
        look(row, visitor, visitor.send(Places.in(row.form()), Places.in(row.fields())));
        assertTrue(visitor.page().getByRole(AriaRole.STATUS).first().isVisible());
    }

    private static void look(PageRow row, Visitor visitor, Response answer) {
        Page page = visitor.page();
        assertEquals(row.status(), answer.status(), page::content);
        assertEquals(1, page.locator("h1").count());
        if (!row.isErrorPage()) hasItsOwnTitle(page.title(), row);
        assertEquals("", String.join("\n", Look.at(visitor)));
    }

    /** Somebody with ten tabs tells them by their titles. */
    private static void hasItsOwnTitle(String title, PageRow row) {
        assertTrue(title.matches(".*\\S · Stet"), title);
        if (row.isLost() || row.page().equals("/packs/check")) return;
        String address = Places.in(row.page()).replaceFirst("\\?.*", "");
        String before = TITLES.putIfAbsent(title, address);
        assertTrue(before == null || before.equals(address), () -> title + " is the title of " + before + " too");
    }

    /** Its style sheet is refused like everything else under that name, so it has to do without. */
    @Test
    void a_desk_that_is_asked_by_another_name_says_so_plainly() {
        Visitor lost = new Visitor();
        try {
            assertEquals(
                    421,
                    lost.open("http://elsewhere.example:" + RestAssured.port + "/claims")
                            .status());
            assertEquals("Another host", lost.page().locator("h1").innerText());
            lost.fitsTheWindow();
            lost.meetsEverybody();
        } finally {
            lost.leave();
        }
    }

    @Test
    void no_page_is_left_out() {
        assertEquals(List.of(), leftOut(GET.class, NO_PAGES, pages().map(PageRow::page)));
    }

    @Test
    void no_form_is_left_out() {
        assertEquals(List.of(), leftOut(POST.class, NO_FORMS, forms().flatMap(PageRow::addresses)));
    }

    private static List<String> leftOut(Class<? extends Annotation> method, Set<String> exempt, Stream<String> table) {
        List<String> walked = table.toList();
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("stet").stream()
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(resource -> resource.isAnnotatedWith(method))
                        .map(EveryPageTest::address)
                        .filter(address -> !address.startsWith("/api/"))
                        .filter(address -> !exempt.contains(address))
                        .filter(address -> walked.stream().noneMatch(matching(address)))
                        .sorted()
                        .toList();
    }

    private static String address(JavaMethod method) {
        String folder = method.getOwner().getAnnotationOfType(Path.class).value();
        String rest = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return ("/" + folder + "/" + rest).replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static Predicate<String> matching(String address) {
        String pattern = address.replaceAll("\\{[^}]*}", "[^/]+") + "(\\?.*)?";
        return walked -> walked.matches(pattern);
    }
}
