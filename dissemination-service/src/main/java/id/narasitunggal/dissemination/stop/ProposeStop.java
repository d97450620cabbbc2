package id.narasitunggal.dissemination.stop;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which narrative must no longer be published, and why. */
@Schema(name = "ProposeStop", description = "Usulan penghentian darurat penayangan satu narasi.")
public record ProposeStop(
        @Schema(title = "ID narasi") @NotNull @Ui(ref = "/narratives", order = 1)
        UUID narrativeId,

        @Schema(title = "Alasan") @NotBlank @Size(max = 1000) @Ui(widget = "textarea", order = 2)
        String reason) {}
