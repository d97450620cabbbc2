package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A verified placement laid out for a second look. */
@Schema(name = "SampleItem", description = "Penayangan terverifikasi yang terpilih untuk diperiksa ulang orang lain.")
public record SampleItemView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Penayangan") @Ui(ref = "/placements")
        UUID placementId,

        @Schema(title = "Bulan") @Ui(list = true, order = 2) String month,
        @Schema(title = "Sampel") @Ui(ref = "/samples") UUID sampleId,

        @Schema(title = "Instansi") @Ui(list = true, order = 3)
        String unitName,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Rumpun kanal") @Ui(list = true, order = 4)
        ChannelFamily family,

        @Schema(title = "Kanal") String channelName,

        @Schema(title = "Alamat halaman (URL)", format = "uri", nullable = true) @Nullable
        String url,

        @Schema(title = "Alasan verifikasi", nullable = true) @Nullable
        String verificationReason,

        @Schema(title = "Terverifikasi pada") Instant verifiedAt,

        @Schema(title = "Keadaan") @Ui(list = true, order = 5)
        SampleState state,

        @Schema(title = "Alasan hasil", nullable = true) @Nullable
        String reason,

        @Schema(title = "Diperiksa ulang pada", nullable = true) @Nullable
        Instant examinedAt,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions) {}
