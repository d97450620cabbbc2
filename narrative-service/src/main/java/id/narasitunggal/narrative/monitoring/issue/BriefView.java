package id.narasitunggal.narrative.monitoring.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a unit is told of an issue, as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IssueBrief", description = "Pemberitahuan isu kepada instansi yang bersangkutan.")
public record BriefView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Isu") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Status") @Ui(list = true, order = 2)
        BriefStatus status,

        @Schema(title = "Instansi") @Ui(list = true, ref = "/units", widget = "reference", order = 3)
        UUID unitId,

        @Schema(title = "Batas waktu menanggapi") @Ui(list = true, order = 4)
        Instant dueAt,

        @Schema(title = "Yang perlu diketahui dan dilakukan") @Ui(widget = "textarea", order = 5)
        String brief,

        @Schema(title = "Id isu") UUID issueId,
        @Schema(title = "Dikirim") @Ui(order = 6) Instant sentAt,

        @Schema(title = "Tindakan instansi") @Ui(widget = "textarea", order = 7) @Nullable
        String answer,

        @Schema(title = "Ditanggapi pada") @Ui(order = 8) @Nullable
        Instant acknowledgedAt,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static BriefView of(IssueBrief brief, Actor actor, Instant now) {
        return new BriefView(
                brief.id,
                brief.version,
                brief.title,
                BriefStatus.of(brief.dueAt, brief.acknowledgedAt, now),
                brief.unitId,
                brief.dueAt,
                brief.brief,
                brief.issueId,
                brief.sentAt,
                brief.answer,
                brief.acknowledgedAt,
                brief.isFor(actor) && brief.acknowledgedAt == null ? List.of("acknowledge") : List.of());
    }
}
