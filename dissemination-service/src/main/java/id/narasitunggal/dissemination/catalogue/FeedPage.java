package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;

/** What a neighbour's change feed answers: events in the order they were committed, and where to go on. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FeedPage(List<Entry> items, String next) {

    /** One event; only its type and content matter here, because applying it twice has one effect. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(UUID id, String type, UUID subject, JsonNode data) {}

    boolean isEmpty() {
        return items.isEmpty();
    }
}
