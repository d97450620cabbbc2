package id.narasitunggal.narrative.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.narasitunggal.narrative.citation.Citation;
import id.narasitunggal.narrative.collaboration.PresenceView;
import id.narasitunggal.narrative.concurrence.Quorum;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.ending.EndingView;
import id.narasitunggal.narrative.ending.WithdrawalView;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.signature.ConcurrenceView;
import id.narasitunggal.narrative.signature.SignOffView;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A narrative with the edition that the reader may see: its sections, who signed it, what it rests on, and what can be done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NarrativeView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Nomor", examples = "NT/2026/0001") @Ui(section = "Pokok", order = 1)
        String number,

        @Schema(title = "Nama pendek alamat") String slug,

        @Schema(title = "Status") @Ui(section = "Pokok", order = 2)
        NarrativeStatus status,

        @Schema(title = "Edisi") @Ui(section = "Pokok", order = 3)
        int edition,

        @Schema(title = "Id edisi") UUID editionId,
        @Schema(title = "Edisi yang berlaku") @Nullable Integer liveEdition,

        @Schema(title = "Judul topik") @Ui(section = "Pokok", order = 4)
        String topicTitle,

        @JsonUnwrapped NarrativeContent content,

        @Schema(title = "Sidik naskah", description = "SHA-256 atas naskah dalam bentuk kanonis RFC 8785.")
        @Ui(section = "Tanda tangan", order = 70)
        String contentHash,

        @Schema(title = "Pihak yang harus sepakat") @Ui(section = "Tanda tangan", order = 71)
        List<RequiredParty> requiredParties,

        @Schema(title = "Jumlah kesepakatan yang diminta") @Ui(section = "Tanda tangan", order = 71)
        List<Quorum> quorums,

        @Schema(title = "Batas waktu pihak koordinasi") @Ui(section = "Tanda tangan", order = 71) @Nullable
        Instant coordinationDueAt,

        @Schema(title = "Jawaban pihak koordinasi") @Ui(section = "Tanda tangan", order = 71) @Nullable
        Timeliness coordinationTimeliness,

        @Schema(title = "Paraf koordinasi") @Ui(section = "Tanda tangan", order = 72)
        List<ConcurrenceView> concurrences,

        @Schema(title = "Tanda tangan") @Ui(section = "Tanda tangan", order = 73)
        List<SignOffView> signOffs,

        @Schema(title = "Rujukan") @Ui(section = "Bukti", order = 35)
        List<Citation> citations,

        @Schema(title = "Perubahan bukti yang menunggu keputusan", description = "Hanya bagi meja redaksi.")
        @Ui(section = "Bukti", order = 36)
        @Nullable
        Integer evidenceFlags,

        @Schema(title = "Yang dikoreksi") @Nullable String changeNote,
        @Schema(title = "Pencabutan") @Nullable WithdrawalView withdrawal,
        @Schema(title = "Berakhirnya naskah") @Nullable EndingView ending,

        @Schema(title = "Batas telaah susulan") @Ui(section = "Tanda tangan", order = 74) @Nullable
        Instant postReviewDueAt,

        @Schema(title = "Telaah susulan") @Ui(section = "Tanda tangan", order = 74) @Nullable
        Timeliness postReviewTimeliness,

        @Schema(title = "Edisi disusun") @Ui(section = "Riwayat", order = 80)
        Instant createdAt,

        @Schema(title = "Koordinasi sejak") @Ui(section = "Riwayat", order = 81) @Nullable
        Instant coordinationSince,

        @Schema(title = "Dijadwalkan terbit") @Ui(section = "Riwayat", order = 82) @Nullable
        Instant scheduledFor,

        @Schema(title = "Terbit") @Ui(section = "Riwayat", order = 83) @Nullable
        Instant publishedAt,

        @Schema(title = "Berakhir") @Ui(section = "Riwayat", order = 84) @Nullable
        Instant endedAt,

        @Schema(
                title = "Sedang dibuka juga oleh",
                description = "Orang lain di meja redaksi yang membuka narasi ini sekarang; hanya bagi meja redaksi.")
        @Ui(section = "Pokok", order = 5)
        List<PresenceView> presence,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static NarrativeView of(
            Narrative narrative, Edition edition, Actor actor, List<PresenceView> presence, Instant at) {
        EditionView shown = EditionView.of(narrative, edition, actor);
        return new NarrativeView(
                narrative.id,
                narrative.version,
                narrative.number,
                narrative.slug,
                edition.status,
                edition.number,
                edition.id,
                narrative.live().map(live -> live.number).orElse(null),
                edition.topic.title(),
                shown.content(),
                edition.contentHash,
                shown.requiredParties(),
                shown.quorums(),
                edition.milestones.coordinationDueAt,
                Timeliness.ofParties(edition, at),
                shown.concurrences(),
                shown.signOffs(),
                shown.citations(),
                Readers.of(actor) == Readers.DESK ? edition.openEvidenceFlags : null,
                edition.changeNote,
                shown.withdrawal(),
                shown.ending(),
                edition.milestones.postReviewDueAt,
                Timeliness.ofThirdLook(edition, at),
                edition.milestones.createdAt,
                edition.milestones.coordinationSince,
                edition.milestones.scheduledFor,
                edition.milestones.publishedAt,
                edition.milestones.endedAt,
                presence,
                NarrativeRules.allowedActions(narrative, actor, at));
    }
}
