package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.ui.Ui;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A coordination meeting as it is shown. */
public record MeetingView(
        @Schema(title = "Id") UUID id,
        @Schema(title = "Versi") int version,

        @Schema(title = "Rencana komunikasi") @Ui(ref = "/communication-plans", widget = "reference", order = 3)
        UUID planId,

        @Schema(title = "Perihal") @Ui(list = true, primary = true, order = 1)
        String title,

        @Schema(title = "Waktu") @Ui(list = true, order = 2) Instant heldAt,
        @Schema(title = "Tempat") @Ui(order = 4) @Nullable String place,

        @Schema(title = "Instansi yang hadir") @Ui(ref = "/units", order = 5)
        List<UUID> attendees,

        @Schema(title = "Keputusan") @Ui(order = 6) List<String> decisions,
        @Schema(title = "Tindak lanjut") @Ui(order = 7) List<FollowUpView> followUps,
        @Schema(title = "Tindakan yang terbuka bagi Anda") List<String> allowedActions) {

    static MeetingView of(CoordinationMeeting meeting, Actor actor) {
        return new MeetingView(
                meeting.id,
                meeting.version,
                meeting.plan.id,
                meeting.title,
                meeting.heldAt,
                meeting.place,
                meeting.attendees,
                meeting.decisions,
                meeting.followUps.stream().map(FollowUpView::of).toList(),
                meeting.allowedActions(actor));
    }
}
