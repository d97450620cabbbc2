package id.narasitunggal.dissemination.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The articles as they stood when their text was first recognised. */
@ApplicationScoped
class PageCopies {
    private final Session database;

    PageCopies(Session database) {
        this.database = database;
    }

    /** What changed since the text was first seen; null when nothing did or nothing was seen yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    @Nullable
    String drift(UUID placementId, String article) {
        return database.createNativeQuery("select text from page_copy where placement_id = :placement", Tuple.class)
                .setParameter("placement", placementId)
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .findFirst()
                .flatMap(first -> Drift.between(first, article))
                .orElse(null);
    }

    /** Keeps the article unless one is kept already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID placementId, String article, Instant at) {
        database.createNativeMutationQuery(
                        "insert into page_copy (placement_id, text, seen_at) values (:placement, :text, :at) on conflict do nothing")
                .setParameter("placement", placementId)
                .setParameter("text", article)
                .setParameter("at", at)
                .executeUpdate();
    }
}
