package id.narasitunggal.narrative.collaboration;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has a narrative open. */
public record PresenceView(
        @Schema(title = "Nama") String name,
        @Schema(title = "Terakhir terlihat") Instant seenAt) {}
