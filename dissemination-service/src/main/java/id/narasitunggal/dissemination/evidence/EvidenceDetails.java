package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.placement.EvidenceKind;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says about a file; the file itself is the body of the request.
 *
 * @param capturedAt when the picture or recording was taken
 */
record EvidenceDetails(
        EvidenceKind kind,
        String name,
        Instant capturedAt,
        String place,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String note) {}
