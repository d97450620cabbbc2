package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.quality.Checklist;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The reviewer finds the text good and vouches for it. */
public record PassReview(
        @Schema(title = "Daftar periksa") @NotNull @Valid Checklist checklist,

        @Schema(title = "Catatan") @Size(max = 2000) @Nullable
        String note) {}
