package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an issue goes, and what is done about it. */
public record MoveIssue(
        @Schema(title = "Status baru") @Ui(order = 1) @NotNull
        IssueStatus status,

        @Schema(title = "Triase") @Ui(order = 2) @NotNull Triage triage,

        @Schema(title = "Alasan", examples = "Media nasional mulai memuatnya.")
        @Ui(widget = "textarea", order = 3)
        @NotBlank
        @Size(max = 1000)
        String reason) {}
