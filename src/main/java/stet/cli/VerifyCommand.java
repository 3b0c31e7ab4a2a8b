package stet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import stet.certificate.CertificateCheck;
import stet.certificate.CertificateCheck.Claimed;
import stet.certificate.Checked;
import stet.certificate.Shown;
import stet.web.Texts;

/** Checks a certificate by the file alone, so it opens nothing else. */
@Command(name = "verify", resourceBundle = "messages.cli")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "verifyFile")
    Path file;

    @Option(names = "--key", paramLabel = "FINGERPRINT", descriptionKey = "verifyKey")
    String key;

    @Override
    public Integer call() {
        if (key != null && !named().matches("[0-9a-f]{64}")) throw wrong(Texts.of("command_verify_fingerprint"));
        CertificateCheck check = CertificateCheck.of(bytes());
        check.claimed().ifPresent(this::say);
        check.findings().forEach(this::say);
        return key == null ? end(check) : endUnder(check);
    }

    private int end(CertificateCheck check) {
        if (!check.fingerprint().isEmpty()) out().println(Texts.of("command_verify_key", check.fingerprint()));
        if (check.holds()) out().println(Texts.of("command_verify_unvouched"));
        return end(check.holds());
    }

    private int endUnder(CertificateCheck check) {
        out().println(underNamed(check));
        return end(check.heldUnder(named()));
    }

    private int end(boolean holds) {
        out().println(Texts.of(holds ? "command_verify_holds" : "command_verify_broken"));
        return holds ? Commands.FINE : Commands.PROBLEMS;
    }

    private String underNamed(CertificateCheck check) {
        String found = check.fingerprint();
        if (found.isEmpty()) return flaw(Texts.of("command_verify_key_unsound"));
        return found.equals(named())
                ? Texts.of("command_verify_fine", Texts.of("command_verify_key_named", found))
                : flaw(Texts.of("command_verify_key_other", found));
    }

    private void say(Claimed claimed) {
        out().println(Texts.of(
                "command_verify_article",
                Shown.of(claimed.article()),
                Shown.of(claimed.desk()),
                claimed.issuedAt().toString()));
        claimed.bypass().ifPresent(told -> out().println(Texts.of("command_verify_bypass", Shown.of(told))));
    }

    private void say(Checked checked) {
        out().println(checked.holds() ? Texts.of("command_verify_fine", checked.words()) : flaw(checked.words()));
    }

    private static String flaw(String words) {
        return Texts.of("command_verify_flaw", words);
    }

    private String named() {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private byte[] bytes() {
        try (InputStream opened = Files.newInputStream(file)) {
            return opened.readNBytes(CertificateCheck.LARGEST + 1);
        } catch (IOException unreadable) {
            throw wrong(Texts.of("command_verify_unreadable", file));
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
