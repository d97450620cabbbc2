package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Files reports: of several makers at work on one month, one files its report and the others find it. */
@ApplicationScoped
class ReportArchive {
    private final MonthlyReports reports;
    private final AuditTrail trail;
    private final CanonicalJson json;
    private final Session database;

    ReportArchive(MonthlyReports reports, AuditTrail trail, CanonicalJson json, Session database) {
        this.reports = reports;
        this.trail = trail;
        this.json = json;
        this.database = database;
    }

    /** A report that stands in the archive. */
    record Filed(UUID id, int version) {}

    @Transactional
    Optional<Filed> newest(ReportKind kind, YearMonth month) {
        return reports.newest(kind, month.toString()).map(report -> new Filed(report.id, report.reportVersion));
    }

    /** The five numbers of a month's newest regular report. */
    @Transactional
    Optional<ReportSummary> summaryOf(YearMonth month) {
        return reports.newest(ReportKind.REGULAR, month.toString())
                .map(report -> json.read(reports.document(report, DocumentFormat.JSON), ReportBundle.class)
                        .summary());
    }

    /**
     * Empty when another maker has filed this version meanwhile. The lock makes the loser wait a moment instead of failing;
     * the unique constraint is the last word.
     */
    @Transactional
    Optional<UUID> file(ReportBundle bundle, byte[] canonical, Map<DocumentFormat, byte[]> documents, Actor preparer) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 0))) as held",
                        Integer.class)
                .setParameter("what", "monthly-report/" + bundle.kind() + "/" + bundle.period())
                .getSingleResult();
        int newest = reports.newest(bundle.kind(), bundle.period())
                .map(report -> report.reportVersion)
                .orElse(0);
        if (newest >= bundle.version()) {
            return Optional.empty();
        }
        MonthlyReport report = new MonthlyReport(UUID.randomUUID(), bundle, CanonicalJson.sha256(canonical), preparer);
        reports.persistAndFlush(report);
        reports.keep(report, DocumentFormat.JSON, canonical);
        documents.forEach((format, content) -> reports.keep(report, format, content));
        trail.record(new ReportEvent.Generated(report.id, report.number, report.sha256), preparer);
        return Optional.of(report.id);
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    @Transactional
    MonthlyReport read(UUID id, Actor actor) {
        return reports.require(id, actor);
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    @Transactional
    Document document(UUID id, DocumentFormat format, Actor actor) {
        MonthlyReport report = reports.require(id, actor);
        return new Document(report.number.replace('/', '-'), reports.document(report, format));
    }

    /** A document and a name to save it under. */
    record Document(String name, byte[] content) {}
}
