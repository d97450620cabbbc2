package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On which topic the proposed narrative is drafted. */
public record TakeUpProposal(
        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", order = 1) @NotNull
        UUID topicId,

        @Schema(title = "Pesan kepada pengusul") @Ui(widget = "textarea", order = 2) @Size(max = 2000) @Nullable
        String answer) {}
