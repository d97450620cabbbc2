package id.narasitunggal.dissemination.compliance;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * The auditor's command {@code deploy/verify-report}: examines a dossier (ZIP, or a directory with its files) and says line
 * by line what holds. Ends with 0 when all holds, 1 when something does not, 2 when it could not look, or not at everything.
 */
public final class VerifyReportCommand {
    private static final String USAGE = """
            Pemakaian: verify-report [--keys <kunci-publik.json>] <berkas.zip | direktori>
              Memeriksa laporan bulanan tanpa jaringan: menyusun ulang setiap dokumen dari datanya, membandingkan
              setiap bita, dan memeriksa tanda tangannya. Tanpa --keys dipakai kunci di dalam berkas itu sendiri;
              itu hanya membuktikan keutuhan, bukan penanda tangannya. Kunci resmi: /api/v1/report-signing-keys.
            """;

    private VerifyReportCommand() {}

    public static void main(String[] arguments) {
        quiet();
        try {
            System.exit(run(arguments, System.out));
        } catch (IllegalArgumentException unreadable) {
            System.err.println(unreadable.getMessage());
            System.exit(2);
        }
    }

    /** The setter of pages tells much that no auditor asked for. */
    private static void quiet() {
        XRLog.setLoggingEnabled(false);
    }

    static int run(String[] arguments, Appendable out) {
        try {
            List<String> given = List.of(arguments);
            boolean hasKeys = given.size() == 3 && given.get(0).equals("--keys");
            if (!hasKeys && (given.size() != 1 || given.get(0).startsWith("-"))) {
                out.append(USAGE);
                return 2;
            }
            Map<String, byte[]> files = files(Path.of(given.get(given.size() - 1)));
            byte @Nullable [] keys =
                    hasKeys ? Files.readAllBytes(Path.of(given.get(1))) : files.get("kunci-publik.json");
            return examine(files, keys, hasKeys, out);
        } catch (IOException | JoseException unreadable) {
            throw new IllegalArgumentException(
                    "Tidak terbaca: " + unreadable.getMessage() + ". Periksa nama dan isi berkasnya.", unreadable);
        }
    }

    private static int examine(Map<String, byte[]> files, byte @Nullable [] keys, boolean trusted, Appendable out)
            throws IOException, JoseException {
        JsonWebKeySet known =
                keys == null ? new JsonWebKeySet() : new JsonWebKeySet(new String(keys, StandardCharsets.UTF_8));
        List<ReportExamination.Finding> findings = new ReportExamination(known).of(documents(files));
        for (ReportExamination.Finding finding : findings) {
            out.append("%-12s %-5s %s%n".formatted(finding.verdict().words(), finding.what(), finding.sentence()));
        }
        if (!trusted) {
            out.append(
                    "Perhatian: kunci diambil dari berkas itu sendiri. Pakai --keys dengan kunci resmi untuk memastikan penanda tangannya.\n");
        }
        if (findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAILS)) {
            out.append("Laporan TIDAK dapat dipercaya sebagaimana adanya.\n");
            return 1;
        }
        if (!findings.stream().allMatch(ReportExamination.Finding::holds)) {
            out.append("Yang diperiksa cocok, tetapi tidak semuanya dapat diperiksa oleh versi ini.\n");
            return 2;
        }
        out.append("Laporan utuh.\n");
        return 0;
    }

    private static Map<DocumentFormat, byte[]> documents(Map<String, byte[]> files) {
        Map<DocumentFormat, byte[]> documents = new EnumMap<>(DocumentFormat.class);
        for (DocumentFormat format : DocumentFormat.values()) {
            files.forEach((name, content) -> {
                if (format.names(name) && !name.equals("kunci-publik.json")) {
                    documents.put(format, content);
                }
            });
        }
        return documents;
    }

    private static Map<String, byte[]> files(Path dossier) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        if (Files.isDirectory(dossier)) {
            try (Stream<Path> listed = Files.list(dossier)) {
                for (Path file : listed.filter(Files::isRegularFile).toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
            return files;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(dossier)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (files.isEmpty()) {
            throw new IOException("bukan berkas ZIP, atau kosong: " + dossier);
        }
        return files;
    }
}
