package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The news that an item no longer stands: its unit corrected it, or took it back. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SupersededItem(@Nullable UUID itemId, int revision) {}
