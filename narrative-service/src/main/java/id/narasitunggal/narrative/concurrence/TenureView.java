package id.narasitunggal.narrative.concurrence;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long an arrangement holds, who proposed it and who confirmed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TenureView(
        @Schema(title = "Status") @Ui(list = true, order = 20)
        ArrangementStatus status,

        @Schema(title = "Berlaku mulai") @Ui(list = true, order = 21)
        LocalDate validFrom,

        @Schema(title = "Berlaku sampai", description = "Hari pertama yang tidak lagi berlaku.")
        @Ui(list = true, order = 22)
        @Nullable
        LocalDate validTo,

        @Schema(title = "Diusulkan oleh") String proposedBy,
        @Schema(title = "Diusulkan pada") Instant proposedAt,
        @Schema(title = "Diputuskan oleh") @Nullable String decidedBy,
        @Schema(title = "Diputuskan pada") @Nullable Instant decidedAt,
        @Schema(title = "Usul berakhir") @Nullable LocalDate proposedEnd,
        @Schema(title = "Alasan berakhir") @Nullable String endReason,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static TenureView of(Tenure tenure, Actor actor) {
        return new TenureView(
                tenure.status,
                tenure.validFrom,
                tenure.validTo,
                tenure.proposedByName,
                tenure.proposedAt,
                tenure.decidedByName,
                tenure.decidedAt,
                tenure.proposedEnd,
                tenure.endReason,
                tenure.allowedActions(actor));
    }
}
