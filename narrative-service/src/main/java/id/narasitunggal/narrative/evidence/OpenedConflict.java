package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The news that units say different things about the same indicator on the same day. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OpenedConflict(
        @Nullable UUID conflictId,
        @Nullable String indicator,
        @Nullable LocalDate asOfDate,
        @Nullable List<UUID> itemIds) {}
