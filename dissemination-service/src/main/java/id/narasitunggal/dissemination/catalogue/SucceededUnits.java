package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service keeps of submission-service's {@code unit.succeeded}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SucceededUnits(List<UUID> from, @Nullable UUID heir) {}
