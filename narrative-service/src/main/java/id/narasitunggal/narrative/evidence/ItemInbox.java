package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.neighbour.FeedCursors;
import id.narasitunggal.narrative.neighbour.FeedEntry;
import id.narasitunggal.narrative.neighbour.FeedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Applies a page of news and the move of the cursor in one transaction, so that each piece has its effect exactly once. */
@ApplicationScoped
public class ItemInbox {
    static final String FEED = "submission";
    static final String NEWS =
            "item.accepted,item.superseded,item.withdrawn,item.reclassified,conflict.opened,conflict.settled";
    private static final Logger LOG = Logger.getLogger(ItemInbox.class);

    private final ItemRegister items;
    private final DataConflicts conflicts;
    private final FeedCursors cursors;
    private final AuditTrail trail;
    private final ObjectMapper json;

    ItemInbox(ItemRegister items, DataConflicts conflicts, FeedCursors cursors, AuditTrail trail, ObjectMapper json) {
        this.items = items;
        this.conflicts = conflicts;
        this.cursors = cursors;
        this.trail = trail;
        this.json = json;
    }

    /** @return false when another replica has already applied the page */
    @Transactional
    public boolean apply(@Nullable String from, FeedPage page) {
        if (!cursors.move(FEED, from, page.next())) {
            return false;
        }
        items.lock(itemsIn(page));
        page.items().forEach(this::take);
        return true;
    }

    private static Set<UUID> itemsIn(FeedPage page) {
        Set<UUID> ids = new HashSet<>();
        for (FeedEntry entry : page.items()) {
            ids.add(entry.subject());
            for (JsonNode item : facts(entry).path("itemIds")) {
                id(item.asText()).ifPresent(ids::add);
            }
        }
        return ids;
    }

    private static JsonNode facts(FeedEntry entry) {
        return Objects.requireNonNullElse(entry.data(), MissingNode.getInstance());
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void take(FeedEntry entry) {
        try {
            switch (entry.type()) {
                case "item.accepted" -> accepted(entry, read(entry, AcceptedItem.class));
                case "item.superseded" -> ended(entry, FlagKind.SUPERSEDED);
                case "item.withdrawn" -> ended(entry, FlagKind.WITHDRAWN);
                case "item.reclassified" -> reclassified(entry, read(entry, ReclassifiedItem.class));
                case "conflict.opened" -> opened(entry, read(entry, OpenedConflict.class));
                case "conflict.settled" -> settled(entry, read(entry, SettledConflict.class));
                default -> LOG.debugf("not ours: %s", entry.type());
            }
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            refuse(entry, "unreadable");
        }
    }

    private <T> T read(FeedEntry entry, Class<T> news) throws JsonProcessingException {
        return json.treeToValue(facts(entry), news);
    }

    /** Exempt information does not enter, and what is known of it already leaves. */
    private void accepted(FeedEntry entry, AcceptedItem news) {
        if (!news.isWhole()) {
            refuse(entry, "incomplete");
        } else if (!AcceptedItem.isOpen(news.classification())) {
            items.close(news.itemId());
            refuse(entry, "exempt");
        } else if (!items.accept(news)) {
            refuse(entry, "exempt");
        }
    }

    private void ended(FeedEntry entry, FlagKind kind) throws JsonProcessingException {
        SupersededItem news = read(entry, SupersededItem.class);
        if (news.itemId() == null || news.revision() < 1) {
            refuse(entry, "incomplete");
        } else {
            items.end(news.itemId(), kind, news.revision());
        }
    }

    private void reclassified(FeedEntry entry, ReclassifiedItem news) {
        if (news.itemId() == null || news.to() == null) {
            refuse(entry, "incomplete");
        } else {
            items.reclassify(news.itemId(), news.to());
        }
    }

    private void opened(FeedEntry entry, OpenedConflict news) {
        Set<UUID> parties = news.itemIds() == null
                ? Set.of()
                : news.itemIds().stream().filter(Objects::nonNull).collect(Collectors.toSet());
        if (news.conflictId() == null || parties.isEmpty()) {
            refuse(entry, "incomplete");
        } else {
            conflicts.open(news.conflictId(), news, parties);
        }
    }

    private void settled(FeedEntry entry, SettledConflict news) {
        if (news.conflictId() == null || news.resolution() == null) {
            refuse(entry, "incomplete");
        } else {
            conflicts.settle(news.conflictId(), news.resolution(), news);
        }
    }

    private void refuse(FeedEntry entry, String reason) {
        LOG.warnf("news refused: %s, event %s", reason, entry.id());
        trail.record(new EvidenceEvent.Refused(entry.id(), entry.subject(), reason), FlagRaiser.WATCH);
    }
}
