package stet.pack;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import stet.account.Act;
import stet.account.CurrentAccount;
import stet.web.FormErrors;
import stet.web.Forms;
import stet.web.Submissions;
import stet.web.Texts;

/** The page on which packs are checked and brought in. */
@Path("/packs")
@RolesAllowed({"checker", "editor", "admin"})
public class PackResource {
    @Inject
    PackLoader loader;

    @Inject
    CurrentAccount current;

    @Inject
    Submissions submissions;

    @CheckedTemplate(basePath = "pack")
    static class Templates {
        private Templates() {}

        static native TemplateInstance index(FormErrors errors, List<String> problems, int count, String done);
    }

    @GET
    public TemplateInstance show() {
        Act.LOAD_PACK.by(current.account());
        return page("");
    }

    /** Where somebody lands who had to sign in again: a browser does not keep chosen files. */
    @GET
    @Path("check")
    public TemplateInstance showAgain() {
        Act.LOAD_PACK.by(current.account());
        return page("");
    }

    @POST
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@RestForm("files") List<FileUpload> files) {
        Act.LOAD_PACK.by(current.account());
        try {
            ClaimPack pack = read(files);
            return Forms.page(
                    200,
                    page(Texts.of(
                            "pack_right",
                            pack.slug(),
                            pack.passages().size(),
                            pack.claims().size())));
        } catch (PackProblems problems) {
            return refused(problems);
        }
    }

    @POST
    @Transactional
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(@RestForm("files") List<FileUpload> files) {
        Act.LOAD_PACK.by(current.account());
        try {
            PackLoader.Loaded loaded = loader.load(read(files), current.account());
            if (loaded.before()) return Forms.page(200, page(Texts.of("pack_known", loaded.slug(), loaded.claims())));
            return submissions.done("/claims?article=" + loaded.slug(), "pack");
        } catch (PackProblems problems) {
            return refused(problems);
        }
    }

    /** A browser that was given a folder sends everything in it, each file with its path. */
    private static ClaimPack read(List<FileUpload> files) {
        Findings findings = new Findings();
        Map<String, byte[]> pack = new HashMap<>();
        for (FileUpload file : files == null ? List.<FileUpload>of() : files) {
            String name = file.fileName().replaceFirst(".*[/\\\\]", "");
            if (!PackFiles.isOne(name)) continue;
            if (pack.put(name, bytes(file)) != null) findings.add(name, 0, "pack_file_twice");
        }
        findings.refuseIfAny();
        return ClaimPack.of(pack);
    }

    /** One byte more than a pack's file may have is enough to find it too large. */
    private static byte[] bytes(FileUpload file) {
        try (var in = Files.newInputStream(file.uploadedFile())) {
            return in.readNBytes(PackFiles.LARGEST + 1);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static TemplateInstance page(String done) {
        return Templates.index(FormErrors.none(), List.of(), 0, done);
    }

    private static Response refused(PackProblems problems) {
        return Forms.page(422, Templates.index(FormErrors.none(), problems.inWords(), problems.count(), ""));
    }
}
