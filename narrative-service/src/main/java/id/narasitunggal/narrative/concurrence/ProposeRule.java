package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.manuscript.DueWithin;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of which parties are to concur with which types of narrative. */
public record ProposeRule(
        @Schema(title = "Jenis narasi") @Ui(order = 1) @NotEmpty @Size(max = 7)
        List<@NotNull NarrativeType> types,

        @Schema(title = "Kode pihak") @Ui(order = 2) @NotEmpty @Size(max = 10)
        List<@NotBlank @Size(max = 20) String> parties,

        @Schema(title = "Paling sedikit sepakat") @Ui(order = 3) @NotNull @Min(1) @Max(10)
        Integer needed,

        @Schema(title = "Batas waktu menjawab") @Ui(order = 4) @NotNull @Valid
        DueWithin answerWithin,

        @Schema(title = "Dasar hukum") @Ui(order = 5) @NotBlank @Size(max = 300)
        String legalBasis,

        @Schema(title = "Berlaku mulai") @Ui(order = 6) @NotNull
        LocalDate validFrom,

        @Schema(title = "Berlaku sampai", description = "Hari pertama yang tidak lagi berlaku.")
        @Ui(order = 7)
        @Nullable
        LocalDate validTo) {}
