package id.narasitunggal.narrative.planning;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.time.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Puts the week together: one statement for each of its parts. */
@ApplicationScoped
public class LookAhead {
    private static final String PUBLICATIONS = """
            select n.id, n.number, e.title, e.scheduled_for
              from edition e join narrative n on n.id = e.narrative_id
             where e.status = 'SCHEDULED' and e.scheduled_for >= :from and e.scheduled_for < :until
             order by e.scheduled_for, n.number limit 500
            """;

    private final Session database;
    private final Agenda agenda;
    private final Clashes clashes;
    private final Meetings meetings;

    LookAhead(Session database, Agenda agenda, Clashes clashes, Meetings meetings) {
        this.database = database;
        this.agenda = agenda;
        this.clashes = clashes;
        this.meetings = meetings;
    }

    /** The week of a day, Monday to Sunday. */
    LookAheadView at(LocalDate monday, Actor actor) {
        LocalDate sunday = monday.plusDays(6);
        List<ClashView> found = clashes.between(monday, sunday, actor);
        List<ClashView> bothSides = Stream.concat(found.stream(), found.stream().map(ClashView::turned))
                .toList();
        return new LookAheadView(
                DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, 8),
                monday,
                sunday,
                agenda.all(AgendaFilter.between(monday, sunday), actor).stream()
                        .map(entry -> AgendaEntryView.of(entry, bothSides, actor))
                        .toList(),
                PlanRules.seesEveryPlan(actor) ? publications(monday, sunday) : List.of(),
                meetings.dueBy(sunday, actor),
                found);
    }

    private List<LookAheadView.Publication> publications(LocalDate monday, LocalDate sunday) {
        return database.createNativeQuery(PUBLICATIONS, Tuple.class)
                .setParameter("from", monday.atStartOfDay(ClockProducer.WIB).toInstant())
                .setParameter(
                        "until",
                        sunday.plusDays(1).atStartOfDay(ClockProducer.WIB).toInstant())
                .getResultStream()
                .map(row -> new LookAheadView.Publication(
                        row.get("id", UUID.class),
                        row.get("number", String.class),
                        row.get("title", String.class),
                        row.get("scheduled_for", Instant.class)))
                .toList();
    }

    /** Monday of a week written as {@code 2026-W41}; without one of the week of today. */
    static LocalDate monday(@Nullable String week, LocalDate today) {
        try {
            return week == null
                    ? today.minusDays(today.getDayOfWeek().getValue() - 1L)
                    : LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        } catch (DateTimeParseException noWeek) {
            throw Refusal.Invalid.parameter("week", "Tulis pekan menurut ISO 8601, misalnya 2026-W41.");
        }
    }
}
