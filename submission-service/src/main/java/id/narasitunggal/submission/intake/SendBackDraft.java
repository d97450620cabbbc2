package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the unit's own approver does not let a report go out yet. */
@Schema(name = "SendBackDraft", description = "Pengembalian laporan kepada penyusunnya di instansi.")
public record SendBackDraft(
        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 2000)
        String reason) {}
