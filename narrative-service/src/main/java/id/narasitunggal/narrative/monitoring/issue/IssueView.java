package id.narasitunggal.narrative.monitoring.issue;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.monitoring.MonitoringRules;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue as it is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Isu") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Jenis isu") @Ui(list = true, order = 2)
        IssueKind kind,

        @Schema(title = "Status isu") @Ui(list = true, order = 3)
        IssueStatus status,

        @Schema(title = "Triase") @Ui(list = true, order = 4)
        Triage triage,

        @Schema(title = "Topik") @Ui(ref = "/topics", widget = "reference", order = 5)
        UUID topicId,

        @Schema(title = "Kode wilayah") @Ui(order = 6) @Nullable
        String region,

        @Schema(title = "Asal isu") @Ui(list = true, order = 7)
        IssueOrigin origin,

        @Schema(title = "Berita pada saat terdeteksi") @Ui(order = 8)
        int mentions,

        @Schema(title = "Di antaranya bernada negatif") @Ui(order = 9)
        int negative,

        @Schema(title = "Catatan") @Ui(widget = "textarea", order = 10) @Nullable
        String note,

        @Schema(title = "Pertama terlihat") @Ui(list = true, order = 11)
        Instant firstSeenAt,

        @Schema(title = "Status diubah") @Ui(order = 12) Instant movedAt,

        @Schema(title = "Status diubah oleh") @Ui(order = 13)
        String movedBy,

        @Schema(title = "Status berikutnya yang terbuka") List<IssueStatus> nextStatuses,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static IssueView of(Issue issue, Actor actor) {
        List<IssueStatus> next = issue.status.next().stream().sorted().toList();
        return new IssueView(
                issue.id,
                issue.version,
                issue.title,
                issue.kind,
                issue.status,
                issue.triage,
                issue.topicId,
                issue.region,
                issue.origin,
                issue.mentions,
                issue.negative,
                issue.note,
                issue.firstSeenAt,
                issue.movedAt,
                issue.movedBy,
                next,
                MonitoringRules.monitors(actor) && !next.isEmpty() ? List.of("move") : List.of());
    }
}
