package id.narasitunggal.narrative.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.narasitunggal.narrative.manuscript.ZonedTime;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The minutes of a coordination meeting. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Catatan rapat koordinasi: siapa hadir, apa yang diputuskan, dan siapa menindaklanjutinya.")
public record RecordMeeting(
        @Schema(title = "Rencana komunikasi")
        @Ui(ref = "/communication-plans", widget = "reference", order = 1)
        @NotNull
        UUID planId,

        @Schema(title = "Perihal", examples = "Rapat koordinasi stunting")
        @Ui(primary = true, order = 2)
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(title = "Waktu", format = "date-time", examples = "2026-10-05T09:00:00+07:00")
        @Ui(order = 3)
        @NotNull
        @ZonedTime
        @Size(max = 40)
        String heldAt,

        @Schema(title = "Tempat") @Ui(order = 4) @Size(max = 200) @Nullable
        String place,

        @Schema(title = "Instansi yang hadir") @Ui(ref = "/units", order = 5) @NotEmpty @Size(max = 700)
        List<@NotNull UUID> attendees,

        @Schema(title = "Keputusan") @Ui(order = 6) @Size(max = 50)
        List<@NotBlank @Size(max = 1000) String> decisions,

        @Schema(title = "Tindak lanjut") @Ui(order = 7) @Size(max = 50)
        List<@NotNull @Valid Task> followUps) {

    public RecordMeeting {
        attendees = PlanContent.orEmpty(attendees);
        decisions = PlanContent.orEmpty(decisions);
        followUps = PlanContent.orEmpty(followUps);
    }

    Instant at() {
        return OffsetDateTime.parse(heldAt).toInstant();
    }

    /** Who does what by when; the id stays the same when the minutes are mended. */
    @Schema(name = "RecordFollowUp", title = "Tindak lanjut")
    public record Task(
            @Schema(title = "Id") @NotNull UUID id,

            @Schema(title = "Tugas") @Ui(primary = true) @NotBlank @Size(max = 500)
            String task,

            @Schema(title = "Instansi penanggung jawab") @Ui(ref = "/units", widget = "reference") @NotNull
            UUID ownerUnit,

            @Schema(title = "Batas waktu") @NotNull LocalDate due) {}
}
