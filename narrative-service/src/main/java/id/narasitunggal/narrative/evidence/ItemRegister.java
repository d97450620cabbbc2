package id.narasitunggal.narrative.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Keeps the copies of accepted items in step with their units, and flags the texts that rest on what changed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ItemRegister {
    private final CitableItems items;
    private final FlagRaiser flags;
    private final ClosedItems closed;
    private final Session database;

    ItemRegister(CitableItems items, FlagRaiser flags, ClosedItems closed, Session database) {
        this.items = items;
        this.flags = flags;
        this.closed = closed;
        this.database = database;
    }

    /** Whoever is about to cite one of these waits for what is said of it; always in one order, so that nobody waits for ever. */
    void lock(Set<UUID> ids) {
        if (!ids.isEmpty()) {
            database.createNativeQuery(
                            "select item_id from citable_item where item_id in (:ids) order by item_id for update",
                            Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList();
        }
    }

    /** @return false when the item is closed to the public: older news does not open it again */
    boolean accept(AcceptedItem news) {
        if (closed.contains(news.itemId())) {
            return false;
        }
        Optional<CitableItem> known = items.findByIdOptional(news.itemId());
        known.ifPresentOrElse(item -> follow(item, news), () -> items.persist(new CitableItem(news)));
        return true;
    }

    private void follow(CitableItem item, AcceptedItem news) {
        int before = item.revision();
        item.update(news);
        if (item.revision() > before) {
            items.flush();
            flags.raise(FlagKind.SUPERSEDED, "revision:" + before, List.of(news.itemId()), before);
        }
    }

    /** The item stays readable for the texts that rest on it, but nothing new can be built on it. */
    void end(UUID id, FlagKind kind, int revision) {
        items.findByIdOptional(id)
                .filter(item -> item.revision() <= revision)
                .ifPresent(item -> item.end(kind == FlagKind.WITHDRAWN ? ItemState.WITHDRAWN : ItemState.SUPERSEDED));
        items.flush();
        flags.raise(kind, "revision:" + revision, List.of(id), revision);
    }

    /** Between open classes nothing changes but the word; a closed item leaves without a trace that a reader could find. */
    void reclassify(UUID id, String classification) {
        if (AcceptedItem.isOpen(classification)) {
            closed.reopen(id);
            items.findByIdOptional(id).ifPresent(item -> item.classification = classification);
        } else {
            close(id);
        }
    }

    void close(UUID id) {
        items.deleteById(id);
        items.flush();
        closed.close(id);
        closed.proposeWithdrawal(flags.raise(FlagKind.RECLASSIFIED, "exempt", List.of(id), Integer.MAX_VALUE));
    }
}
