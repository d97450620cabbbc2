package id.narasitunggal.narrative.manuscript;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another narrative, whose place this one takes when it is published, and why; the public reads both. */
@Schema(title = "Menggantikan narasi")
public record Replacement(
        @Schema(title = "Narasi yang diganti") @Ui(ref = "/narratives", widget = "reference") @NotNull
        UUID narrativeId,

        @Schema(title = "Alasan penggantian") @NotBlank @Size(max = 1000)
        String reason) {}
