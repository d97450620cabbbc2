package id.narasitunggal.dissemination.syndication;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The page on which anybody reads a narrative: where every feed and every share text leads. */
@ApplicationScoped
class NarrativePage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH.mm 'WIB'", Locale.forLanguageTag("id-ID"));
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Template page;
    private final PublicAddress address;

    NarrativePage(@Location("public-narrative") Template page, PublicAddress address) {
        this.page = page;
        this.address = address;
    }

    FeedDocument of(SyndicatedItem narrative) {
        String html = page.data("title", narrative.title())
                .data("topic", narrative.topic())
                .data("summary", narrative.summary())
                .data("number", narrative.number())
                .data("edition", narrative.edition())
                .data("paragraphs", narrative.paragraphs())
                .data("isInForce", narrative.isInForce())
                .data(
                        "notice",
                        narrative
                                .ended()
                                .map(ending -> ending.kind().sentence())
                                .orElse(""))
                .data(
                        "successor",
                        narrative
                                .ended()
                                .map(Ending::successorNarrativeId)
                                .map(address::narrative)
                                .orElse(""))
                .data("publisher", address.publisher())
                .data("address", address.narrative(narrative.narrativeId()))
                .data("atom", address.of(AtomFeed.PATH))
                .data("firstPublished", day(narrative.firstPublishedAt()))
                .data("changed", day(narrative.changedAt()))
                .render();
        return FeedDocument.of(html.getBytes(StandardCharsets.UTF_8), "text/html", List.of(narrative));
    }

    private static String day(Instant at) {
        return DAY.format(at.atZone(JAKARTA));
    }
}
