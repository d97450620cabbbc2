package id.narasitunggal.narrative.neighbour;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/** One event of a neighbour, as far as it concerns this service. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedEntry(UUID id, String type, UUID subject, Instant time, JsonNode data) {}
