package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.time.DatabasePatience;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

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
    private final DocumentShelf shelf;
    private final ReportNotes notes;

    ReportArchive(
            MonthlyReports reports,
            AuditTrail trail,
            CanonicalJson json,
            SigningKey key,
            Session database,
            ToldFigures told,
            ReportTurns turns,
            ReportReceipts receipts,
            DocumentShelf shelf,
            ReportNotes notes) {
        this.reports = reports;
        this.trail = trail;
        this.json = json;
        this.key = key;
        this.database = database;
        this.told = told;
        this.turns = turns;
        this.receipts = receipts;
        this.shelf = shelf;
        this.notes = notes;
    }

    /** The five numbers of a month's newest regular report. */
    @Transactional
    Optional<ReportSummary> summaryOf(YearMonth month) {
        return reports.summary(month.toString())
                .map(summary -> json.read(summary.getBytes(StandardCharsets.UTF_8), ReportSummary.class));
    }

    /**
     * Empty when the turn at this version was lost meanwhile. The lock makes the loser wait a moment instead of failing; the unique constraint is
     * the last word.
     */
    @Transactional
    @TransactionConfiguration(timeout = 600)
    Optional<UUID> file(ReportBundle bundle, byte[] canonical, DocumentFiles documents, ReportTurns.Turn turn) {
        List<UUID> filed = new ArrayList<>();
        DatabasePatience.whileWorking(database, () -> filed.addAll(filed(bundle, canonical, documents, turn)));
        return filed.stream().findFirst();
    }

    private List<UUID> filed(ReportBundle bundle, byte[] canonical, DocumentFiles documents, ReportTurns.Turn turn) {
        database.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:what, 0))) as held", Tuple.class)
                .setParameter("what", "monthly-report/" + bundle.kind() + "/" + bundle.period())
                .getSingleResult();
        if (!turns.isHeld(turn)) {
            return List.of();
        }
        Actor preparer = new Actor(
                turn.preparedBy(),
                turn.preparedByName(),
                Set.of(),
                null,
                turn.run().toString());
        MonthlyReport report = new MonthlyReport(UUID.randomUUID(), bundle, CanonicalJson.sha256(canonical), preparer);
        reports.persistAndFlush(report);
        reports.keepSummary(report, new String(json.write(bundle.summary()), StandardCharsets.UTF_8));
        told.tell(report.id, bundle);
        shelf.keep(report.id, DocumentFormat.JSON, canonical);
        documents.forEach((format, file) -> shelf.keep(report.id, format, file));
        turns.done(turn, report.id);
        trail.record(new ReportEvent.Generated(report.id, report.number, report.sha256), preparer);
        return List.of(report.id);
    }

    /**
     * Signs the report and files the signature beside what it is over: the data, and with their fingerprints the documents and the
     * notes, which nobody adds to any more.
     *
     * @throws Refusal.Conflict when no signing key was configured
     */
    @Transactional
    ReportEvent sign(MonthlyReport report, Actor signatory, Instant at) {
        ReportEvent signed = report.sign(signatory, at);
        byte[] canonical = shelf.read(report.id, DocumentFormat.JSON);
        shelf.keep(report.id, DocumentFormat.NOTES, json.write(notes.of(report.id)));
        Map<String, String> documents = shelf.all(report.id).stream()
                .filter(document -> document.format() != DocumentFormat.JSON)
                .collect(Collectors.toMap(document -> document.format().name(), DocumentShelf.Document::sha256));
        String seal = new ReportSeal(report.number, signatory.name(), at, documents).over(canonical, key.required());
        shelf.keep(report.id, DocumentFormat.JWS, seal.getBytes(StandardCharsets.US_ASCII));
        return signed;
    }

    /** @throws Refusal.NotFound when there is none that the caller may see */
    @Transactional
    MonthlyReport read(UUID id, Actor actor) {
        MonthlyReport report = reports.require(id, actor);
        receipts.opened(report, actor);
        return report;
    }

    /**
     * A document as it was filed.
     *
     * @throws Refusal.NotFound when there is none that the caller may see, or not yet: the signature comes with the signing
     */
    @Transactional
    Filed document(UUID id, DocumentFormat format, Actor actor) {
        MonthlyReport report = reports.require(id, actor);
        receipts.opened(report, actor);
        return shelf.find(id, format)
                .map(document -> new Filed(fileName(report, format), document))
                .orElseThrow(() -> new Refusal.NotFound("Dokumen laporan"));
    }

    /**
     * All that was filed, with the keys by which its signature is checked.
     *
     * @throws Refusal.NotFound when there is none that the caller may see
     */
    @Transactional
    Dossier dossier(UUID id, Actor actor) {
        MonthlyReport report = reports.require(id, actor);
        receipts.opened(report, actor);
        return new Dossier(
                report.number.replace('/', '-') + ".zip",
                shelf.all(id).stream()
                        .map(document -> new Filed(fileName(report, document.format()), document))
                        .toList(),
                key.publicKeys().getBytes(StandardCharsets.UTF_8));
    }

    private static String fileName(MonthlyReport report, DocumentFormat format) {
        return report.number.replace('/', '-') + "." + format.ending();
    }

    /** A filed document and a name to save it under. */
    record Filed(String name, DocumentShelf.Document document) {}

    /** What goes into the package of a report. */
    record Dossier(String name, List<Filed> documents, byte[] publicKeys) {}
}
