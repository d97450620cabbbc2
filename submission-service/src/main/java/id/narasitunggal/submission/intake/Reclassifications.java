package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Changes of class; seen by the unit that owns the item, by reviewers and by auditors. */
@ApplicationScoped
class Reclassifications implements PanacheRepositoryBase<Reclassification, UUID> {
    private final Session database;

    Reclassifications(Session database) {
        this.database = database;
    }

    Optional<Reclassification> visible(UUID id, Actor actor) {
        return findByIdOptional(id).filter(change -> actor.seesEveryUnit() || actor.speaksFor(change.unitId));
    }

    Reclassification require(UUID id, Actor actor) {
        return visible(id, actor).orElseThrow(() -> new Refusal.NotFound("Perubahan klasifikasi"));
    }

    /** The item of a submission that was sent, for its owner. */
    SubmissionItem requireItem(UUID itemId, Actor actor) {
        return database.createSelectionQuery(
                        "select item from SubmissionItem item join fetch item.submission s where item.id = ?1 and s.unitId = ?2",
                        SubmissionItem.class)
                .setParameter(1, itemId)
                .setParameter(2, actor.unit())
                .uniqueResultOptional()
                .orElseThrow(() ->
                        Refusal.Invalid.field("#/itemId", "Butir ini tidak ditemukan pada laporan instansi Anda."));
    }

    Page<ReclassificationView> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        Instant before = after.isEmpty() ? Instant.parse("9999-01-01T00:00:00Z") : Cursor.instant(after.get(0));
        UUID beforeId = after.isEmpty() ? new UUID(-1, -1) : Cursor.uuid(after.get(1));
        List<ReclassificationView> rows = database.createSelectionQuery(
                        "from Reclassification where (?1 = true or unitId = ?2) and (proposedAt < ?3 or proposedAt = ?3 and id < ?4) order by proposedAt desc, id desc",
                        Reclassification.class)
                .setParameter(1, actor.seesEveryUnit())
                .setParameter(2, actor.unit() == null ? new UUID(0, 0) : actor.unit())
                .setParameter(3, before)
                .setParameter(4, beforeId)
                .setMaxResults(request.fetchSize())
                .getResultStream()
                .map(change -> ReclassificationView.of(change, actor))
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.proposedAt(), row.id()));
    }
}
