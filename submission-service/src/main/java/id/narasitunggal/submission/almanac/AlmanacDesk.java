package id.narasitunggal.submission.almanac;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.calendar.DutyDates;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.UnitKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;
import org.jspecify.annotations.Nullable;

/** Changes holidays and due rules. What touches dates already fixed waits for a second person; dates then move later, never earlier. */
@ApplicationScoped
class AlmanacDesk {
    private static final String TARGET = "(unit_kind = cast(:kind as text) or unit_id = cast(:unit as uuid))";
    private static final List<String> PUT_RULE = List.of(
            "delete from reporting_obligation where " + TARGET + " and valid_from = :from",
            "update reporting_obligation set valid_to = :from where " + TARGET
                    + " and daterange(valid_from, valid_to) @> cast(:from as date)");
    private static final String INSERT_RULE = """
            insert into reporting_obligation (id, unit_kind, unit_id, frequency, nth_working_day, due_time, grace_days, lock_days, valid_from, valid_to)
            values (:id, cast(:kind as text), cast(:unit as uuid), :frequency, :nth, cast(:time as time), :grace, :lock, :from,
                    least(cast(:to as date), (select min(valid_from) from reporting_obligation
                                               where (unit_kind = cast(:kind as text) or unit_id = cast(:unit as uuid)) and valid_from > :from)))
            """;
    private static final String PUT_HOLIDAY = """
            insert into holiday (day, kind, legal_basis) values (:day, :kind, :basis)
            on conflict (day) do update set kind = excluded.kind, legal_basis = excluded.legal_basis
            """;

    private final Session database;
    private final CalendarChanges changes;
    private final DutyDates duties;
    private final AuditTrail trail;
    private final Clock clock;

    AlmanacDesk(Session database, CalendarChanges changes, DutyDates duties, AuditTrail trail, Clock clock) {
        this.database = database;
        this.changes = changes;
        this.duties = duties;
        this.trail = trail;
        this.clock = clock;
    }

    /** Applied at once when it touches no open period, else kept until a second person confirms. The same request again gives the same answer. */
    @Transactional
    CalendarChange propose(UUID id, ProposeChange proposal, Actor actor) {
        AlmanacRules.mayPropose(actor).orRefuse();
        if (!proposal.inconsistencies().isEmpty()) {
            throw new Refusal.Invalid(proposal.inconsistencies());
        }
        ChangeContent content = proposal.content();
        Optional<CalendarChange> known = changes.find(id, actor);
        if (known.isPresent()) {
            if (known.get().content().equals(content) && known.get().reason().equals(proposal.reason())) {
                return known.get();
            }
            throw new Refusal.Conflict("id-taken", "ID ini sudah dipakai untuk perubahan lain. Pakai ID baru.");
        }
        refuseHistory(content);
        boolean inside = insideOpenPeriod(content);
        changes.insert(id, content, proposal.reason(), inside, actor, clock.instant());
        trail.record(new AlmanacEvent.Proposed(id, content, proposal.reason()), actor);
        CalendarChange made = changes.require(id, actor);
        return inside ? made : apply(made, null, actor);
    }

    @Transactional
    CalendarChange confirm(UUID id, @Nullable String ifMatch, Actor actor) {
        CalendarChange change = decidable(id, ifMatch, actor);
        return apply(change, actor.subject(), actor);
    }

    @Transactional
    CalendarChange reject(UUID id, @Nullable String ifMatch, Actor actor) {
        CalendarChange change = decidable(id, ifMatch, actor);
        changes.decide(change, ChangeStatus.REJECTED, actor.subject(), null, clock.instant());
        trail.record(new AlmanacEvent.Rejected(id), actor);
        return changes.require(id, actor);
    }

    private CalendarChange decidable(UUID id, @Nullable String ifMatch, Actor actor) {
        CalendarChange change = changes.require(id, actor);
        Precondition.check(ifMatch, change.version());
        AlmanacRules.mayDecide(actor, change).orRefuse();
        return change;
    }

    private CalendarChange apply(CalendarChange change, @Nullable String decider, Actor actor) {
        ChangeContent content = change.content();
        content.removedDays()
                .forEach(day -> database.createNativeMutationQuery("delete from holiday where day = :day")
                        .setParameter("day", day)
                        .executeUpdate());
        content.holidays().forEach(this::put);
        if (content.dueRule() != null) {
            put(content.dueRule());
        }
        Instant now = clock.instant();
        int moved = duties.moveLater(change.reason(), actor);
        changes.decide(change, ChangeStatus.APPLIED, decider, moved, now);
        trail.record(new AlmanacEvent.Applied(change.id(), content, change.reason(), moved), actor);
        return changes.require(change.id(), actor);
    }

    private void put(Holiday holiday) {
        database.createNativeMutationQuery(PUT_HOLIDAY)
                .setParameter("day", holiday.day())
                .setParameter("kind", holiday.kind().name())
                .setParameter("basis", holiday.legalBasis())
                .executeUpdate();
    }

    private void put(DueRule rule) {
        PUT_RULE.forEach(statement ->
                target(database.createNativeMutationQuery(statement), rule).executeUpdate());
        var insert = database.createNativeMutationQuery(INSERT_RULE)
                .setParameter("id", UUID.randomUUID())
                .setParameter("frequency", rule.frequency().name())
                .setParameter("nth", rule.nthWorkingDay())
                .setParameter("time", rule.dueTime())
                .setParameter("grace", rule.graceDays())
                .setParameter("lock", rule.lockDays())
                .setParameter(
                        "to",
                        rule.validTo() == null ? null : firstDay(rule.validTo()).toString());
        target(insert, rule).executeUpdate();
    }

    private static <Q extends CommonQueryContract> Q target(Q query, DueRule rule) {
        UnitKind kind = rule.unitKind();
        UUID unit = rule.unitId();
        query.setParameter("kind", kind == null ? null : kind.name());
        query.setParameter("unit", unit == null ? null : unit.toString());
        query.setParameter("from", firstDay(rule.validFrom()));
        return query;
    }

    private static LocalDate firstDay(String month) {
        return YearMonth.parse(month).atDay(1);
    }

    private void refuseHistory(ChangeContent content) {
        DueRule rule = content.dueRule();
        if (rule != null
                && YearMonth.parse(rule.validFrom())
                        .isBefore(YearMonth.now(clock).minusMonths(1))) {
            throw Refusal.Invalid.field(
                    "#/dueRule/validFrom",
                    "Bulan laporan yang sudah lewat tidak berubah. Pilih bulan ini atau sesudahnya.");
        }
    }

    private boolean insideOpenPeriod(ChangeContent content) {
        DueRule rule = content.dueRule();
        LocalDate today = LocalDate.now(clock);
        return content.days().stream().anyMatch(day -> day.isBefore(today) || duties.areOpenIn(YearMonth.from(day)))
                || rule != null && duties.areOpenFrom(YearMonth.parse(rule.validFrom()));
    }
}
