package id.narasitunggal.narrative.editorial;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the reviewer vouches for: the six words of KESATU 4, and that the text serves the public and nobody else. */
@Schema(
        title = "Daftar periksa",
        description = "Semua butir harus dipastikan; bila satu belum terpenuhi, mintalah perbaikan.")
public record Checklist(
        @Schema(title = "Tepat") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean accurate,

        @Schema(title = "Cepat") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean timely,

        @Schema(title = "Objektif") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean objective,

        @Schema(title = "Berkualitas baik") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean goodQuality,

        @Schema(title = "Berwawasan nasional") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean nationalOutlook,

        @Schema(title = "Mudah dimengerti") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean easyToUnderstand,

        @Schema(title = "Netral, tanpa kepentingan pribadi atau golongan")
        @NotNull
        @AssertTrue(message = "{narasi.checklist}")
        Boolean neutral,

        @Schema(title = "Tanpa data pribadi") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean noPersonalData,

        @Schema(title = "Tanpa sumber yang dikecualikan") @NotNull @AssertTrue(message = "{narasi.checklist}")
        Boolean noExemptSource) {}
