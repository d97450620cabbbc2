package id.narasitunggal.narrative.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.neighbour.FeedCursors;
import id.narasitunggal.narrative.neighbour.FeedEntry;
import id.narasitunggal.narrative.neighbour.FeedPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Applies a page of news and the move of the cursor in one transaction, so that each item is taken over exactly once. */
@ApplicationScoped
public class ItemInbox {
    static final String FEED = "submission";
    static final String NEWS = "item.accepted";
    private static final Logger LOG = Logger.getLogger(ItemInbox.class);
    private static final Actor READER = Actor.system("evidence");

    private final CitableItems items;
    private final FeedCursors cursors;
    private final AuditTrail trail;
    private final ObjectMapper json;

    ItemInbox(CitableItems items, FeedCursors cursors, AuditTrail trail, ObjectMapper json) {
        this.items = items;
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
        page.items().stream().filter(entry -> NEWS.equals(entry.type())).forEach(this::take);
        return true;
    }

    private void take(FeedEntry entry) {
        try {
            AcceptedItem news = json.treeToValue(entry.data(), AcceptedItem.class);
            if (!news.isWhole()) {
                refuse(entry, "incomplete");
            } else if (news.isOpen()) {
                copy(news);
            } else {
                drop(entry, news);
            }
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            refuse(entry, "unreadable");
        }
    }

    private void copy(AcceptedItem news) {
        Optional<CitableItem> known = items.findByIdOptional(news.itemId());
        known.ifPresentOrElse(item -> item.update(news), () -> items.persist(new CitableItem(news)));
    }

    /** Exempt information does not enter, and what is known of it already leaves. */
    private void drop(FeedEntry entry, AcceptedItem news) {
        items.deleteById(news.itemId());
        refuse(entry, "exempt");
    }

    private void refuse(FeedEntry entry, String reason) {
        LOG.warnf("news refused: %s, event %s", reason, entry.id());
        trail.record(new EvidenceEvent.Refused(entry.id(), entry.subject(), reason), READER);
    }
}
