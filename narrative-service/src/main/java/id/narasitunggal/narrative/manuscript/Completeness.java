package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.problem.FieldError;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        check.assets(text);
        check.variants(text);
        return List.copyOf(check.missing);
    }

    private void text(NarrativeContent text) {
        require(
                isThere(text.clarifies()) || text.type() != NarrativeType.CLARIFICATION,
                "clarifies",
                "Sebutkan kabar yang diluruskan.");
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

    /** Nobody is shut out: pictures are told in words, recordings can be read. */
    private void assets(NarrativeContent text) {
        for (int i = 0; i < text.assets().size(); i++) {
            Asset asset = text.assets().get(i);
            String place = "assets/" + i;
            boolean isCopy = asset.kind() == AssetKind.SOCIAL_COPY;
            require(isCopy || isThere(asset.url()), place + "/url", "Sebutkan alamat berkas aset ini.");
            require(!isCopy || isThere(asset.text()), place + "/text", "Isi teks unggahan media sosial.");
            require(
                    !asset.kind().isSeen() || isThere(asset.altText()),
                    place + "/altText",
                    "Tuliskan isi gambar ini dalam teks alternatif.");
            require(
                    !asset.kind().isHeard() || isThere(asset.transcript()),
                    place + "/transcript",
                    "Sertakan transkrip rekaman ini.");
        }
    }

    private void variants(NarrativeContent text) {
        Set<String> readers = new HashSet<>();
        for (int i = 0; i < text.variants().size(); i++) {
            Variant variant = text.variants().get(i);
            String place = "variants/" + i;
            require(
                    isThere(variant.language()) || isThere(variant.region()),
                    place,
                    "Sebutkan bahasa atau wilayah varian ini.");
            require(isThere(variant.body()), place + "/body", "Isi naskah varian ini.");
            require(readers.add(variant.readers()), place, "Varian untuk bahasa dan wilayah ini sudah ada.");
        }
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
