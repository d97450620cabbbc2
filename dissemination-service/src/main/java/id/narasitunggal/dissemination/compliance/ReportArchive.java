package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Files reports: of several makers at work on one month, one files its report and the others find it. */
@ApplicationScoped
class ReportArchive {
    private final MonthlyReports reports;
    private final AuditTrail trail;
    private final CanonicalJson json;
    private final SigningKey key;
    private final Session database;
    private final ToldFigures told;
    private final ReportTurns turns;
    private final ReportReceipts receipts;

    ReportArchive(
            MonthlyReports reports,
            AuditTrail trail,
            CanonicalJson json,
            SigningKey key,
            Session database,
            ToldFigures told,
            ReportTurns turns,
            ReportReceipts receipts) {
        this.reports = reports;
        this.trail = trail;
        this.json = json;
        this.key = key;
        this.database = database;
        this.told = told;
        this.turns = turns;
        this.receipts = receipts;
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
        return reports.summary(month.toString())
                .map(summary -> json.read(summary.getBytes(StandardCharsets.UTF_8), ReportSummary.class));
    }

    /**
     * Empty when another maker has filed this version meanwhile, or the turn at it was lost. The lock makes the loser wait a moment instead of failing;
     * the unique constraint is the last word.
     */
    @Transactional
    Optional<UUID> file(
            ReportBundle bundle,
            byte[] canonical,
            Map<DocumentFormat, byte[]> documents,
            Actor preparer,
            ReportTurns.@Nullable Turn turn) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 0))) as held",
                        Integer.class)
                .setParameter("what", "monthly-report/" + bundle.kind() + "/" + bundle.period())
                .getSingleResult();
        if (turn != null && !turns.isHeld(turn)) {
            return Optional.empty();
        }
        int newest = reports.newest(bundle.kind(), bundle.period())
                .map(report -> report.reportVersion)
                .orElse(0);
        if (newest >= bundle.version()) {
            return Optional.empty();
        }
        MonthlyReport report = new MonthlyReport(UUID.randomUUID(), bundle, CanonicalJson.sha256(canonical), preparer);
        reports.persistAndFlush(report);
        reports.keepSummary(report, new String(json.write(bundle.summary()), StandardCharsets.UTF_8));
        told.tell(report.id, bundle);
        reports.keep(report, DocumentFormat.JSON, canonical);
        documents.forEach((format, content) -> reports.keep(report, format, content));
        trail.record(new ReportEvent.Generated(report.id, report.number, report.sha256), preparer);
        return Optional.of(report.id);
    }

    /**
     * Signs the report and files the signature beside what it is over.
     *
     * @throws Refusal.Conflict when no signing key was configured
     */
    @Transactional
    ReportEvent sign(MonthlyReport report, Actor signatory, Instant at) {
        ReportEvent signed = report.sign(signatory, at);
        byte[] canonical = reports.document(report, DocumentFormat.JSON);
        String seal = new ReportSeal(report.number, signatory.name(), at).over(canonical, key.required());
        reports.keep(report, DocumentFormat.JWS, seal.getBytes(StandardCharsets.US_ASCII));
        return signed;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    @Transactional
    MonthlyReport read(UUID id, Actor actor) {
        MonthlyReport report = reports.require(id, actor);
        receipts.opened(report, actor);
        return report;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    @Transactional
    Document document(UUID id, DocumentFormat format, Actor actor) {
        MonthlyReport report = reports.require(id, actor);
        receipts.opened(report, actor);
        return new Document(fileName(report, format), reports.document(report, format));
    }

    /**
     * All that was filed, in one package, with the keys by which its signature is checked.
     *
     * @throws Refusal.NotFound when there is none that the caller may see
     */
    @Transactional
    Document dossier(UUID id, Actor actor) {
        MonthlyReport report = reports.require(id, actor);
        receipts.opened(report, actor);
        Map<String, byte[]> files = new LinkedHashMap<>();
        reports.documents(report).forEach((format, content) -> files.put(fileName(report, format), content));
        files.put("kunci-publik.json", key.publicKeys().getBytes(StandardCharsets.UTF_8));
        return new Document(report.number.replace('/', '-') + ".zip", SteadyZip.of(files));
    }

    private static String fileName(MonthlyReport report, DocumentFormat format) {
        return report.number.replace('/', '-') + "." + format.ending();
    }

    /** A document and a name to save it under. */
    record Document(String name, byte[] content) {}
}
