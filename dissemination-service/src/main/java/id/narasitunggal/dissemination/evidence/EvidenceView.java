package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.placement.EvidenceFlag;
import id.narasitunggal.dissemination.placement.EvidenceKind;
import id.narasitunggal.dissemination.ui.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file as it is described; its bytes are under {@code /content}. */
@Schema(name = "Evidence", description = "Berkas bukti penayangan.")
public record EvidenceView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Jenis bukti") @Ui(list = true, order = 2)
        EvidenceKind kind,

        @Schema(title = "Nama berkas") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Jenis berkas") String mediaType,

        @Schema(title = "Ukuran (bita)") @Ui(list = true, order = 5)
        long size,

        @Schema(title = "Sidik berkas (SHA-256)") String sha256,

        @Schema(title = "Diambil pada") @Ui(list = true, order = 3)
        Instant capturedAt,

        @Schema(title = "Tempat") @Ui(list = true, order = 4)
        String place,

        @Schema(title = "Lintang", nullable = true) @Nullable
        BigDecimal latitude,

        @Schema(title = "Bujur", nullable = true) @Nullable BigDecimal longitude,

        @Schema(title = "Keterangan", nullable = true) @Nullable
        String note,

        @Schema(title = "Diunggah pada") Instant uploadedAt,

        @Schema(
                title = "Catatan kamera",
                description =
                        "Apa kata catatan kamera atau perekam dalam berkas tentang waktu dan tempat yang disebut pengirim.")
        @Ui(list = true, order = 6)
        DeviceAnswer deviceAnswer,

        @Schema(
                title = "Waktu menurut kamera",
                description =
                        "Jika berkas tidak menyebut zona waktunya, dipakai zona waktu Indonesia yang paling cocok dengan keterangan pengirim.",
                nullable = true)
        @Nullable
        Instant deviceTakenAt,

        @Schema(
                title = "Jarak dari tempat yang disebut (meter)",
                description =
                        "Antara letak kamera dan lintang-bujur dari pengirim, dibulatkan ke atas per 100 meter. Letaknya sendiri tidak disimpan.",
                nullable = true)
        @Nullable
        Integer deviceMetres,

        @Schema(title = "Perlu dicermati") @Ui(list = true, order = 7)
        List<EvidenceFlag> flags,

        @Schema(
                title = "Dipakai juga pada penayangan",
                description = "Penayangan lain yang dibuktikan dengan berkas yang sama, sejauh Anda boleh melihatnya.")
        List<UUID> alsoProves) {}
