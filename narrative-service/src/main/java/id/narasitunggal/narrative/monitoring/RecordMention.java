package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report in the media as an analyst or a vendor found it. Headlines are often negative above a positive text, so both tones are
 * taken down; the text itself stays with its owner.
 */
public record RecordMention(
        @Schema(title = "Media", examples = "Harian Contoh") @Ui(order = 1) @NotBlank @Size(max = 200)
        String outlet,

        @Schema(title = "Jenis media") @Ui(order = 2) @NotNull
        OutletKind outletKind,

        @Schema(title = "Kode wilayah Kemendagri", description = "Kosong bagi media nasional.", examples = "13")
        @Ui(order = 3)
        @Pattern(regexp = "\\d{2}(\\.\\d{2})?", message = "{narasi.regionCode}")
        @Nullable
        String region,

        @Schema(title = "Alamat", format = "uri", examples = "https://contoh.id/berita/1")
        @Ui(order = 4)
        @NotBlank
        @Size(max = 1000)
        @Pattern(regexp = "https?://[^\\s\"<>]+", message = "{narasi.webAddress}")
        String url,

        @Schema(title = "Judul berita") @Ui(primary = true, order = 5) @NotBlank @Size(max = 500)
        String headline,

        @Schema(title = "Terbit", examples = "2026-10-05T08:00:00+07:00") @Ui(order = 6) @NotNull
        OffsetDateTime publishedAt,

        @Schema(title = "Nada judul") @Ui(order = 7) @NotNull
        Tone headlineTone,

        @Schema(title = "Nada isi", description = "Yang dihitung dalam laporan.") @Ui(order = 8) @NotNull
        Tone contentTone,

        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", order = 9) @Nullable
        UUID topicId,

        @Schema(title = "Narasi yang diberitakan") @Ui(ref = "/narratives", widget = "reference", order = 10) @Nullable
        UUID narrativeId,

        @Schema(title = "Kutipan", description = "Paling banyak 500 karakter; naskah lengkap tetap milik medianya.")
        @Ui(widget = "textarea", order = 11)
        @Size(max = 500)
        @Nullable
        String quote) {}
