package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit says where it has published an edition. */
@Schema(name = "ReportPlacement", description = "Laporan penayangan satu edisi narasi pada satu kanal.")
public record ReportPlacement(
        @Schema(title = "Kanal") @Ui(ref = "/channels") @NotNull
        UUID channelId,

        @Schema(title = "Edisi narasi") @NotNull UUID editionId,

        @Schema(
                title = "Alamat halaman (URL)",
                format = "uri",
                examples = "https://www.padang.go.id/berita/stok-beras-aman")
        @NotBlank
        @Size(max = 2000)
        String url,

        @Schema(title = "Ditayangkan pada") @NotNull Instant publishedAt) {}
