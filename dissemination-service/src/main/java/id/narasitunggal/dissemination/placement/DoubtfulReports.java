package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Edition;
import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.channel.PlaceToPublish;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Reports that cannot be true. They are refused, but an officer should know of them: an embargo may have been broken. */
@ApplicationScoped
class DoubtfulReports {
    private static final String NOTE = """
            insert into doubtful_report (id, channel_id, unit_id, edition_id, url, claimed_at, published_at, reported_by, reported_at)
            values (:id, :channel, :unit, :edition, :url, :claimed, :published, :by, :now)
            on conflict do nothing
            """;
    private static final String LIST =
            """
            select d.*, e.title, u.name as unit_name, c.name as channel_name
              from doubtful_report d
              join edition e on e.id = d.edition_id
              join unit u on u.id = d.unit_id
              join channel c on c.id = d.channel_id
             where (cast(:afterTime as timestamptz) is null or (d.reported_at, d.id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
               and
            """ + UnitScope.CONDITION + " order by d.reported_at desc, d.id desc limit :most";

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    DoubtfulReports(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** Remembers it in a transaction of its own: that of the report is lost with the refusal. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(ReportPlacement report, PlaceToPublish place, Edition edition, Actor reporter) {
        UUID id = UUID.randomUUID();
        boolean isNew = database.createNativeMutationQuery(NOTE)
                        .setParameter("id", id)
                        .setParameter("channel", place.channelId())
                        .setParameter("unit", place.unitId())
                        .setParameter("edition", edition.id())
                        .setParameter("url", report.address(), StandardBasicTypes.STRING)
                        .setParameter("claimed", report.publishedAt())
                        .setParameter("published", edition.publishedAt())
                        .setParameter("by", reporter.subject())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
        if (isNew) {
            trail.record(
                    new ReportDoubted(id, place.unitId(), place.channelId(), edition.id(), report.publishedAt()),
                    reporter);
        }
    }

    Page<DoubtfulReportView> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<DoubtfulReportView> found = UnitScope.bind(database.createNativeQuery(LIST, Tuple.class), actor)
                .setParameter(
                        "afterTime",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(DoubtfulReports::view)
                .toList();
        return Page.of(found, request, report -> Cursor.of(report.reportedAt(), report.id()));
    }

    private static DoubtfulReportView view(Tuple row) {
        return new DoubtfulReportView(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("unit_name", String.class),
                row.get("unit_id", UUID.class),
                row.get("channel_name", String.class),
                row.get("channel_id", UUID.class),
                row.get("url", String.class),
                row.get("claimed_at", Instant.class),
                row.get("published_at", Instant.class),
                row.get("reported_at", Instant.class));
    }
}
