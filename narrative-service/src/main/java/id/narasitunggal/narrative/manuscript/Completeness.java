package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.problem.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft still lacks before a second person may be asked to read it. */
public final class Completeness {
    private static final int FEWEST_KEY_MESSAGES = 3;
    private final List<FieldError> missing = new ArrayList<>();

    private Completeness() {}

    /** One sentence per gap, each with its place; empty when the text can go to the reviewer. */
    public static List<FieldError> gapsIn(NarrativeContent text) {
        Completeness check = new Completeness();
        check.text(text);
        check.evidence(text);
        check.dissemination(text);
        return List.copyOf(check.missing);
    }

    private void text(NarrativeContent text) {
        require(isThere(text.summary()), "summary", "Isi ringkasan, paling banyak 280 karakter.");
        require(isThere(text.background()), "background", "Isi latar belakang.");
        require(
                text.keyMessages().size() >= FEWEST_KEY_MESSAGES,
                "keyMessages",
                "Sebutkan tiga sampai lima pesan kunci.");
        require(isThere(text.body()), "body", "Isi naskah narasi.");
        require(text.spokesperson() != null, "spokesperson", "Sebutkan juru bicara beserta jabatannya.");
        require(text.contact() != null, "contact", "Sebutkan kantor narahubung.");
    }

    private void evidence(NarrativeContent text) {
        require(
                !text.figures().isEmpty() || text.type() == NarrativeType.HOLDING_STATEMENT,
                "figures",
                "Sertakan sedikitnya satu data pendukung dengan sumbernya.");
        for (int i = 0; i < text.figures().size(); i++) {
            FigureStatement figure = text.figures().get(i);
            require(
                    figure.citation() != null || isThere(figure.publicSource()),
                    "figures/" + i,
                    "Rujuk butir data yang diterima, atau sebutkan sumber terbukanya.");
            require(
                    figure.citation() == null || figure.citation().figure() != null,
                    "figures/" + i + "/citation/figure",
                    "Sebutkan angka ke berapa dalam butir data itu yang dirujuk.");
        }
        require(!text.sources().isEmpty(), "sources", "Sebutkan sedikitnya satu sumber.");
        require(!text.legalBasis().isEmpty(), "legalBasis", "Sebutkan sedikitnya satu dasar hukum.");
    }

    private void dissemination(NarrativeContent text) {
        require(
                !text.audience().reachesNobody(),
                "audience",
                "Pilih instansi sasaran: semua, menurut jenis, menurut wilayah, atau tertentu.");
        require(!text.requiredFamilies().isEmpty(), "requiredFamilies", "Pilih sedikitnya satu rumpun kanal wajib.");
        Instant opens = text.opensAt();
        Instant closes = text.closesAt();
        require(
                opens == null || closes == null || closes.isAfter(opens),
                "expiresAt",
                "Akhir masa berlaku harus sesudah embargo dan mulai berlakunya.");
    }

    private void require(boolean satisfied, String place, String sentence) {
        if (!satisfied) {
            missing.add(new FieldError("#/" + place, null, sentence));
        }
    }

    private static boolean isThere(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
