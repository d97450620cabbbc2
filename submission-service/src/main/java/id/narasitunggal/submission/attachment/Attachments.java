package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The files of submissions. Exempt ones, and those of exempt items, are for the owner, the reviewers and auditors only. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {
    private static final String VISIBLE = """
            select a.* from attachment a
             where a.submission_id = :submission and a.removed_at is null
               and (:mayReadExempt or (a.classification <> 'DIKECUALIKAN'
                    and not exists (select from submission_item i
                                     where i.submission_id = a.submission_id and i.classification = 'DIKECUALIKAN'
                                       and (a.item_position is null or i.position = a.item_position))))
            """;

    private static final String KEPT = """
            select coalesce(sum(size), 0) as of_unit, coalesce(sum(files), 0) as files
              from (select max(size) as size, count(*) filter (where submission_id = :submission) as files
                      from attachment
                     where unit_id = :unit and removed_at is null
                     group by store_key) as kept
            """;

    private final Session database;

    Attachments(Session database) {
        this.database = database;
    }

    /** What a unit keeps here already: bytes in all, those that several revisions share once; files in this submission. */
    record Kept(long bytes, long files) {}

    Kept keptBy(Submission submission) {
        Tuple kept = database.createNativeQuery(KEPT, Tuple.class)
                .setParameter("submission", submission.id())
                .setParameter("unit", submission.unitId())
                .getSingleResult();
        return new Kept(
                kept.get("of_unit", Number.class).longValue(),
                kept.get("files", Number.class).longValue());
    }

    /** Whatever stands at the id, also what was removed. */
    Optional<Attachment> at(UUID id) {
        return findByIdOptional(id);
    }

    /** @param submission one that the actor was allowed to see */
    List<Attachment> of(Submission submission, Actor actor) {
        return database.createNativeQuery(VISIBLE + " order by a.uploaded_at, a.id", Attachment.class)
                .setParameter("submission", submission.id())
                .setParameter("mayReadExempt", mayReadExempt(submission, actor))
                .getResultList();
    }

    Attachment require(UUID id, Submission submission, Actor actor) {
        return database.createNativeQuery(VISIBLE + " and a.id = :id", Attachment.class)
                .setParameter("submission", submission.id())
                .setParameter("mayReadExempt", mayReadExempt(submission, actor))
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Lampiran"));
    }

    private static boolean mayReadExempt(Submission submission, Actor actor) {
        return actor.speaksFor(submission.unitId()) || actor.hasAny(Role.REVIEW_ANALYST, Role.AUDITOR);
    }
}
