package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Notes when each leader first opened an issued report. Only somebody who is logged in counts: mail scanners open every link they
 * see, so that a secret in the link itself would prove nothing.
 */
@ApplicationScoped
class ReportReceipts {
    private static final String OPEN = """
            insert into report_receipt (report_id, reader, reader_name, opened_at) values (:report, :reader, :name, :at)
            on conflict on constraint report_receipt_pkey do nothing
            """;
    private static final String LIST = """
            select reader, reader_name, opened_at
              from report_receipt
             where report_id = :report
               and (cast(:afterOpened as timestamptz) is null
                    or (opened_at, reader) > (cast(:afterOpened as timestamptz), :afterReader))
             order by opened_at, reader
             limit :most
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    ReportReceipts(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** The caller has the report, or a document of it, before them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void opened(MonthlyReport report, Actor reader) {
        if (!reader.has(Role.LEADERSHIP_READER) || report.issuedAt == null) {
            return;
        }
        int first = database.createNativeMutationQuery(OPEN)
                .setParameter("report", report.id)
                .setParameter("reader", reader.subject())
                .setParameter("name", reader.name())
                .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .executeUpdate();
        if (first == 1) {
            trail.record(new ReportEvent.Opened(report.id, report.number), reader);
        }
    }

    /** Who has opened a report that the caller was found to see. */
    Page<ReportReceiptView> page(UUID reportId, PageRequest request) {
        List<String> after = request.keys(2);
        List<ReportReceiptView> found = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("report", reportId)
                .setParameter(
                        "afterOpened",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter("afterReader", after.isEmpty() ? null : after.get(1))
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> new ReportReceiptView(
                        row.get("reader", String.class),
                        row.get("reader_name", String.class),
                        row.get("opened_at", Instant.class)))
                .toList();
        return Page.of(found, request, receipt -> Cursor.of(receipt.openedAt(), receipt.reader()));
    }
}
