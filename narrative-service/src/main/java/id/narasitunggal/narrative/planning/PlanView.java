package id.narasitunggal.narrative.planning;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as it is shown. */
public record PlanView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Status") @Ui(list = true, order = 6)
        PlanStatus status,

        @JsonUnwrapped PlanContent content,
        @Schema(title = "Disusun") Instant createdAt,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static PlanView of(CommunicationPlan plan, Actor actor) {
        return new PlanView(
                plan.id,
                plan.version,
                plan.status,
                plan.content,
                plan.createdAt,
                PlanRules.allowedActions(plan, actor));
    }
}
