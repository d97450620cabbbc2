package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What narrative-service answers about a month: what was published and how it came about. */
@JsonIgnoreProperties(ignoreUnknown = true)
record NarrativeAnswer(
        List<Published> published,
        @Nullable BigDecimal medianHoursToPublish,
        int objections,
        int overrides,
        int corrections,
        int withdrawals,
        List<Title> titles) {

    /** Narratives of one type. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Published(String type, int count) {}

    /** One published narrative. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Title(String number, String title, Instant publishedAt) {}

    int publishedInAll() {
        return published.stream().mapToInt(Published::count).sum();
    }
}
