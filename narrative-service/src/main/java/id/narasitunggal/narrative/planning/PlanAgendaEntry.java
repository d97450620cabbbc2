package id.narasitunggal.narrative.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.manuscript.ChannelFamily;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An item of the calendar as the desk writes it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Satu mata agenda. Jam ditulis menurut zona waktu yang disebut.")
public record PlanAgendaEntry(
        @Schema(title = "Judul", examples = "Peluncuran bantuan pangan di Padang")
        @Ui(primary = true, order = 1)
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", order = 2) @NotNull
        UUID topicId,

        @Schema(title = "Mulai", examples = "2026-10-12T09:00:00") @Ui(order = 3) @NotNull
        LocalDateTime start,

        @Schema(title = "Selesai", examples = "2026-10-12T11:00:00") @Ui(order = 4) @NotNull
        LocalDateTime end,

        @Schema(title = "Zona waktu") @Ui(order = 5) @NotNull
        IndonesianZone zone,

        @Schema(
                title = "Wilayah",
                description = "`ID` untuk seluruh Indonesia, atau kode Kemendagri, misalnya `13` atau `13.71`.",
                examples = "13.71")
        @Ui(order = 6)
        @NotNull
        @Pattern(regexp = "ID|\\d{2}(\\.\\d{2})?", message = "{narasi.regionCode}")
        String region,

        @Schema(title = "Rumpun kanal") @Ui(order = 7) @Nullable
        ChannelFamily channel,

        @Schema(title = "Produk") @Ui(order = 8) @Size(max = 200) @Nullable
        String product,

        @Schema(title = "Tempat") @Ui(order = 9) @Size(max = 200) @Nullable
        String place,

        @Schema(title = "Rencana komunikasi")
        @Ui(ref = "/communication-plans", widget = "reference", order = 10)
        @Nullable
        UUID planId,

        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference", order = 11) @Nullable
        UUID narrativeId,

        @Schema(title = "Instansi yang terlibat") @Ui(ref = "/units", order = 12) @Size(max = 700)
        List<@NotNull UUID> unitIds) {

    public PlanAgendaEntry {
        unitIds = PlanContent.orEmpty(unitIds);
    }
}
