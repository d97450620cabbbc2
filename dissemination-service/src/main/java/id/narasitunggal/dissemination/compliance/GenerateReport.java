package id.narasitunggal.dissemination.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An officer has a report made. */
@Schema(name = "GenerateReport", description = "Permintaan menyusun laporan.")
public record GenerateReport(
        @Schema(title = "Jenis laporan", examples = "REGULAR") @NotNull
        ReportKind kind,

        @Schema(title = "Bulan", format = "month", examples = "2026-10")
        @NotNull
        @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
        String period,

        @Schema(
                title = "Alasan menyusun versi baru",
                description = "Kosong: laporan yang sudah ada dikembalikan. Terisi: versi baru disusun.",
                nullable = true)
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        @Size(max = 1000)
        @Nullable
        String reason) {}
