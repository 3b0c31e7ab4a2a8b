package stet.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import stet.history.Sha256;

/** The files of a packet as they stream into it, each with its rows and its hash. */
final class Parcel {
    private final Order order;
    private final Named named;
    private final ZipOutputStream zip;
    private final List<Manifest.File> files = new ArrayList<>();
    private long withheld;

    Parcel(Order order, Named named, OutputStream out) {
        this.order = order;
        this.named = named;
        this.zip = new ZipOutputStream(out);
    }

    void add(String name, List<Column> columns, Consumer<CsvFile> rows) throws IOException {
        MessageDigest digest = Sha256.digest();
        open(name);
        CsvFile file = new CsvFile(new DigestOutputStream(zip, digest), columns, order.spelling(), named);
        rows.accept(file);
        file.finish();
        zip.closeEntry();
        withheld += file.withheld();
        files.add(new Manifest.File(name, file.rows(), HexFormat.of().formatHex(digest.digest())));
    }

    void add(String name, byte[] bytes) throws IOException {
        open(name);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** How many rows so far keep something back. */
    long withheld() {
        return withheld;
    }

    List<Manifest.File> files() {
        return List.copyOf(files);
    }

    /** Not close: a packet that broke off must not end like a whole one. */
    void finish() throws IOException {
        zip.finish();
    }

    private void open(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(order.at(), ZoneOffset.UTC));
        zip.putNextEntry(entry);
    }
}
