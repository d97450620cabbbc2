package id.narasitunggal.narrative.collaboration;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody is to do for a narrative or a plan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Tugas seseorang untuk satu narasi atau satu rencana komunikasi.")
public record AssignTask(
        @Schema(title = "Tugas") @Ui(primary = true, order = 1) @NotBlank @Size(max = 300)
        String title,

        @Schema(title = "Penerima tugas", description = "`sub` dari tokennya.")
        @Ui(order = 2)
        @NotBlank
        @Size(max = 255)
        String assignee,

        @Schema(title = "Batas waktu") @Ui(order = 3) @NotNull
        LocalDate due,

        @Schema(title = "Narasi") @Ui(ref = "/narratives", widget = "reference", order = 4) @Nullable
        UUID narrativeId,

        @Schema(title = "Rencana komunikasi")
        @Ui(ref = "/communication-plans", widget = "reference", order = 5)
        @Nullable
        UUID planId) {}
