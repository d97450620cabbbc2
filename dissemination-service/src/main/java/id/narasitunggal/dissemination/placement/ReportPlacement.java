package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit says where it has published an edition. */
@Schema(
        name = "ReportPlacement",
        description =
                "Laporan penayangan satu edisi narasi pada satu kanal: dengan alamat halamannya, atau untuk kanal tanpa halaman dengan keterangan yang kemudian dibuktikan dengan berkas.")
public record ReportPlacement(
        @Schema(title = "Kanal") @Ui(ref = "/channels") @NotNull
        UUID channelId,

        @Schema(title = "Edisi narasi") @Ui(ref = "/published-editions") @NotNull
        UUID editionId,

        @Schema(
                title = "Alamat halaman (URL)",
                description = "Wajib untuk situs web dan media sosial; kosong bila penayangannya tidak berupa halaman.",
                format = "uri",
                examples = "https://www.padang.go.id/berita/stok-beras-aman")
        @Size(max = 2000)
        @Nullable
        String url,

        @Schema(title = "Ditayangkan pada") @NotNull Instant publishedAt,

        @Schema(title = "Tayang sampai") @Ui(section = "Penayangan tanpa halaman") @Nullable
        Instant shownUntil,

        @Schema(title = "Berapa kali ditayangkan")
        @Ui(section = "Penayangan tanpa halaman")
        @Min(1)
        @Max(10_000)
        @Nullable
        Integer timesShown,

        @Schema(title = "Nomor terbitan") @Ui(section = "Penayangan tanpa halaman") @Size(max = 100) @Nullable
        String issue,

        @Schema(title = "Jumlah cetak") @Ui(section = "Penayangan tanpa halaman") @Min(1) @Max(100_000_000) @Nullable
        Integer copies,

        @Schema(title = "Jumlah hadirin atau pelanggan", description = "Jumlah saja, tanpa nama.")
        @Ui(section = "Penayangan tanpa halaman")
        @Min(0)
        @Max(300_000_000)
        @Nullable
        Integer audience,

        @Schema(title = "Tempat") @Ui(section = "Penayangan tanpa halaman") @Size(max = 500) @Nullable
        String place,

        @Schema(title = "Kode wilayah Kemendagri", examples = "13.71")
        @Ui(section = "Penayangan tanpa halaman")
        @Pattern(
                regexp = "\\d{2}(\\.\\d{2}(\\.\\d{2}(\\.\\d{4})?)?)?",
                message = "harus berupa kode wilayah Kemendagri, misalnya 13.71")
        @Nullable
        String regionCode) {

    /** The address, without what surrounds it; null when nobody wrote one. */
    @Nullable
    String address() {
        return blankToNull(url);
    }

    Occasion occasion() {
        return new Occasion(
                shownUntil,
                timesShown,
                blankToNull(issue),
                copies,
                audience,
                blankToNull(place),
                blankToNull(regionCode));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
