package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The reports made so far, each with its documents. */
@ApplicationScoped
public class MonthlyReports implements PanacheRepositoryBase<MonthlyReport, UUID> {
    private static final String LIST = """
            select * from monthly_report
             where (not :onlyIssued or issued_at is not null)
               and (cast(:period as text) is null or period = :period)
               and (cast(:kind as text) is null or kind = :kind)
               and (cast(:state as text) is null or state = :state)
               and (cast(:afterPeriod as text) is null or (period, id) < (:afterPeriod, cast(:afterId as uuid)))
             order by period desc, id desc
             limit :most
            """;

    private final Session database;

    MonthlyReports(Session database) {
        this.database = database;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    public MonthlyReport require(UUID id, Actor actor) {
        return findByIdOptional(id)
                .filter(report -> report.issuedAt != null || !ReportRules.seesOnlyIssued(actor))
                .orElseThrow(() -> new Refusal.NotFound("Laporan"));
    }

    Page<MonthlyReportView> page(ReportFilter filter, PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<MonthlyReport> found = database.createNativeQuery(LIST, MonthlyReport.class)
                .setParameter("onlyIssued", ReportRules.seesOnlyIssued(actor))
                .setParameter("period", filter.period)
                .setParameter("kind", filter.kind == null ? null : filter.kind.name())
                .setParameter("state", filter.state == null ? null : filter.state.name())
                .setParameter("afterPeriod", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultList();
        return Page.of(found, request, report -> Cursor.of(report.period, report.id))
                .map(report -> MonthlyReportView.of(report, actor));
    }

    /** The newest version of a report; for the makers of reports, who may see all. */
    Optional<MonthlyReport> newest(ReportKind kind, String period) {
        return find("kind = ?1 and period = ?2 order by reportVersion desc", kind, period)
                .firstResultOptional();
    }

    /** The versions that the leadership holds and that a newer one takes the place of. */
    List<MonthlyReport> issuedBefore(MonthlyReport newer) {
        return list(
                "kind = ?1 and period = ?2 and reportVersion < ?3 and state in ?4",
                newer.kind,
                newer.period,
                newer.reportVersion,
                List.of(ReportState.ISSUED, ReportState.ACKNOWLEDGED));
    }

    /** The five numbers of the newest regular report of a month, in JSON; a whole bundle is not opened for them. */
    Optional<String> summary(String period) {
        return database.createNativeQuery(
                        "select cast(summary as text) from monthly_report where kind = 'REGULAR' and period = :period and summary is not null order by report_version desc limit 1",
                        Tuple.class)
                .setParameter("period", period)
                .uniqueResultOptional()
                .map(row -> row.get(0, String.class));
    }

    /** The five numbers of the first page, where a trend finds them. */
    void keepSummary(MonthlyReport report, String summary) {
        database.createNativeMutationQuery(
                        "update monthly_report set summary = cast(:summary as jsonb) where id = :report")
                .setParameter("summary", summary)
                .setParameter("report", report.id)
                .executeUpdate();
    }
}
