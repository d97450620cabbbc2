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
 * What an auditor does with a report: checks whose signature stands under the data, counts the numbers again, makes every document
 * again from the data alone and compares the bytes. Documents made by another edition of the templates are held against the
 * fingerprints that were signed with the data. It needs neither network nor database.
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
    record Finding(String what, Verdict verdict, String sentence) {
        boolean holds() {
            return verdict == Verdict.HOLDS;
        }
    }

    /** @param files the documents of one version of a report, by their form; those that are missing are not judged */
    List<Finding> of(Map<DocumentFormat, byte[]> files) {
        findings.clear();
        byte[] data = files.get(DocumentFormat.JSON);
        if (data == null) {
            note("JSON", Verdict.FAILS, "Data laporan tidak ada, tidak ada yang dapat diperiksa.");
            return List.copyOf(findings);
        }
        String hash = CanonicalJson.sha256(data);
        if (isCanonical(data)) {
            note("JSON", Verdict.HOLDS, "sidik data " + hash);
        } else {
            note("JSON", Verdict.FAILS, "bukan JSON kanonik (RFC 8785): data telah diubah");
        }
        Map<String, String> signed = signature(files.get(DocumentFormat.JWS), data);
        try {
            ReportBundle bundle = json.read(data, ReportBundle.class);
            figures(bundle);
            documents(files, data, bundle, signed);
        } catch (RuntimeException unreadable) {
            note("JSON", Verdict.FAILS, "data tidak dapat disusun menjadi laporan: " + unreadable.getMessage());
        }
        return List.copyOf(findings);
    }

    /** The fingerprints that were signed along. */
    private Map<String, String> signature(byte @Nullable [] signature, byte[] data) {
        if (signature == null) {
            note("JWS", Verdict.FAILS, "belum ditandatangani");
            return Map.of();
        }
        try {
            ReportSeal seal = ReportSeal.verified(signature, data, keys);
            note(
                    "JWS",
                    Verdict.HOLDS,
                    seal.number() + " ditandatangani " + seal.signedBy() + ", " + Indonesian.moment(seal.signedAt()));
            return seal.documents();
        } catch (ReportSeal.BrokenSeal broken) {
            note("JWS", Verdict.FAILS, String.valueOf(broken.getMessage()));
            return Map.of();
        }
    }

    /** The numbers of the first page must follow from the rows in the same data, as long as they were counted by rules known here. */
    private void figures(ReportBundle bundle) {
        if (!bundle.rules().equals(ReportBundle.RULES)) {
            note(
                    "ANGKA",
                    Verdict.HOLDS,
                    "dihitung menurut aturan versi " + bundle.rules()
                            + " dan dijamin oleh sidik data; pemeriksa ini menghitung menurut aturan "
                            + ReportBundle.RULES + " dan tidak menghitungnya ulang");
            return;
        }
        ReportSummary counted = ReportSummary.of(
                bundle.dissemination(),
                json.convert(bundle.submission(), SubmissionAnswer.class),
                json.convert(bundle.narrative(), NarrativeAnswer.class));
        if (Arrays.equals(json.write(counted), json.write(bundle.summary()))) {
            note("ANGKA", Verdict.HOLDS, "angka utama sama dengan hitungan ulang dari barisnya");
        } else {
            note("ANGKA", Verdict.FAILS, "angka utama tidak sama dengan hitungan ulang dari barisnya");
        }
    }

    private void documents(
            Map<DocumentFormat, byte[]> files, byte[] data, ReportBundle bundle, Map<String, String> signed) {
        boolean sameEdition = ReportDocuments.EDITION.equals(bundle.template());
        Map<DocumentFormat, byte[]> again = sameEdition ? new ReportDocuments(json).of(data) : Map.of();
        for (DocumentFormat format : DocumentFormat.values()) {
            byte[] given = files.get(format);
            byte[] expected = again.get(format);
            String hash = signed.get(format.name());
            if (format == DocumentFormat.JSON || format == DocumentFormat.JWS) {
                continue;
            }
            if (given == null) {
                if (format == DocumentFormat.NOTES && hash != null) {
                    note(format.name(), Verdict.FAILS, "catatan yang ditandatangani tidak ada di dalam berkas");
                }
            } else if (expected != null && !Arrays.equals(given, expected)) {
                note(
                        format.name(),
                        Verdict.FAILS,
                        "berbeda dari yang disusun ulang, mulai bita ke-" + (Arrays.mismatch(given, expected) + 1));
            } else if (hash != null && !hash.equals(CanonicalJson.sha256(given))) {
                note(format.name(), Verdict.FAILS, "sidiknya bukan yang ditandatangani");
            } else if (expected != null) {
                note(format.name(), Verdict.HOLDS, "sama sampai bita terakhir dengan yang disusun ulang dari data");
            } else if (hash != null) {
                note(format.name(), Verdict.HOLDS, "sidiknya sama dengan yang ditandatangani" + made(format, bundle));
            } else {
                note(format.name(), Verdict.UNTESTED, "tanpa sidik yang ditandatangani" + made(format, bundle));
            }
        }
    }

    private static String made(DocumentFormat format, ReportBundle bundle) {
        if (format == DocumentFormat.NOTES) {
            return "";
        }
        return "; disusun oleh perangkat lunak versi " + bundle.software() + ", templat edisi "
                + (bundle.template() == null ? "pertama" : bundle.template()) + ", sedangkan pemeriksa ini edisi "
                + ReportDocuments.EDITION + ": tidak disusun ulang";
    }

    private void note(String what, Verdict verdict, String sentence) {
        findings.add(new Finding(what, verdict, sentence));
    }

    private static boolean isCanonical(byte[] data) {
        try {
            return Arrays.equals(new JsonCanonicalizer(data).getEncodedUTF8(), data);
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }
}
