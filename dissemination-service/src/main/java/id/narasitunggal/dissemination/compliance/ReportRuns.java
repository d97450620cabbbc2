package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The reports that are being made or were: one run for each version, whoever asks for it and however often. */
@ApplicationScoped
class ReportRuns {
    private static final String LIST = """
            select * from report_run
             where (cast(:period as text) is null or period = :period)
               and (cast(:state as text) is null or state = :state)
               and (cast(:afterAsked as timestamptz) is null or (asked_at, id) < (cast(:afterAsked as timestamptz), cast(:afterId as uuid)))
             order by asked_at desc, id desc
             limit :most
            """;
    private static final String NEWEST = """
            select * from report_run where kind = :kind and period = :period and state <> 'FAILED' order by report_version desc limit 1
            """;
    private static final String ASK = """
            insert into report_run (id, kind, period, report_version, reason, asked_by, asked_by_name, asked_at, state, step)
            values (:id, :kind, :period, :version, :reason, :by, :name, :at, 'QUEUED', 'WAITING')
            on conflict (kind, period, report_version) where state <> 'FAILED' do nothing
            """;

    private final Session database;

    ReportRuns(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when there is none */
    ReportRunView require(UUID id) {
        return database.createNativeQuery("select * from report_run where id = :id", Tuple.class)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(ReportRuns::view)
                .orElseThrow(() -> new Refusal.NotFound("Penyusunan laporan"));
    }

    Page<ReportRunView> page(ReportRunFilter filter, PageRequest request) {
        List<String> after = request.keys(2);
        List<ReportRunView> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("period", filter.period)
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter(
                        "afterAsked",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(ReportRuns::view)
                .toList();
        return Page.of(rows, request, run -> Cursor.of(run.askedAt(), run.id()));
    }

    /** The run of the newest version that did not fail. */
    Optional<ReportRunView> newest(ReportKind kind, YearMonth month) {
        return database.createNativeQuery(NEWEST, Tuple.class)
                .setParameter("kind", kind.name())
                .setParameter("period", month.toString())
                .uniqueResultOptional()
                .map(ReportRuns::view);
    }

    /**
     * Queues one version of a report. Of several who ask at once, one queues it and the others find it: the unique index says so.
     *
     * @param id of the run, if it comes to one
     */
    void queue(UUID id, ReportOrder order, int version, Instant at) {
        database.createNativeMutationQuery(ASK)
                .setParameter("id", id)
                .setParameter("kind", order.kind().name())
                .setParameter("period", order.month().toString())
                .setParameter("version", version)
                .setParameter("reason", order.reason())
                .setParameter("by", order.by().subject())
                .setParameter("name", order.by().name())
                .setParameter("at", at)
                .executeUpdate();
    }

    private static ReportRunView view(Tuple row) {
        ReportKind kind = ReportKind.valueOf(row.get("kind", String.class));
        String period = row.get("period", String.class);
        int version = row.get("report_version", Integer.class);
        return new ReportRunView(
                row.get("id", UUID.class),
                kind.number(period, version),
                kind,
                period,
                version,
                ReportRunState.valueOf(row.get("state", String.class)),
                ReportStep.valueOf(row.get("step", String.class)),
                row.get("percent", Integer.class),
                row.get("trouble", String.class),
                row.get("reason", String.class),
                row.get("asked_by_name", String.class),
                row.get("asked_at", Instant.class),
                row.get("attempts", Integer.class),
                row.get("report_id", UUID.class),
                row.get("ended_at", Instant.class));
    }
}
