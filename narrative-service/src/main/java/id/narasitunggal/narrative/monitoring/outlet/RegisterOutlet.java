package id.narasitunggal.narrative.monitoring.outlet;

import id.narasitunggal.narrative.monitoring.OutletKind;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A medium as the analysts know it. */
public record RegisterOutlet(
        @Schema(title = "Nama media", examples = "Harian Contoh")
        @Ui(primary = true, order = 1)
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(title = "Jenis media") @Ui(order = 2) @NotNull
        OutletKind kind,

        @Schema(title = "Jangkauan") @Ui(order = 3) @NotNull OutletTier tier,

        @Schema(title = "Kode wilayah Kemendagri", description = "Kosong bagi media nasional; wajib bagi yang lain.")
        @Ui(order = 4)
        @Pattern(regexp = "\\d{2}(\\.\\d{2})?", message = "{narasi.regionCode}")
        @Nullable
        String region,

        @Schema(title = "Kelompok pemilik") @Ui(order = 5) @Size(max = 200) @Nullable
        String ownershipGroup,

        @Schema(title = "Terverifikasi Dewan Pers", defaultValue = "false") @Ui(order = 6)
        Boolean pressCouncilVerified,

        @Schema(title = "Masih dipantau", defaultValue = "true") @Ui(order = 7)
        Boolean active) {

    public RegisterOutlet {
        pressCouncilVerified = Objects.requireNonNullElse(pressCouncilVerified, false);
        active = Objects.requireNonNullElse(active, true);
    }
}
