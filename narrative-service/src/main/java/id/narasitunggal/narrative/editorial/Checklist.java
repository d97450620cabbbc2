package id.narasitunggal.narrative.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the reviewer vouches for: the six words of KESATU 4, and that the text serves the public and nobody else. */
@JsonInclude(JsonInclude.Include.NON_NULL)
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
        Boolean noExemptSource,

        @Schema(
                title = "ILM: menimbulkan tanggapan positif",
                description = "Wajib bagi naskah ILM (Inpres 9/2015 KEDUA).")
        @AssertTrue(message = "{narasi.checklist}")
        @Nullable
        Boolean positiveResponse,

        @Schema(
                title = "ILM: tidak menampilkan kepentingan pribadi atau golongan",
                description = "Wajib bagi naskah ILM (Inpres 9/2015 KEDUA).")
        @AssertTrue(message = "{narasi.checklist}")
        @Nullable
        Boolean showsNoInterest) {

    /** Public service announcements meet two criteria more, which the reviewer confirms as well. */
    void requireFor(NarrativeType type) {
        if (type == NarrativeType.ILM_SCRIPT && positiveResponse == null) {
            throw Refusal.Invalid.field(
                    "#/checklist/positiveResponse",
                    "Pastikan iklan layanan masyarakat ini menimbulkan tanggapan positif.");
        }
        if (type == NarrativeType.ILM_SCRIPT && showsNoInterest == null) {
            throw Refusal.Invalid.field(
                    "#/checklist/showsNoInterest",
                    "Pastikan iklan layanan masyarakat ini tidak menampilkan kepentingan pribadi atau golongan.");
        }
    }
}
