package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A channel as people see it. */
@Schema(name = "Channel", description = "Kanal publikasi milik satu instansi.")
public record ChannelView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Nama kanal") @Ui(list = true, primary = true, order = 1)
        String name,

        @Schema(title = "Instansi") @Ui(list = true, order = 2)
        String unitName,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,

        @Schema(title = "Rumpun kanal") @Ui(list = true, order = 3)
        ChannelFamily family,

        @Schema(title = "Platform") @Ui(list = true, order = 4)
        Platform platform,

        @Schema(title = "Alamat (URL)", format = "uri", nullable = true) @Nullable
        String url,

        @Schema(title = "Nama akun, situs, atau lokasi") @Ui(list = true, order = 5)
        String handle,

        @Schema(title = "Kanal resmi") boolean official,
        @Schema(title = "Bahasa") String language,

        @Schema(title = "Jumlah khalayak", nullable = true) @Ui(section = "Khalayak") @Nullable
        Long audienceSize,

        @Schema(title = "Jumlah khalayak per tanggal", nullable = true) @Ui(section = "Khalayak") @Nullable
        LocalDate audienceAsOf,

        @Schema(title = "Sumber jumlah khalayak", nullable = true) @Ui(section = "Khalayak") @Nullable
        String audienceSource,

        @Schema(
                title = "Aktif sejak",
                description =
                        "Kosong: tidak disebutkan. Penayangan sebelum tanggal ini hanya dihitung setelah dibenarkan petugas.",
                nullable = true)
        @Ui(section = "Masa aktif")
        @Nullable
        LocalDate activeFrom,

        @Schema(title = "Aktif sampai", nullable = true) @Ui(section = "Masa aktif") @Nullable
        LocalDate activeTo,

        @Schema(title = "Status") @Ui(list = true, order = 6)
        ChannelStatus status,

        @Schema(title = "Didaftarkan pada") @Ui(section = "Riwayat")
        Instant registeredAt,

        @Schema(title = "Diverifikasi pada", nullable = true) @Ui(section = "Riwayat") @Nullable
        Instant verifiedAt,

        @Schema(title = "Cara pembuktian", nullable = true) @Ui(section = "Bukti kepemilikan") @Nullable
        ProofMethod proofMethod,

        @Schema(title = "Terbukti pada", nullable = true) @Ui(section = "Bukti kepemilikan") @Nullable
        Instant provenAt,

        @Schema(title = "Bukti hilang sejak", nullable = true) @Ui(section = "Bukti kepemilikan") @Nullable
        Instant proofLostAt,

        @Schema(
                title = "Tanda bukti",
                description =
                        "Hanya untuk instansi pemilik. Pasang sebagai tag meta `narasi-tunggal-verification`, berkas `/.well-known/narasi-tunggal.txt`, atau catatan TXT `_narasi-tunggal`.",
                nullable = true)
        @Ui(section = "Bukti kepemilikan")
        @Nullable
        String proofToken,

        @Schema(title = "Alasan berakhir", nullable = true) @Ui(section = "Riwayat") @Nullable
        String endedReason,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static ChannelView of(Channel channel, String unitName, Actor actor) {
        return new ChannelView(
                channel.id,
                channel.name,
                unitName,
                channel.unitId,
                channel.family,
                channel.platform,
                channel.url,
                channel.handle,
                channel.official,
                channel.language,
                channel.audienceSize,
                channel.audienceAsOf,
                channel.audienceSource,
                channel.activeFrom,
                channel.activeTo,
                channel.status,
                channel.registeredAt,
                channel.verifiedAt,
                channel.proofMethod,
                channel.provenAt,
                channel.proofLostAt,
                channel.family == ChannelFamily.WEBSITE && actor.speaksFor(channel.unitId) ? channel.proofToken : null,
                channel.endedReason,
                ChannelRules.allowedActions(actor, channel),
                channel.version);
    }
}
