package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit asks Kominfo to write about. */
@Schema(description = "Usulan narasi tunggal dari instansi.")
public record ProposeNarrative(
        @Schema(title = "Topik yang diusulkan", examples = "Penanganan banjir Padang")
        @Ui(primary = true, order = 1)
        @NotBlank
        @Size(max = 200)
        String topic,

        @Schema(title = "Alasan") @Ui(widget = "textarea", order = 2) @NotBlank @Size(max = 2000)
        String reason,

        @Schema(title = "Kemendesakan") @Ui(order = 3) @NotNull
        Urgency urgency) {}
