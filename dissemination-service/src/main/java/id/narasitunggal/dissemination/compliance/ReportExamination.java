package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jose4j.jwk.JsonWebKeySet;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor does with a report: makes every document again from the data alone, compares the bytes, and checks whose
 * signature stands under the data. It needs neither network nor database.
 */
final class ReportExamination {
    private final CanonicalJson json = new CanonicalJson(new ObjectMapper().findAndRegisterModules());
    private final JsonWebKeySet keys;
    private final List<Finding> findings = new ArrayList<>();

    /** @param keys the public keys that the auditor trusts */
    ReportExamination(JsonWebKeySet keys) {
        this.keys = keys;
    }

    /**
     * One thing that was looked at.
     *
     * @param sentence what was found, for people
     */
    record Finding(String what, boolean holds, String sentence) {}

    /** @param files the documents of one version of a report, by their form; those that are missing are not judged */
    List<Finding> of(Map<DocumentFormat, byte[]> files) {
        byte[] data = files.get(DocumentFormat.JSON);
        if (data == null) {
            return List.of(new Finding("JSON", false, "Data laporan tidak ada, tidak ada yang dapat diperiksa."));
        }
        findings.clear();
        String hash = CanonicalJson.sha256(data);
        note("JSON", isCanonical(data), "sidik data " + hash, "bukan JSON kanonik (RFC 8785): data telah diubah");
        signature(files.get(DocumentFormat.JWS), data);
        documents(files, data);
        return List.copyOf(findings);
    }

    private void signature(byte @Nullable [] signature, byte[] data) {
        if (signature == null) {
            findings.add(new Finding("JWS", false, "belum ditandatangani"));
            return;
        }
        try {
            ReportSeal seal = ReportSeal.verified(signature, data, keys);
            findings.add(new Finding(
                    "JWS",
                    true,
                    seal.number() + " ditandatangani " + seal.signedBy() + ", " + Indonesian.moment(seal.signedAt())));
        } catch (ReportSeal.BrokenSeal broken) {
            findings.add(new Finding("JWS", false, String.valueOf(broken.getMessage())));
        }
    }

    private void documents(Map<DocumentFormat, byte[]> files, byte[] data) {
        Map<DocumentFormat, byte[]> again;
        try {
            again = new ReportDocuments(json).of(data);
        } catch (RuntimeException unreadable) {
            findings.add(
                    new Finding("JSON", false, "data tidak dapat disusun menjadi laporan: " + unreadable.getMessage()));
            return;
        }
        again.forEach((format, expected) -> {
            byte[] given = files.get(format);
            if (given != null) {
                note(
                        format.name(),
                        Arrays.equals(given, expected),
                        "sama sampai bita terakhir dengan yang disusun ulang dari data",
                        "berbeda dari yang disusun ulang, mulai bita ke-" + (Arrays.mismatch(given, expected) + 1));
            }
        });
    }

    private void note(String what, boolean holds, String good, String bad) {
        findings.add(new Finding(what, holds, holds ? good : bad));
    }

    private static boolean isCanonical(byte[] data) {
        try {
            return Arrays.equals(new JsonCanonicalizer(data).getEncodedUTF8(), data);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
