package id.narasitunggal.narrative.editorial;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.citation.Citation;
import id.narasitunggal.narrative.concurrence.Quorum;
import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.ending.EndingView;
import id.narasitunggal.narrative.ending.Withdrawal;
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

/** One edition, addressable for ever. Readers outside the desk see neither its inner notes nor who signed it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi narasi") int version,
        @Schema(title = "Id narasi") UUID narrativeId,

        @Schema(title = "Nomor narasi", examples = "NT/2026/0001")
        String narrativeNumber,

        @Schema(title = "Alamat tetap", examples = "/api/v1/editions/NT/2026/0001/1")
        String address,

        @Schema(title = "Edisi") @Ui(list = true, primary = true, order = 1)
        int number,

        @Schema(title = "Status") @Ui(list = true, order = 2)
        NarrativeStatus status,

        @Schema(title = "Naskah") NarrativeContent content,

        @Schema(title = "Sidik naskah", description = "SHA-256 atas naskah dalam bentuk kanonis RFC 8785.")
        String contentHash,

        @Schema(title = "Yang dikoreksi") @Ui(list = true, order = 3) @Nullable
        String changeNote,

        @Schema(title = "Pihak yang harus sepakat") List<RequiredParty> requiredParties,
        @Schema(title = "Jumlah kesepakatan yang diminta") List<Quorum> quorums,
        @Schema(title = "Paraf koordinasi") List<ConcurrenceView> concurrences,
        @Schema(title = "Tanda tangan") List<SignOffView> signOffs,
        @Schema(title = "Rujukan") List<Citation> citations,
        @Schema(title = "Pencabutan") @Nullable WithdrawalView withdrawal,
        @Schema(title = "Berakhirnya naskah") @Nullable EndingView ending,

        @Schema(title = "Disusun") @Ui(list = true, order = 4)
        Instant createdAt,

        @Schema(title = "Terbit") @Ui(list = true, order = 5) @Nullable
        Instant publishedAt,

        @Schema(title = "Berakhir") @Nullable Instant endedAt) {

    public static EditionView of(Narrative narrative, Edition edition, Actor actor) {
        boolean inside = Readers.of(actor) != Readers.PUBLIC;
        boolean showsWithdrawal = Readers.of(actor) == Readers.DESK || edition.status == NarrativeStatus.WITHDRAWN;
        Withdrawal withdrawal = showsWithdrawal ? edition.withdrawal : null;
        return new EditionView(
                edition.id,
                narrative.version,
                narrative.id,
                narrative.number,
                "/api/v1/editions/" + narrative.number + "/" + edition.number,
                edition.number,
                edition.status,
                readBy(Readers.of(actor), edition),
                edition.contentHash,
                edition.changeNote,
                edition.signatures.requiredParties(),
                edition.signatures.quorums(),
                inside ? edition.signatures.answers() : List.of(),
                inside ? edition.signatures.signOffs() : List.of(),
                isTombstone(Readers.of(actor), edition)
                        ? List.of()
                        : edition.citations.stream()
                                .filter(citation -> !citation.hidden())
                                .toList(),
                WithdrawalView.of(withdrawal),
                EndingView.of(edition.ending),
                edition.milestones.createdAt,
                edition.milestones.publishedAt,
                edition.milestones.endedAt);
    }

    /** The text as this kind of reader may read it. */
    public static NarrativeContent readBy(Readers reader, Edition edition) {
        if (isTombstone(reader, edition)) {
            return edition.content.tombstone();
        }
        return reader == Readers.PUBLIC ? edition.content.withoutInternalNotes() : edition.content;
    }

    /** What was taken back is no longer read out; its address, its name and the reason stay. */
    private static boolean isTombstone(Readers reader, Edition edition) {
        return reader != Readers.DESK && edition.status == NarrativeStatus.WITHDRAWN;
    }
}
