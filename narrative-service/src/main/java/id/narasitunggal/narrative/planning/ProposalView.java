package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown. */
public record ProposalView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Status") @Ui(list = true, order = 3)
        ProposalStatus status,

        @Schema(title = "Instansi pengusul") @Ui(ref = "/units", widget = "reference", list = true, order = 2)
        UUID unitId,

        @Schema(title = "Topik yang diusulkan") @Ui(list = true, primary = true, order = 1)
        String topic,

        @Schema(title = "Alasan") @Ui(widget = "textarea", order = 5)
        String reason,

        @Schema(title = "Kemendesakan") @Ui(list = true, order = 4)
        Urgency urgency,

        @Schema(title = "Jawaban", nullable = true) @Ui(widget = "textarea", order = 6) @Nullable
        String answer,

        @Schema(title = "Narasi", nullable = true) @Ui(ref = "/narratives", widget = "reference", order = 7) @Nullable
        UUID narrativeId,

        @Schema(title = "Diusulkan") @Ui(list = true, order = 8)
        Instant createdAt,

        @Schema(title = "Dijawab", nullable = true) @Nullable
        Instant answeredAt,

        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static ProposalView of(NarrativeProposal proposal, Actor actor) {
        return new ProposalView(
                proposal.id,
                proposal.version,
                proposal.status,
                proposal.unitId,
                proposal.topic,
                proposal.reason,
                proposal.urgency,
                proposal.answer,
                proposal.narrativeId,
                proposal.createdAt,
                proposal.answeredAt,
                proposal.allowedActions(actor));
    }
}
