package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit says something about a published narrative. */
public record SendResponse(
        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference", order = 1) @NotNull
        UUID narrativeId,

        @Schema(title = "Jenis tanggapan") @Ui(order = 2) @NotNull
        ResponseKind kind,

        @Schema(title = "Tanggapan", description = "Tanpa data pribadi pelapor atau saksi.")
        @Ui(widget = "textarea", order = 3)
        @NotBlank
        @Size(max = 2000)
        String text) {}
