package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The desk answers a unit, and says whether the other units may read along. */
public record AnswerResponse(
        @Schema(title = "Jawaban") @Ui(widget = "textarea", order = 1) @NotBlank @Size(max = 2000)
        String answer,

        @Schema(
                title = "Buka bagi semua instansi",
                description = "Bila kosong: hanya instansi pengirim yang membacanya.")
        @Ui(order = 2)
        @Nullable
        Boolean shared) {}
