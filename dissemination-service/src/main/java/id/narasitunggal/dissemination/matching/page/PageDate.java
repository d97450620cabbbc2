package id.narasitunggal.dissemination.matching.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * When a page says it was written. Only a time with its zone says anything, and of several the last one: an old page that was
 * changed later may hold a text that is younger than itself.
 */
final class PageDate {
    private static final List<String> META = List.of(
            "meta[property=article:published_time]",
            "meta[property=article:modified_time]",
            "meta[property=og:updated_time]",
            "meta[itemprop=datePublished]",
            "meta[itemprop=dateModified]");
    private static final Pattern FOR_SEARCH_ENGINES =
            Pattern.compile("\"(?:datePublished|dateModified)\"\\s*:\\s*\"([^\"]{16,40})\"");

    private PageDate() {}

    static Optional<Instant> of(Document document) {
        Stream<String> inHead =
                META.stream().flatMap(query -> document.select(query).stream()).map(meta -> meta.attr("content"));
        Stream<String> inText = document.select("time[itemprop][datetime], time.entry-date[datetime]").stream()
                .map(time -> time.attr("datetime"));
        Stream<String> inData = document.select("script[type=application/ld+json]").stream()
                .flatMap(script -> FOR_SEARCH_ENGINES.matcher(script.data()).results())
                .map(found -> found.group(1));
        return Stream.of(inHead, inText, inData)
                .flatMap(written -> written)
                .flatMap(written -> read(written).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> read(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written.strip()).toInstant());
        } catch (DateTimeException unclear) {
            return Optional.empty();
        }
    }
}
