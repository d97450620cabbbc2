package id.narasitunggal.narrative.neighbour;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a neighbour told us at one asking.
 *
 * @param next where to ask from next time
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedPage(List<FeedEntry> items, @Nullable String next) {}
