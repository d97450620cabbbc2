package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a report means and what it calls for; a later analysis takes the place of an earlier one, the trail keeps both. */
public record AnalyseMention(
        @Schema(title = "Tindak lanjut") @Ui(order = 1) @NotNull
        ActionNeeded actionNeeded,

        @Schema(title = "Konteks", description = "Peristiwa dan kebijakan yang melatarbelakanginya.")
        @Ui(widget = "textarea", order = 2)
        @Size(min = 1, max = 2000)
        @Nullable
        String context,

        @Schema(title = "Opini dan fakta", description = "Mana yang dapat diperiksa, mana pendapat.")
        @Ui(widget = "textarea", order = 3)
        @Size(min = 1, max = 2000)
        @Nullable
        String opinionAndFact,

        @Schema(title = "Sudut pandang") @Ui(widget = "textarea", order = 4) @Size(min = 1, max = 2000) @Nullable
        String perspective,

        @Schema(title = "Narasumber", description = "Siapa yang dikutip, dan siapa yang tidak dimintai keterangan.")
        @Ui(widget = "textarea", order = 5)
        @Size(min = 1, max = 2000)
        @Nullable
        String sources) {}
