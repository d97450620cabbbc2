package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One item as it reads back; for outsiders the title of an exempt item is masked. */
@Schema(name = "SubmissionItem", description = "Butir data atau informasi yang disampaikan.")
public record SubmissionItemView(
        @Schema(title = "ID") UUID id,
        @Schema(title = "Jenis butir") ItemType type,
        @Schema(title = "Judul") @Ui(primary = true) String title,
        @Schema(title = "Ringkasan") @Nullable String summary,
        @Schema(title = "Isi") @Nullable String body,
        @Schema(title = "Klasifikasi informasi") Classification classification,
        @Schema(title = "Pengecualian") @Nullable Exemption exemption,
        @Schema(title = "Angka") List<FigureEntry> figures,

        @Schema(title = "Sektor", examples = "Kesehatan") @Ui(section = "Rincian") @Nullable
        String sector,

        @Schema(title = "Topik") @Ui(section = "Rincian") @Nullable
        String topic,

        @Schema(title = "Program prioritas", examples = "Percepatan penurunan stunting")
        @Ui(section = "Rincian")
        @Nullable
        String priorityProgramme,

        @Schema(title = "Acuan rencana (Renstra, RPJMD)") @Ui(section = "Rincian") @Nullable
        String planReference,

        @Schema(title = "Rentang waktu yang dicakup") @Ui(section = "Rincian") @Nullable
        PeriodCovered periodCovered,

        @Schema(title = "Lokasi (kode wilayah Kemendagri)", examples = "13.71") @Ui(section = "Rincian")
        List<String> locations,

        @Schema(title = "Narasumber") @Ui(section = "Rincian") @Nullable
        String spokesperson,

        @Schema(title = "Kontak kantor") @Ui(section = "Rincian") @Nullable
        String contact,

        @Schema(title = "Embargo sampai") @Ui(section = "Rincian") @Nullable
        Instant embargoUntil,

        @Schema(title = "Tanda penanganan") @Ui(section = "Rincian") @Nullable
        Handling handling) {

    static final String MASKED = "(informasi dikecualikan)";

    static SubmissionItemView of(SubmissionItem item, boolean mayReadExempt) {
        return item.isExempt() && !mayReadExempt ? masked(item) : whole(item);
    }

    private static SubmissionItemView whole(SubmissionItem item) {
        ItemBackground background = item.background;
        return new SubmissionItemView(
                item.id,
                item.type,
                item.title,
                item.summary,
                item.body,
                item.classification,
                item.exemption(),
                item.figureEntries(),
                background.sector,
                background.topic,
                background.priorityProgramme,
                background.planReference,
                background.periodCovered(),
                background.locationCodes,
                background.spokesperson,
                background.contact,
                background.embargoUntil,
                background.handling);
    }

    private static SubmissionItemView masked(SubmissionItem item) {
        return new SubmissionItemView(
                item.id,
                item.type,
                MASKED,
                null,
                null,
                item.classification,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }

    /** The item as the unit wrote it, as far as it is shown here. */
    ItemEntry entry() {
        return new ItemEntry(
                type,
                title,
                summary,
                body,
                classification,
                exemption,
                figures.isEmpty() ? null : figures,
                sector,
                topic,
                priorityProgramme,
                planReference,
                periodCovered,
                locations.isEmpty() ? null : locations,
                spokesperson,
                contact,
                embargoUntil == null ? null : embargoUntil.toString(),
                handling);
    }

    /** The item as the unit wrote it. */
    static ItemEntry entry(SubmissionItem item) {
        return whole(item).entry();
    }
}
