package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/** What this service keeps of narrative-service's {@code edition.withdrawn}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record WithdrawnEdition(UUID narrativeId, UUID editionId, Instant withdrawnAt) {}
