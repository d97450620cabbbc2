package id.narasitunggal.narrative.monthly;

import id.narasitunggal.narrative.manuscript.NarrativeType;
import id.narasitunggal.narrative.monitoring.MediaFigures;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the editorial desk did in one month (WIB), counted from rows.
 *
 * @param medianHoursToPublish hours from first draft to publication, over narratives first published in the month
 */
@Schema(description = "Angka bulanan meja redaksi, dihitung dari catatan.")
public record MonthlyFigures(
        @Schema(title = "Id") String id,
        @Schema(title = "Bulan", examples = "2026-10") String month,
        @Schema(title = "Keadaan pada") Instant asOf,
        @Schema(title = "Terbit menurut jenis") List<TypeCount> published,

        @Schema(title = "Median jam sampai terbit") @Nullable
        Double medianHoursToPublish,

        @Schema(title = "Keberatan pihak koordinasi") long objections,
        @Schema(title = "Pengesampingan kesepakatan") long overrides,
        @Schema(title = "Koreksi terbit") long corrections,
        @Schema(title = "Pencabutan") long withdrawals,
        @Schema(title = "Narasi yang terbit") List<Title> titles,

        @Schema(title = "Kesepakatan yang dikesampingkan") List<ConcurrenceOverride> overriddenConcurrences,
        @Schema(title = "Penggantian") long supersessions,
        @Schema(title = "Habis masa berlaku") long expirations,
        @Schema(title = "Telaah susulan") ThirdLooks postReviews,
        @Schema(title = "Kendala yang dilaporkan instansi") long obstacles,
        @Schema(title = "Tanggapan instansi") long responses,
        @Schema(title = "Tanggapan yang dijawab") long answers,
        @Schema(title = "Pantauan media") MediaFigures media,
        @Schema(title = "Perencanaan") PlanningFigures planning) {

    /**
     * How communication was planned in the month.
     *
     * @param activePlans plans in force on at least one of its days
     * @param followUpsDue what units were to do by a day of the month
     * @param agendaNextMonth entries that begin in the month after, not cancelled
     */
    @Schema(title = "Perencanaan sebulan")
    public record PlanningFigures(
            @Schema(title = "Rencana berlaku") long activePlans,
            @Schema(title = "Rapat koordinasi") long meetings,
            @Schema(title = "Tindak lanjut jatuh tempo") long followUpsDue,

            @Schema(title = "Tindak lanjut selesai") long followUpsDone,

            @Schema(title = "Agenda bulan berikutnya") long agendaNextMonth) {}

    /** How many narratives of one type were first published. */
    @Schema(title = "Jumlah menurut jenis")
    public record TypeCount(
            @Schema(title = "Jenis narasi") NarrativeType type,
            @Schema(title = "Jumlah") long count) {}

    /** A narrative first published in the month. */
    @Schema(title = "Narasi terbit")
    public record Title(
            @Schema(title = "Id narasi") UUID narrativeId,
            @Schema(title = "Nomor") String number,
            @Schema(title = "Judul") String title,
            @Schema(title = "Terbit") Instant publishedAt) {}

    /** A text that went on although a party stayed silent. */
    @Schema(title = "Pengesampingan kesepakatan")
    public record ConcurrenceOverride(
            @Schema(title = "Id narasi") UUID narrativeId,
            @Schema(title = "Nomor") String number,
            @Schema(title = "Judul") String title,
            @Schema(title = "Pihak yang diam") String silentParties,
            @Schema(title = "Alasan") String reason,
            @Schema(title = "Waktu") Instant at) {}

    /** Third looks that fell due in the month, after urgent publications and urgent withdrawals. */
    @Schema(title = "Jumlah telaah susulan")
    public record ThirdLooks(
            @Schema(title = "Jatuh tempo") long due,
            @Schema(title = "Tepat waktu") long inTime,
            @Schema(title = "Terlambat") long late,

            @Schema(title = "Belum dilakukan dan lewat batas")
            long overdue) {}
}
