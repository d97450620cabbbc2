package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.ui.Ui;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of the calendar, with what the caller may do about it. */
@Schema(name = "CalendarChange", description = "Perubahan hari libur atau aturan jatuh tempo.")
public record CalendarChangeView(
        @Schema(title = "ID") UUID id,

        @Schema(title = "Alasan") @Ui(list = true, primary = true, order = 1)
        String reason,

        @Schema(title = "Hari libur yang ditetapkan") List<Holiday> holidays,
        @Schema(title = "Hari libur yang dicabut") List<LocalDate> removedDays,
        @Schema(title = "Aturan jatuh tempo") @Nullable DueRule dueRule,

        @Schema(title = "Mengenai bulan berjalan") @Ui(list = true, order = 2)
        boolean insideOpenPeriod,

        @Schema(title = "Keadaan") @Ui(list = true, order = 3)
        ChangeStatus status,

        @Schema(title = "Pengusul") @Ui(list = true, order = 4)
        String proposerName,

        @Schema(title = "Diusulkan pada") @Ui(list = true, order = 5)
        Instant proposedAt,

        @Schema(title = "Diputuskan pada") @Nullable Instant decidedAt,
        @Schema(title = "Tagihan yang mundur") @Nullable Integer movedDuties,
        @Schema(title = "Tindakan yang tersedia") List<String> allowedActions,
        @Schema(title = "Versi data") int version) {

    static CalendarChangeView of(CalendarChange change, Actor actor) {
        boolean mayDecide = AlmanacRules.mayDecide(actor, change).isAllowed();
        return new CalendarChangeView(
                change.id(),
                change.reason(),
                change.content().holidays(),
                change.content().removedDays(),
                change.content().dueRule(),
                change.insideOpenPeriod(),
                change.status(),
                change.proposerName(),
                change.proposedAt(),
                change.decidedAt(),
                change.movedDuties(),
                mayDecide ? List.of("confirm", "reject") : List.of(),
                change.version());
    }
}
