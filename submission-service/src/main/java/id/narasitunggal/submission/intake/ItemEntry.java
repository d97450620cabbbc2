package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One piece of data or information as the unit writes it. */
@Schema(name = "SubmissionItemEntry", description = "Satu butir data atau informasi.")
public record ItemEntry(
        @Schema(title = "Jenis butir") @NotNull ItemType type,
        @Schema(title = "Judul") @NotBlank @Size(max = 300) String title,

        @Schema(title = "Ringkasan") @Ui(widget = "textarea") @Size(max = 1000) @Nullable
        String summary,

        @Schema(title = "Isi") @Ui(widget = "textarea") @Size(max = 50000) @Nullable
        String body,

        @Schema(title = "Klasifikasi informasi") @NotNull Classification classification,

        @Schema(title = "Pengecualian (hanya untuk informasi dikecualikan)") @Valid @Nullable
        Exemption exemption,

        @Schema(title = "Angka") @Valid @Size(max = 200) @Nullable
        List<@NotNull FigureEntry> figures,

        @Schema(title = "Sektor", examples = "Kesehatan") @Ui(section = "Rincian") @Size(max = 100) @Nullable
        String sector,

        @Schema(title = "Topik") @Ui(section = "Rincian") @Size(max = 200) @Nullable
        String topic,

        @Schema(title = "Program prioritas", examples = "Percepatan penurunan stunting")
        @Ui(section = "Rincian")
        @Size(max = 300)
        @Nullable
        String priorityProgramme,

        @Schema(title = "Acuan rencana (Renstra, RPJMD)") @Ui(section = "Rincian") @Size(max = 300) @Nullable
        String planReference,

        @Schema(title = "Rentang waktu yang dicakup") @Ui(section = "Rincian") @Valid @Nullable
        PeriodCovered periodCovered,

        @Schema(title = "Lokasi (kode wilayah Kemendagri)", examples = "13.71")
        @Ui(section = "Rincian")
        @Size(max = 50)
        @Nullable
        List<@NotNull @Pattern(regexp = REGION_CODE) String> locations,

        @Schema(title = "Narasumber") @Ui(section = "Rincian") @Size(max = 200) @Nullable
        String spokesperson,

        @Schema(title = "Kontak kantor") @Ui(section = "Rincian") @Size(max = 200) @Nullable
        String contact,

        @Schema(
                title = "Embargo sampai (dengan zona waktu)",
                format = "date-time",
                examples = "2026-10-10T09:00:00+07:00")
        @Ui(section = "Rincian")
        @Size(max = 40)
        @Nullable
        String embargoUntil,

        @Schema(title = "Tanda penanganan") @Ui(section = "Rincian") @Nullable
        Handling handling) {
    /** A province, regency or city as Kemendagri numbers them. */
    static final String REGION_CODE = "[0-9]{2}([.][0-9]{2})?";

    /** An item without further details. */
    public ItemEntry(
            ItemType type,
            String title,
            @Nullable String summary,
            @Nullable String body,
            Classification classification,
            @Nullable Exemption exemption,
            @Nullable List<FigureEntry> figures) {
        this(
                type,
                title,
                summary,
                body,
                classification,
                exemption,
                figures,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    List<String> listedLocations() {
        return locations == null ? List.of() : locations;
    }

    /** The day on which the codes of places are read: the end of what the item covers, else the day it is sent. */
    LocalDate placesAsOf(LocalDate today) {
        return periodCovered == null ? today : periodCovered.to();
    }

    @Nullable
    Instant embargo() {
        return embargoUntil == null ? null : OffsetDateTime.parse(embargoUntil).toInstant();
    }

    List<FigureEntry> listedFigures() {
        return figures == null ? List.of() : figures;
    }

    boolean holdsExemptInformation() {
        return classification == Classification.DIKECUALIKAN;
    }
}
