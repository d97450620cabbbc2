package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The news that an item belongs to another class of public information than before. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ReclassifiedItem(@Nullable UUID itemId, @Nullable String to) {}
