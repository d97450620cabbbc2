package id.narasitunggal.narrative.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.problem.Refusal;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What no machine can see and the reviewer vouches for, word by word: the six words of KESATU 4, and that the text serves the
 * public and nobody else (KEDUA). It is signed together with the hash of the very text.
 *
 * @param positiveResponse a criterion of KEDUA for public service advertisements; null for other texts
 * @param showsNoInterest the other one
 */
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

    /** @throws Refusal.Invalid when this kind of text needs a criterion that was not confirmed */
    public void requireFor(NarrativeType type) {
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

    /** One line for each word, open until a reviewer has signed it under this very text. */
    static List<QualityCheck> lines(@Nullable Checklist signed, NarrativeType type) {
        Findings words = new Findings(Aspect.SIX_WORDS);
        Findings interest = new Findings(Aspect.PUBLIC_INTEREST);
        line(words, "ACCURATE", signed != null && signed.accurate, "Tepat");
        line(words, "TIMELY", signed != null && signed.timely, "Cepat");
        line(words, "OBJECTIVE", signed != null && signed.objective, "Objektif");
        line(words, "GOOD_QUALITY", signed != null && signed.goodQuality, "Berkualitas baik");
        line(words, "NATIONAL_OUTLOOK", signed != null && signed.nationalOutlook, "Berwawasan nasional");
        line(words, "EASY_TO_UNDERSTAND", signed != null && signed.easyToUnderstand, "Mudah dimengerti");
        line(interest, "NEUTRAL", signed != null && signed.neutral, "Netral, tanpa kepentingan pribadi atau golongan");
        if (type == NarrativeType.ILM_SCRIPT) {
            boolean isPositive = signed != null && Boolean.TRUE.equals(signed.positiveResponse);
            boolean isNobodys = signed != null && Boolean.TRUE.equals(signed.showsNoInterest);
            line(interest, "POSITIVE_RESPONSE", isPositive, "ILM: menimbulkan tanggapan positif");
            line(interest, "NO_INTEREST_SHOWN", isNobodys, "ILM: tidak menampilkan kepentingan pribadi atau golongan");
        }
        return Stream.concat(words.all().stream(), interest.all().stream()).toList();
    }

    private static void line(Findings findings, String code, boolean confirmed, String word) {
        findings.add(
                code,
                confirmed ? Outcome.PASSED : Outcome.CONFIRM,
                null,
                confirmed
                        ? word + ": dipastikan penelaah atas naskah ini."
                        : word + ": dipastikan penelaah saat meluluskan telaah.");
    }
}
