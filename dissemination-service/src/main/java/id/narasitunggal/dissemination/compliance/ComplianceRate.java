package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.ui.Ui;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How well one group keeps the dissemination duties that fall due in a span of months, as it stands now. */
@Schema(
        name = "ComplianceRate",
        description = "Tingkat kepatuhan diseminasi satu kelompok, dihitung dari baris kewajiban.")
public record ComplianceRate(
        @Schema(title = "Kelompok") String key,

        @Schema(title = "Nama kelompok") @Ui(list = true, primary = true, order = 1)
        String label,

        @Schema(title = "Jenis instansi", nullable = true) @Ui(list = true, order = 2) @Nullable
        UnitKind unitKind,

        @Schema(title = "Peringkat dalam jenisnya", nullable = true) @Ui(list = true, order = 3) @Nullable
        Integer rank,

        @Schema(title = "Jatuh tempo") @Ui(list = true, order = 4)
        int due,

        @Schema(title = "Tepat waktu") @Ui(list = true, order = 5)
        int onTime,

        @Schema(title = "Terlambat") @Ui(list = true, order = 6)
        int late,

        @Schema(title = "Terlewat") @Ui(list = true, order = 7)
        int missed,

        @Schema(title = "Masih berjalan") @Ui(list = true, order = 8)
        int open,

        @Schema(title = "Dispensasi") @Ui(list = true, order = 9)
        int waived,

        @Schema(
                title = "Menunggu verifikasi",
                description =
                        "Di antara yang terlewat dan masih berjalan: penayangannya sudah dilaporkan, belum diverifikasi.")
        @Ui(list = true, order = 10)
        int awaitingVerification,

        @Schema(
                title = "Mendahului embargo",
                description = "Di antara semuanya: ada penayangan sebelum narasi boleh terbit; tidak dihitung.")
        @Ui(list = true, order = 11)
        int embargoBreaches,

        @Schema(
                title = "Ketepatan waktu (%)",
                description = "Kosong berarti tidak dinilai: belum ada kewajiban yang dapat dinilai.",
                nullable = true)
        @Ui(list = true, order = 12)
        @Nullable
        BigDecimal onTimeRate,

        @Schema(
                title = "Median jam sampai penayangan pertama",
                description = "Sejak narasi terbit, atas kewajiban yang sudah ada penayangannya.",
                nullable = true)
        @Ui(list = true, order = 15)
        @Nullable
        BigDecimal medianHours,

        @Schema(
                title = "Jam sampai penayangan pertama (persentil 90)",
                description = "Sembilan dari sepuluh tayang dalam waktu ini.",
                nullable = true)
        @Nullable
        BigDecimal p90Hours,

        @Schema(title = "Pita", nullable = true) @Ui(list = true, order = 13) @Nullable
        Band band,

        @Schema(
                title = "Penyebut kecil",
                description = "Kurang dari tiga kewajiban: persennya mudah berubah dan tidak layak dibandingkan.")
        @Ui(list = true, order = 14)
        boolean smallDenominator,

        @Schema(
                title = "Saringan daftar kewajiban",
                description = "Menampilkan baris di balik angkanya pada daftar kewajiban diseminasi.",
                examples = "month=2026-10&kind=KOTA",
                nullable = true)
        @Nullable
        String dutyFilter) {}
