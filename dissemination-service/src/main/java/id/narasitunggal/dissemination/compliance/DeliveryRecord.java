package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Looks up how the report of the month before reached the leadership. */
@ApplicationScoped
class DeliveryRecord {
    private static final String ISSUED = """
            select id, number, issued_at, acknowledged_at
              from monthly_report
             where kind = 'REGULAR' and period = :period and issued_at is not null
             order by report_version desc
             limit 1
            """;
    private static final String MAILED = """
            select r.name, d.status, d.sent_at
              from delivery d
              join mail_recipient r on r.id = d.recipient_id
             where d.report_id = :report and d.kind = 'REPORT_ISSUED'
             order by r.name, d.id
            """;
    private static final String OPENED =
            "select reader_name, opened_at from report_receipt where report_id = :report order by opened_at, reader";

    private final Session database;

    DeliveryRecord(Session database) {
        this.database = database;
    }

    /** Empty when no report of the month before was issued. */
    Optional<DeliveredReport> before(YearMonth month) {
        return database.createNativeQuery(ISSUED, Tuple.class)
                .setParameter("period", month.minusMonths(1).toString())
                .uniqueResultOptional()
                .map(row -> new DeliveredReport(
                        row.get("number", String.class),
                        row.get("issued_at", Instant.class),
                        row.get("acknowledged_at", Instant.class),
                        mailed(row.get("id", UUID.class)),
                        opened(row.get("id", UUID.class))));
    }

    private List<DeliveredReport.Mailed> mailed(UUID report) {
        return database.createNativeQuery(MAILED, Tuple.class)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> new DeliveredReport.Mailed(
                        row.get("name", String.class),
                        row.get("status", String.class),
                        row.get("sent_at", Instant.class)))
                .toList();
    }

    private List<DeliveredReport.Opened> opened(UUID report) {
        return database.createNativeQuery(OPENED, Tuple.class)
                .setParameter("report", report)
                .getResultStream()
                .map(row -> new DeliveredReport.Opened(
                        row.get("reader_name", String.class), row.get("opened_at", Instant.class)))
                .toList();
    }
}
