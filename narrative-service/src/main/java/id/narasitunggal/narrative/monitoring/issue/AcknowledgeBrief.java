package id.narasitunggal.narrative.monitoring.issue;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The unit has read it, and says what it does about it if it knows already. */
public record AcknowledgeBrief(
        @Schema(title = "Tindakan instansi") @Ui(widget = "textarea") @Size(min = 1, max = 2000) @Nullable
        String answer) {}
