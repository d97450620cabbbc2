package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issue is put before the unit that it concerns. */
public record SendBrief(
        @Schema(title = "Isu") @Ui(ref = "/issues", widget = "reference", order = 1) @NotNull
        UUID issueId,

        @Schema(title = "Instansi") @Ui(ref = "/units", widget = "reference", order = 2) @NotNull
        UUID unitId,

        @Schema(title = "Yang perlu diketahui dan dilakukan")
        @Ui(widget = "textarea", order = 3)
        @NotBlank
        @Size(max = 2000)
        String brief) {}
