package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an act of planning is done; it stands in the record. */
@Schema(name = "PlanningReason")
public record Reason(
        @Schema(title = "Alasan") @Ui(widget = "textarea") @NotBlank @Size(max = 2000)
        String reason) {}
