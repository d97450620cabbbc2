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
        @Nullable Integer answers,
        @Nullable Media media,
        @Nullable Planning planning) {

    /** How the media spoke, by the tone of what they wrote. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Media(
            int items,
            int positive,
            int neutral,
            int negative,
            int headlineMismatches,
            List<OutletTones> outletKinds,
            List<TopicTones> topics) {}

    /** Reports in one kind of medium. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record OutletTones(String outletKind, int positive, int neutral, int negative) {}

    /** Reports on one topic. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TopicTones(String title, int positive, int neutral, int negative) {}

    /** How communication was planned. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Planning(int activePlans, int meetings, int followUpsDue, int followUpsDone, int agendaNextMonth) {}

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
