package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Cursor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** All submissions; drafts are seen by their own unit only, what was sent also by its province and the ministry. */
@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {
    private static final String VISIBLE = """
            (s.unit_id = cast(:unit as uuid)
             or (s.entry_channel = 'ASSISTED' and s.prepared_by = :subject)
             or (s.status not in ('DRAFT', 'AWAITING_UNIT_APPROVAL', 'DISCARDED')
                 and (:everyUnit or (:supervisor and u.region_code like (select region_code from unit where id = cast(:unit as uuid)) || '.%'))))
            """;

    private static final String IS_VISIBLE =
            "select true from submission s join unit u on u.id = s.unit_id where s.id = :id and " + VISIBLE;

    /** Retries of one request take turns; the turn ends with the transaction. */
    private static final String TAKE_TURN =
            "select cast(pg_advisory_xact_lock(hashtextextended(cast(:id as text), 0)) as text)";

    private static final String WAY_OUT = """
            select two_step,
                   coalesce((select string_agg(sha256, ',' order by sha256) from attachment
                              where submission_id = :id and removed_at is null), '') as hashes,
                   exists (select from attachment a
                             join submission_item i on i.submission_id = a.submission_id and i.position = a.item_position
                            where a.submission_id = :id and a.removed_at is null and i.classification = 'DIKECUALIKAN') as exempt_files
              from unit
             where id = :unit
            """;

    private static final String TURN = "select two_step, taken from take_turn(:id, :unit)";

    /** A file of an item that is no more belongs to the whole. */
    private static final String INHERIT = """
            insert into attachment (id, submission_id, unit_id, item_position, name, media_type, size, sha256, alt_text, caption, credit,
                                    classification, store, store_key, uploaded_by, uploaded_at)
            select gen_random_uuid(), :draft, unit_id, case when item_position < :items then item_position end, name, media_type, size, sha256,
                   alt_text, caption, credit, classification, store, store_key, uploaded_by, uploaded_at
              from attachment
             where submission_id = :previous and removed_at is null
            """;

    /** Which submissions s of units u the actor may see and asks for. */
    public static final String LISTED = """
            (cast(:status as text) is null or s.status = :status)
               and (cast(:kind as text) is null or s.kind = :kind)
               and (cast(:ofUnit as uuid) is null or s.unit_id = cast(:ofUnit as uuid))
               and (cast(:period as date) is null or s.period = cast(:period as date))
               and
            """ + VISIBLE;

    private static final String LIST = """
            select s.id, s.number, s.revision, s.unit_id, n.name as unit_name, s.kind, s.period, s.status, s.timeliness, s.submitted_at, s.drafted_at
              from submission s
              join unit u on u.id = s.unit_id
              join unit_name n on n.unit_id = u.id and daterange(n.valid_from, n.valid_to) @> current_date
             where
            """ + LISTED + """
               and (cast(:afterDrafted as timestamptz) is null or (s.drafted_at, s.id) < (cast(:afterDrafted as timestamptz), cast(:afterId as uuid)))
             order by s.drafted_at desc, s.id desc
             limit :most
            """;

    /** Numbers run per unit and month; the row is locked until the transaction ends, so none is given twice. */
    private static final String NEXT_NUMBER = """
            insert into submission_counter (unit_id, period, last_number) values (:unit, :period, 1)
            on conflict on constraint submission_counter_pkey do update set last_number = submission_counter.last_number + 1
            returning (select code from unit_code where unit_id = :unit and scheme in ('KEMENDAGRI', 'INTERNAL') order by valid_from desc limit 1)
                      || '/' || to_char(period, 'YYYY-MM') || '/' || lpad(last_number::text, 4, '0')
            """;

    private final Session database;

    Submissions(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when there is none that the actor may see */
    public Submission require(UUID id, Actor actor) {
        return visible(id, actor).orElseThrow(() -> new Refusal.NotFound("Laporan"));
    }

    /** Empty when absent or not for the actor's eyes. */
    Optional<Submission> visible(UUID id, Actor actor) {
        boolean seen = scoped(database.createNativeQuery(IS_VISIBLE, Tuple.class), actor)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .isPresent();
        return seen ? findByIdOptional(id) : Optional.empty();
    }

    /** One that the caller was already told to be visible. */
    Submission known(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal.NotFound("Laporan"));
    }

    /** Waits until nobody else works under this id. */
    public void oneAtATime(UUID id) {
        database.createNativeQuery(TAKE_TURN, Tuple.class)
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    WayOut wayOut(Submission submission) {
        Tuple found = database.createNativeQuery(WAY_OUT, Tuple.class)
                .setParameter("id", submission.id)
                .setParameter("unit", submission.unitId)
                .getSingleResult();
        String hashes = found.get("hashes", String.class);
        return new WayOut(
                found.get("two_step", Boolean.class),
                hashes.isEmpty() ? List.of() : List.of(hashes.split(",")),
                found.get("exempt_files", Boolean.class));
    }

    /** What stands at an id once it is the caller's turn to work there, and what the unit that writes is known for. */
    record Turn(boolean unitIsRegistered, boolean signsInTwoSteps, boolean isTaken) {}

    Turn takeTurn(UUID id, UUID unitId) {
        Tuple found = database.createNativeQuery(TURN, Tuple.class)
                .setParameter("id", id)
                .setParameter("unit", unitId)
                .getSingleResult();
        Boolean twoStep = found.get("two_step", Boolean.class);
        return new Turn(twoStep != null, Boolean.TRUE.equals(twoStep), found.get("taken", Boolean.class));
    }

    /** Gives a new draft the files of the revision that it mends: what is not replaced need not be sent again. */
    void inheritFiles(Submission draft, UUID previous) {
        database.createNativeMutationQuery(INHERIT)
                .setParameter("draft", draft.id)
                .setParameter("previous", previous)
                .setParameter("items", draft.items.size())
                .executeUpdate();
    }

    String nextNumber(UUID unitId, YearMonth period) {
        return "SUB/"
                + database.createNativeQuery(NEXT_NUMBER, Tuple.class)
                        .setParameter("unit", unitId)
                        .setParameter("period", period.atDay(1))
                        .getSingleResult()
                        .get(0, String.class);
    }

    Page<SubmissionSummary> page(SubmissionFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<SubmissionSummary> rows = listed(database.createNativeQuery(LIST, Tuple.class), filter, actor)
                .setParameter("afterDrafted", after.isEmpty() ? null : Cursor.instant(after.get(0)))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(Submissions::summary)
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.draftedAt(), row.id()));
    }

    /** Fills the parameters of {@link #LISTED}. */
    public static <T> NativeQuery<T> listed(NativeQuery<T> query, SubmissionFilter filter, Actor actor) {
        return scoped(query, actor)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("kind", filter.kind == null ? null : filter.kind.name())
                .setParameter("ofUnit", filter.unitId == null ? null : filter.unitId.toString())
                .setParameter(
                        "period",
                        filter.period == null
                                ? null
                                : YearMonth.parse(filter.period).atDay(1));
    }

    private static <T> NativeQuery<T> scoped(NativeQuery<T> query, Actor actor) {
        return query.setParameter("everyUnit", actor.seesEveryUnit())
                .setParameter("subject", actor.subject())
                .setParameter("supervisor", actor.has(Role.REGION_SUPERVISOR))
                .setParameter("unit", actor.unit() == null ? null : actor.unit().toString());
    }

    private static SubmissionSummary summary(Tuple row) {
        LocalDate period = row.get("period", LocalDate.class);
        String timeliness = row.get("timeliness", String.class);
        return new SubmissionSummary(
                row.get("id", UUID.class),
                row.get("number", String.class),
                row.get("revision", Integer.class),
                row.get("unit_id", UUID.class),
                row.get("unit_name", String.class),
                SubmissionKind.valueOf(row.get("kind", String.class)),
                period == null ? null : YearMonth.from(period).toString(),
                SubmissionStatus.valueOf(row.get("status", String.class)),
                timeliness == null ? null : Timeliness.valueOf(timeliness),
                row.get("submitted_at", Instant.class),
                row.get("drafted_at", Instant.class));
    }
}
