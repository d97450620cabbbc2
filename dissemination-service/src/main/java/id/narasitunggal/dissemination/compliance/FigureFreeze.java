package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import id.narasitunggal.dissemination.time.DatabasePatience;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Freezes this service's figures of a month, all from one snapshot of the database, so that no two of them contradict. */
@ApplicationScoped
class FigureFreeze {
    private static final Logger LOG = Logger.getLogger(FigureFreeze.class);
    private static final int SMALL_DENOMINATOR = 3;

    /** A nation's month is sorted and hashed in memory, by plans made for this very month. */
    private static final String ROOM = """
            select set_config('work_mem', '64MB', true) || set_config('plan_cache_mode', 'force_custom_plan', true)
            """;

    private final Session database;
    private final DutyRecord duties;
    private final FigureRecord figures;
    private final ToldFigures told;
    private final FigureDisputes disputes;
    private final ReportNotes notes;
    private final ReportCalendar calendar;
    private final DeliveryRecord delivered;
    private final BigDecimal submissionWeight;
    private final BigDecimal disseminationWeight;

    FigureFreeze(
            Session database,
            DutyRecord duties,
            FigureRecord figures,
            ToldFigures told,
            FigureDisputes disputes,
            ReportNotes notes,
            ReportCalendar calendar,
            DeliveryRecord delivered,
            @ConfigProperty(name = "narasi.report.submission-weight") BigDecimal submissionWeight,
            @ConfigProperty(name = "narasi.report.dissemination-weight") BigDecimal disseminationWeight) {
        this.database = database;
        this.duties = duties;
        this.figures = figures;
        this.told = told;
        this.disputes = disputes;
        this.notes = notes;
        this.calendar = calendar;
        this.delivered = delivered;
        this.submissionWeight = submissionWeight;
        this.disseminationWeight = disseminationWeight;
    }

    /** What was frozen. */
    record Frozen(DisseminationRecord record, FrozenFigures figures) {}

    /** The figures of a nation take longer than a request may. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = 600)
    Frozen freeze(ReportKind kind, YearMonth month, Instant cutOff, SubmissionAnswer submission) {
        database.createNativeMutationQuery("set transaction isolation level repeatable read")
                .executeUpdate();
        database.createNativeQuery(ROOM, Tuple.class).getSingleResult();
        long begin = System.nanoTime();
        List<Frozen> frozen = new ArrayList<>();
        DatabasePatience.whileWorking(database, () -> frozen.add(taken(kind, month, cutOff, submission)));
        LOG.infof("figures of %s counted in %d ms", month, (System.nanoTime() - begin) / 1_000_000);
        return frozen.get(0);
    }

    private Frozen taken(ReportKind kind, YearMonth month, Instant cutOff, SubmissionAnswer submission) {
        DisseminationRecord record = duties.of(month, cutOff);
        RateRules rules = new RateRules(
                ReportBundle.RULES, submissionWeight, disseminationWeight, SMALL_DENOMINATOR, calendar.workingDay());
        Map<UnitKind, DutyCount> sent = new TreeMap<>();
        submission.duties().forEach(duty -> sent.merge(duty.unitKind(), duty.count(), DutyCount::plus));
        Map<UnitKind, DutyCount> placed = new TreeMap<>();
        record.units().forEach(unit -> placed.merge(unit.kind(), unit.duties(), DutyCount::plus));
        return new Frozen(
                record,
                new FrozenFigures(
                        rules,
                        calendar.cutOff(month),
                        Score.of(total(sent).onTimeRate(), total(placed).onTimeRate(), rules),
                        kinds(sent, placed, rules),
                        figures.kindByNarrative(month, cutOff),
                        figures.families(month, cutOff),
                        figures.participants(month),
                        figures.embargoBreaches(month),
                        told.corrections(month, cutOff),
                        disputes.of(month),
                        notes.ofEarlierVersions(kind, month),
                        told.trend(month),
                        figures.removals(month, cutOff),
                        delivered.before(month).orElse(null)));
    }

    private static List<KindScore> kinds(
            Map<UnitKind, DutyCount> sent, Map<UnitKind, DutyCount> placed, RateRules rules) {
        List<KindScore> kinds = new ArrayList<>();
        for (UnitKind kind : UnitKind.values()) {
            if (sent.containsKey(kind) || placed.containsKey(kind)) {
                BigDecimal submission = sent.getOrDefault(kind, DutyCount.NONE).onTimeRate();
                BigDecimal dissemination =
                        placed.getOrDefault(kind, DutyCount.NONE).onTimeRate();
                kinds.add(new KindScore(kind, submission, dissemination, Score.of(submission, dissemination, rules)));
            }
        }
        return kinds;
    }

    private static DutyCount total(Map<UnitKind, DutyCount> counts) {
        return counts.values().stream().reduce(DutyCount.NONE, DutyCount::plus);
    }
}
