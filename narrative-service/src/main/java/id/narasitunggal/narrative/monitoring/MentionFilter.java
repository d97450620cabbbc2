package id.narasitunggal.narrative.monitoring;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the reports of the media. */
public class MentionFilter {
    @Parameter(description = "Nada isi.")
    @QueryParam("tone")
    @Nullable
    Tone tone;

    @Parameter(description = "Jenis media.")
    @QueryParam("outletKind")
    @Nullable
    OutletKind outletKind;

    @Parameter(description = "Media terdaftar.")
    @QueryParam("outletId")
    @Nullable
    UUID outletId;

    @Parameter(description = "Topik.")
    @QueryParam("topicId")
    @Nullable
    UUID topicId;

    @Parameter(description = "Narasi yang diberitakan.")
    @QueryParam("narrativeId")
    @Nullable
    UUID narrativeId;

    @Parameter(description = "Tindak lanjut yang diperlukan.")
    @QueryParam("actionNeeded")
    @Nullable
    ActionNeeded actionNeeded;

    @Parameter(description = "Terbit sejak.", example = "2026-10-01T00:00:00Z")
    @QueryParam("from")
    @Nullable
    Instant from;

    @Parameter(description = "Terbit sebelum.", example = "2026-11-01T00:00:00Z")
    @QueryParam("to")
    @Nullable
    Instant to;
}
