package id.narasitunggal.dissemination.compliance;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of live rates. */
@Schema(
        name = "ComplianceRates",
        description = "Tingkat kepatuhan diseminasi menurut kelompok yang diminta, dihitung saat dibaca.")
public record ComplianceRates(
        @Schema(title = "Bulan jatuh tempo pertama", format = "month", examples = "2026-10")
        String month,

        @Schema(title = "Bulan jatuh tempo terakhir", format = "month", examples = "2026-10")
        String to,

        @Schema(title = "Dihitung pada") Instant asOf,
        @Schema(title = "Baris", required = true) List<ComplianceRate> items,

        @Schema(title = "Kursor berikutnya", nullable = true) @Nullable
        String next) {}
