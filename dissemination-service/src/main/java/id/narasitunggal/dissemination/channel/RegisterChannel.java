package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit names a channel on which it publishes. */
@Schema(name = "RegisterChannel", description = "Kanal yang didaftarkan instansi pemanggil.")
public record RegisterChannel(
        @Schema(title = "Rumpun kanal", examples = "WEBSITE") @NotNull
        ChannelFamily family,

        @Schema(title = "Platform", examples = "DOMAIN") @NotNull
        Platform platform,

        @Schema(title = "Nama kanal", examples = "Portal resmi Kota Padang") @NotBlank @Size(max = 200)
        String name,

        @Schema(title = "Alamat (URL)", format = "uri", examples = "https://www.padang.go.id", nullable = true)
        @Size(max = 2000)
        @Nullable
        String url,

        @Schema(
                title = "Nama akun, stasiun, atau lokasi",
                description = "Wajib untuk kanal selain situs web.",
                nullable = true)
        @Size(max = 200)
        @Nullable
        String handle,

        @Schema(title = "Kanal resmi", nullable = true) @Nullable
        Boolean official,

        @Schema(title = "Bahasa (kode BCP 47)", examples = "id", nullable = true)
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
        @Nullable
        String language,

        @Schema(title = "Jumlah khalayak", nullable = true) @PositiveOrZero @Max(2_000_000_000L) @Nullable
        Long audienceSize,

        @Schema(title = "Jumlah khalayak per tanggal", nullable = true) @Nullable
        LocalDate audienceAsOf,

        @Schema(
                title = "Sumber jumlah khalayak",
                description = "Wajib bila jumlah khalayak diisi.",
                examples = "Wawasan Instagram",
                nullable = true)
        @Size(max = 200)
        @Nullable
        String audienceSource,

        @Schema(title = "Aktif sejak", nullable = true) @Nullable
        LocalDate activeFrom,

        @Schema(title = "Aktif sampai", nullable = true) @Ui(section = "Masa aktif") @Nullable
        LocalDate activeTo) {

    /** @throws Refusal.Invalid when the parts do not fit together */
    Handle checkedHandle() {
        if (platform.family() != family) {
            throw Refusal.Invalid.field(
                    "#/platform",
                    "Platform ini tidak termasuk rumpun kanal yang dipilih. Pilih rumpun " + platform.family()
                            + " atau platform lain.");
        }
        if (audienceSize != null && audienceAsOf == null) {
            throw Refusal.Invalid.field("#/audienceAsOf", "Sebutkan tanggal saat jumlah khalayak dihitung.");
        }
        if (audienceSize != null && (audienceSource == null || audienceSource.isBlank())) {
            throw Refusal.Invalid.field("#/audienceSource", "Sebutkan dari mana jumlah khalayak diketahui.");
        }
        if (activeFrom != null && activeTo != null && activeTo.isBefore(activeFrom)) {
            throw Refusal.Invalid.field(
                    "#/activeTo", "Akhir masa aktif mendahului awalnya. Perbaiki salah satu tanggal.");
        }
        if (url != null && Handle.site(url) == null) {
            throw Refusal.Invalid.field(
                    "#/url", "Alamat harus berupa URL http atau https yang lengkap, tanpa nama pengguna.");
        }
        Handle website = family == ChannelFamily.WEBSITE && url != null ? Handle.ofWebsite(url) : null;
        if (family == ChannelFamily.WEBSITE && website == null) {
            throw Refusal.Invalid.field(
                    "#/url", "Situs web memerlukan alamat (URL) yang lengkap, misalnya https://www.padang.go.id.");
        }
        if (website != null) {
            return website;
        }
        return account();
    }

    /** An account is named by its address or by its name; where both are given they must agree. */
    private Handle account() {
        Handle fromAddress = url == null ? null : AccountAddress.handleIn(platform, url);
        if (handle == null || handle.isBlank()) {
            if (fromAddress == null) {
                throw Refusal.Invalid.field("#/handle", "Isi nama akun, stasiun, atau lokasi kanal ini.");
            }
            return fromAddress;
        }
        Handle named = AccountAddress.handleOf(platform, handle);
        if (fromAddress != null && !fromAddress.key().equals(named.key())) {
            throw Refusal.Invalid.field(
                    "#/handle", "Nama akun ini berbeda dari yang tertulis pada alamatnya. Perbaiki salah satunya.");
        }
        return named;
    }
}
