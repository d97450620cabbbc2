package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An accepted item as an editor finds it. Its version is the revision that a citation pins. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitableItemView(
        @Schema(title = "Id butir") UUID id,

        @Schema(title = "Revisi") @Ui(list = true, order = 5)
        int version,

        @Schema(title = "Judul") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Instansi") @Ui(list = true, order = 2)
        String unitName,

        @Schema(title = "Id instansi") UUID unitId,

        @Schema(title = "Jenis butir") @Ui(list = true, order = 3)
        String type,

        @Schema(title = "Klasifikasi") String classification,
        @Schema(title = "Keadaan") ItemState state,
        @Schema(title = "Ringkasan") @Nullable String summary,
        @Schema(title = "Isi") @Nullable String body,
        @Schema(title = "Angka") List<ItemFigure> figures,

        @Schema(title = "Nomor penyampaian") @Ui(list = true, order = 4)
        String submissionNumber,

        @Schema(title = "Id penyampaian") UUID submissionId,

        @Schema(title = "Diterima") @Ui(list = true, order = 6)
        Instant acceptedAt,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static CitableItemView of(CitableItem item) {
        return new CitableItemView(
                item.itemId,
                item.revision,
                item.title,
                item.unitName,
                item.unitId,
                item.type,
                item.classification,
                item.state,
                item.summary,
                item.body,
                item.figures,
                item.submissionNumber,
                item.submissionId,
                item.acceptedAt,
                List.of());
    }
}
