package id.narasitunggal.dissemination.syndication;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.1; the notices of narratives out of force stand in an extension, as that format has none of its own. */
@ApplicationScoped
class JsonFeed {
    static final String PATH = "/feed/feed.json";
    static final String MEDIA_TYPE = "application/feed+json";

    private final PublicAddress address;
    private final ObjectMapper json;

    JsonFeed(PublicAddress address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    FeedDocument of(List<SyndicatedItem> items) {
        Document document = new Document(
                "https://jsonfeed.org/version/1.1",
                "Narasi tunggal pemerintah",
                address.of("/"),
                address.of(PATH),
                "id",
                List.of(new Author(address.publisher())),
                address.hub().map(hub -> List.of(new Hub("WebSub", hub))).orElse(List.of()),
                items.stream()
                        .filter(SyndicatedItem::isInForce)
                        .map(this::entry)
                        .toList(),
                new Withdrawals(
                        address.of("/q/openapi"),
                        items.stream()
                                .flatMap(item -> item.ended().map(ending -> notice(item, ending)).stream())
                                .toList()));
        try {
            return FeedDocument.of(json.writeValueAsBytes(document), MEDIA_TYPE, items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("JSON feed not writable", e);
        }
    }

    private Deleted notice(SyndicatedItem narrative, Ending ending) {
        return new Deleted(
                narrative.guid(),
                ending.at(),
                ending.kind(),
                ending.kind().sentence(),
                ending.successorNarrativeId() == null ? null : address.narrative(ending.successorNarrativeId()));
    }

    private Entry entry(SyndicatedItem narrative) {
        return new Entry(
                narrative.guid(),
                address.narrative(narrative.narrativeId()),
                narrative.title(),
                narrative.summary(),
                narrative.body(),
                narrative.firstPublishedAt(),
                narrative.publishedAt(),
                List.of(narrative.topic()),
                "id",
                new About(narrative.narrativeId(), narrative.editionId(), narrative.number(), narrative.edition()));
    }

    /** The feed. */
    @Schema(name = "JsonFeed", description = "Umpan menurut JSON Feed 1.1, beserta narasi yang tidak berlaku lagi.")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Document(
            String version,
            String title,
            @JsonProperty("home_page_url") String homePageUrl,
            @JsonProperty("feed_url") String feedUrl,
            String language,
            List<Author> authors,
            List<Hub> hubs,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Entry> items,
            @JsonProperty("_narasi") Withdrawals withdrawals) {}

    /** Who publishes. */
    @Schema(name = "JsonFeedAuthor", description = "Penerbit umpan.")
    record Author(String name) {}

    /** Who tells subscribers of news. */
    @Schema(name = "JsonFeedHub", description = "Hub WebSub.")
    record Hub(String type, String url) {}

    /** A narrative in force. */
    @Schema(name = "JsonFeedItem", description = "Satu narasi yang berlaku; id-nya tetap walau edisinya berganti.")
    record Entry(
            String id,
            String url,
            String title,
            String summary,
            @JsonProperty("content_text") String contentText,
            @JsonProperty("date_published") Instant datePublished,
            @JsonProperty("date_modified") Instant dateModified,
            List<String> tags,
            String language,
            @JsonProperty("_narasi") About about) {}

    /** Which edition stands in the entry. */
    @Schema(name = "JsonFeedEdition", description = "Edisi yang dimuat.")
    record About(UUID narrativeId, UUID editionId, String number, int edition) {}

    /** What went out of force of late. */
    @Schema(name = "JsonFeedWithdrawals", description = "Narasi yang tidak berlaku lagi sejak paling lama 30 hari.")
    record Withdrawals(String about, List<Deleted> deleted) {}

    /** One notice. */
    @Schema(name = "JsonFeedDeleted", description = "Narasi yang tidak berlaku lagi; hapus salinannya.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Deleted(
            String id,
            @JsonProperty("deleted_at") Instant deletedAt,
            Ending.Kind reason,
            String comment,
            @JsonProperty("successor_url") @Nullable String successorUrl) {}
}
