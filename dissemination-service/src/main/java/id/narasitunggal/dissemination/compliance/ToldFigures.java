package id.narasitunggal.dissemination.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * What the regular reports have told so far. A report never changes; what turns out differently later is told by the next one as
 * a correction, and counts as told from then on. Trends are drawn from what was told, not from rows that may still change.
 */
@ApplicationScoped
class ToldFigures {
    private static final int MONTHS_CORRECTED = 12;
    private static final int MONTHS_OF_TREND = 23;

    private static final String CORRECTIONS = """
            with told as (
                select distinct on (f.month, f.unit_id) f.month, f.unit_id, f.due, f.on_time, f.late, f.missed, f.waived
                  from reported_figure f
                 where f.month >= :oldest and f.month < :month
                 order by f.month, f.unit_id, f.sequence desc
            ), counted as (
                select a.due_month as month, a.unit_id,
            """ + DutyRecord.COUNTS + """
                  from assignment a
                  join unit u on u.id = a.unit_id and u.obligation_basis = 'INPRES_9_2015'
                 where a.due_month >= :oldest and a.due_month < :month and a.due_month in (select month from told)
                 group by a.due_month, a.unit_id
            ), both_ways as (
                select coalesce(told.month, counted.month) as month, coalesce(told.unit_id, counted.unit_id) as unit_id,
                       coalesce(told.due, 0) as told_due, coalesce(told.on_time, 0) as told_on_time, coalesce(told.late, 0) as told_late,
                       coalesce(told.missed, 0) as told_missed, coalesce(told.waived, 0) as told_waived,
                       coalesce(counted.due, 0) as due, coalesce(counted.on_time, 0) as on_time, coalesce(counted.late, 0) as late,
                       coalesce(counted.missed, 0) as missed, coalesce(counted.open, 0) as open, coalesce(counted.waived, 0) as waived
                  from told full join counted on counted.month = told.month and counted.unit_id = told.unit_id
            )
            select b.*, u.name, u.kind
              from both_ways b
              join unit u on u.id = b.unit_id
             where (told_due, told_on_time, told_late, told_missed, told_waived) <> (due, on_time, late, missed, waived)
             order by b.month, u.kind, u.name, u.id
            """;

    private static final String TREND = """
            select distinct on (period) period, cast(summary as text) as summary
              from monthly_report
             where kind = 'REGULAR' and period >= :oldest and period < :month and summary is not null
             order by period, report_version desc
            """;

    private static final String TELL = """
            insert into reported_figure (report_id, month, unit_id, due, on_time, late, missed, waived)
            select :report, told.month, told.unit_id, told.due, told.on_time, told.late, told.missed, told.waived
              from jsonb_to_recordset(cast(:rows as jsonb))
                   as told (month text, unit_id uuid, due int, on_time int, late int, missed int, waived int)
            """;

    private final Session database;
    private final CanonicalJson json;

    ToldFigures(Session database, CanonicalJson json) {
        this.database = database;
        this.json = json;
    }

    /** Figures of the twelve months before that stand differently than the reports told them. */
    List<FigureCorrection> corrections(YearMonth month, Instant cutOff) {
        return database.createNativeQuery(CORRECTIONS, Tuple.class)
                .setParameter("month", month.toString())
                .setParameter("oldest", month.minusMonths(MONTHS_CORRECTED).toString())
                .setParameter("now", cutOff)
                .getResultStream()
                .map(row -> new FigureCorrection(
                        row.get("month", String.class),
                        row.get("unit_id", UUID.class),
                        row.get("name", String.class),
                        FigureRecord.kind(row),
                        new DutyCount(
                                row.get("told_due", Integer.class),
                                row.get("told_on_time", Integer.class),
                                row.get("told_late", Integer.class),
                                row.get("told_missed", Integer.class),
                                0,
                                row.get("told_waived", Integer.class)),
                        DutyRecord.counted(row)))
                .toList();
    }

    List<TrendMonth> trend(YearMonth month) {
        return database.createNativeQuery(TREND, Tuple.class)
                .setParameter("month", month.toString())
                .setParameter("oldest", month.minusMonths(MONTHS_OF_TREND).toString())
                .getResultStream()
                .map(row -> new TrendMonth(
                        row.get("period", String.class),
                        json.read(
                                row.get("summary", String.class).getBytes(StandardCharsets.UTF_8),
                                ReportSummary.class)))
                .toList();
    }

    /** From now on these figures are told. Only regular reports tell: one made at any time has no month of its own. */
    @Transactional(Transactional.TxType.MANDATORY)
    void tell(UUID reportId, ReportBundle bundle) {
        if (bundle.kind() != ReportKind.REGULAR) {
            return;
        }
        List<Told> rows = new java.util.ArrayList<>();
        bundle.dissemination()
                .units()
                .forEach(unit -> rows.add(Told.of(bundle.period(), unit.unitId(), unit.duties())));
        if (bundle.figures() != null) {
            bundle.figures()
                    .corrections()
                    .forEach(
                            correction -> rows.add(Told.of(correction.month(), correction.unitId(), correction.now())));
        }
        database.createNativeMutationQuery(TELL)
                .setParameter("report", reportId)
                .setParameter("rows", new String(json.write(rows), StandardCharsets.UTF_8))
                .executeUpdate();
    }

    /** A row as the database reads it. */
    record Told(
            String month,

            @com.fasterxml.jackson.annotation.JsonProperty("unit_id")
            UUID unitId,

            int due,

            @com.fasterxml.jackson.annotation.JsonProperty("on_time")
            int onTime,

            int late,
            int missed,
            int waived) {
        static Told of(String month, UUID unitId, DutyCount count) {
            return new Told(month, unitId, count.due(), count.onTime(), count.late(), count.missed(), count.waived());
        }
    }
}
