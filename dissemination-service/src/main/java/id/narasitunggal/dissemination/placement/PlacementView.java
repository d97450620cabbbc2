package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.ui.Ui;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A placement as people see it, with what the last look at the page found. */
@Schema(
        name = "Placement",
        description = "Penayangan satu edisi narasi pada satu halaman, beserta hasil pemeriksaan terakhirnya.")
public record PlacementView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Judul narasi") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Nomor narasi") @Ui(list = true, order = 2)
        String number,

        @Schema(title = "Instansi") @Ui(list = true, order = 3)
        String unitName,

        @Schema(title = "ID instansi") @Ui(ref = "/units") UUID unitId,
        @Schema(title = "Kanal") @Ui(list = true, order = 4) String channelName,
        @Schema(title = "ID kanal") @Ui(ref = "/channels") UUID channelId,

        @Schema(title = "Edisi narasi") @Ui(ref = "/published-editions")
        UUID editionId,

        @Schema(title = "Rumpun kanal") ChannelFamily family,

        @Schema(title = "Alamat halaman (URL)", format = "uri", nullable = true) @Nullable
        String url,

        @Schema(title = "Ditayangkan pada") Instant publishedAt,

        @Schema(title = "Dilaporkan pada") @Ui(list = true, order = 5)
        Instant reportedAt,

        @Schema(title = "Asal") PlacementOrigin origin,

        @Schema(title = "Status") @Ui(list = true, order = 6)
        PlacementStatus status,

        @Schema(title = "Hasil pemeriksaan", nullable = true)
        @Ui(list = true, order = 7, section = "Pemeriksaan halaman")
        @Nullable
        CheckResult checkResult,

        @Schema(title = "Kepastian hasil", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        CheckStanding checkStanding,

        @Schema(title = "Penjelasan hasil", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        String checkDetail,

        @Schema(title = "Cara pemuatan", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        PlacementMode mode,

        @Schema(title = "Kesesuaian isi", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        PlacementFidelity fidelity,

        @Schema(title = "Bagian narasi yang termuat (0 sampai 1)", nullable = true)
        @Ui(section = "Pemeriksaan halaman")
        @Nullable
        BigDecimal contained,

        @Schema(title = "Kutipan dari halaman", nullable = true)
        @Ui(section = "Pemeriksaan halaman", widget = "textarea")
        @Nullable
        String excerpt,

        @Schema(title = "Diperiksa pada", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        Instant checkedAt,

        @Schema(title = "Kode HTTP", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        Integer httpStatus,

        @Schema(title = "Keadaan halaman", nullable = true)
        @Ui(list = true, order = 8, section = "Pemeriksaan halaman")
        @Nullable
        PageState pageState,

        @Schema(title = "Perubahan halaman sejak dikenali", nullable = true)
        @Ui(section = "Pemeriksaan halaman", widget = "textarea")
        @Nullable
        String drift,

        @Schema(title = "Tanggal pada halaman", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        Instant pageDatedAt,

        @Schema(title = "ID edisi yang disarankan", nullable = true) @Ui(section = "Saran pengenal teks") @Nullable
        UUID suggestedEditionId,

        @Schema(title = "Alasan saran", nullable = true) @Ui(section = "Saran pengenal teks") @Nullable
        SuggestionReason suggestionReason,

        @Schema(title = "Bagian kata penting yang termuat (0 sampai 1)", nullable = true)
        @Ui(section = "Saran pengenal teks")
        @Nullable
        BigDecimal suggestionShare,

        @Schema(title = "Teks tidak terlihat sejak", nullable = true) @Ui(section = "Pemeriksaan halaman") @Nullable
        Instant absentSince,

        @Schema(title = "Terverifikasi pada", nullable = true) @Ui(section = "Keputusan") @Nullable
        Instant verifiedAt,

        @Schema(title = "Diputuskan petugas pada", nullable = true) @Ui(section = "Keputusan") @Nullable
        Instant decidedAt,

        @Schema(title = "Alasan keputusan", nullable = true) @Ui(section = "Keputusan") @Nullable
        String decisionReason,

        @Schema(title = "Tayang sampai", nullable = true) @Ui(section = "Penayangan tanpa halaman") @Nullable
        Instant shownUntil,

        @Schema(title = "Berapa kali ditayangkan", nullable = true) @Ui(section = "Penayangan tanpa halaman") @Nullable
        Integer timesShown,

        @Schema(title = "Nomor terbitan", nullable = true) @Ui(section = "Penayangan tanpa halaman") @Nullable
        String issue,

        @Schema(title = "Jumlah cetak", nullable = true) @Ui(section = "Penayangan tanpa halaman") @Nullable
        Integer copies,

        @Schema(title = "Jumlah hadirin atau pelanggan", nullable = true)
        @Ui(section = "Penayangan tanpa halaman")
        @Nullable
        Integer audience,

        @Schema(title = "Tempat", nullable = true) @Ui(section = "Penayangan tanpa halaman") @Nullable
        String place,

        @Schema(title = "Kode wilayah", nullable = true) @Ui(section = "Penayangan tanpa halaman") @Nullable
        String regionCode,

        @Schema(title = "Jumlah berkas bukti") @Ui(section = "Bukti")
        int evidenceFiles,

        @Schema(
                title = "Bukti yang masih kurang",
                description = "Setiap unsur menyebut jenis bukti; salah satunya cukup.")
        @Ui(section = "Bukti")
        List<MissingEvidence> missingEvidence,

        @Schema(title = "Perlu dicermati") @Ui(list = true, order = 9, section = "Bukti")
        List<EvidenceFlag> evidenceFlags,

        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static PlacementView of(Placement placement, Named named, EvidenceStanding evidence, Actor actor) {
        Occasion occasion = placement.occasion();
        LastLook look = placement.lastLook();
        return new PlacementView(
                placement.id,
                named.title(),
                named.number(),
                named.unit(),
                placement.unitId,
                named.channel(),
                placement.channelId,
                placement.editionId,
                named.family(),
                placement.url,
                placement.publishedAt,
                placement.reportedAt,
                placement.origin,
                placement.status,
                look.result(),
                look.standing(),
                look.detail(),
                look.mode(),
                look.fidelity(),
                look.contained(),
                look.excerpt(),
                look.checkedAt(),
                look.httpStatus(),
                look.pageState(),
                look.drift(),
                look.pageDatedAt(),
                look.suggestedEditionId(),
                look.suggestionReason(),
                look.suggestionShare(),
                placement.absentSince,
                placement.verifiedAt,
                placement.decidedAt,
                placement.decisionReason,
                occasion.shownUntil(),
                occasion.timesShown(),
                occasion.issue(),
                occasion.copies(),
                occasion.audience(),
                occasion.place(),
                occasion.regionCode(),
                evidence.files(),
                evidence.missing().stream().map(MissingEvidence::of).toList(),
                evidence.flags(),
                PlacementRules.allowedActions(actor, placement, evidence),
                placement.version);
    }

    /** The names of what a placement refers to. */
    record Named(String title, String number, String unit, String channel, ChannelFamily family) {}
}
