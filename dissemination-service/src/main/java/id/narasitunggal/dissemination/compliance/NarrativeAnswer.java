package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What narrative-service answers about a month: what was published and how it came about. What may be null was not yet asked for
 * when the oldest bundles were frozen; an answer of today without it is no answer ({@link NeighbourFigures}).
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record NarrativeAnswer(
        List<Published> published,
        @Nullable BigDecimal medianHoursToPublish,
        int objections,
        int overrides,
        int corrections,
        int withdrawals,
        List<Title> titles,
        @Nullable List<Overridden> overriddenConcurrences,
        @Nullable Integer supersessions,
        @Nullable Integer expirations,
        @Nullable PostReviews postReviews,
        @Nullable Integer obstacles,
        @Nullable Integer responses,
        @Nullable Integer answers) {

    /** Narratives of one type. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Published(String type, int count) {}

    /** One published narrative. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Title(String number, String title, Instant publishedAt) {}

    /** A text that went on although a party stayed silent. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Overridden(String number, String title, String silentParties, String reason, Instant at) {}

    /** Third looks at urgent texts that fell due in the month. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PostReviews(int due, int inTime, int late, int overdue) {}

    int publishedInAll() {
        return published.stream().mapToInt(Published::count).sum();
    }
}
