package id.narasitunggal.dissemination.compliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit disputes one of its own figures. */
@Schema(name = "DisputeFigure", description = "Sanggahan atas satu angka instansi sendiri sebelum tutup buku.")
public record DisputeFigure(
        @Schema(title = "Bulan jatuh tempo", format = "month", examples = "2026-10")
        @NotNull
        @Pattern(regexp = RateFilter.MONTH)
        String month,

        @Schema(title = "Angka yang disanggah") @NotNull FigureName figure,

        @Schema(title = "Alasan dan bukti") @NotBlank @Size(min = 10, max = 2000)
        String reason) {}
