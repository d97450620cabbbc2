package id.narasitunggal.dissemination.sample;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.time.ClockProducer;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Draws the sample of each month that is over, once, however many replicas try. The seed is random and recorded: nobody could
 * have foreseen the draw, and everybody can repeat it.
 */
@ApplicationScoped
class SampleDraw {
    private static final int SEED_BYTES = 16;

    private static final String MONTHS_WITHOUT_SAMPLE = """
            select to_char(first_day, 'YYYY-MM')
              from generate_series(
                       (select date_trunc('month', min(decided_at) at time zone 'Asia/Jakarta') from placement_decision where verdict = 'VERIFIED'),
                       cast(:today as date) - interval '1 month',
                       interval '1 month') as past (first_day)
             where not exists (select from sample_draw where sample_draw.month = to_char(past.first_day, 'YYYY-MM'))
             order by first_day
            """;

    private static final String DRAW = """
            with population as (
                     select distinct on (d.placement_id) d.placement_id, d.decided_by, d.decided_at, p.unit_id, p.reported_by, c.family
                       from placement_decision d
                       join placement p on p.id = d.placement_id and p.status in ('VERIFIED', 'OUTDATED') and p.overturned_at is null
                       join channel c on c.id = p.channel_id
                      where d.verdict = 'VERIFIED' and d.decided_at >= :from and d.decided_at < :to
                      order by d.placement_id, d.id desc),
                 ordered as (
                     select population.*, count(*) over stratum as stratum_size,
                            row_number() over (stratum order by encode(sha256(convert_to(:seed || ':' || placement_id, 'UTF8')), 'hex')) as place
                       from population window stratum as (partition by unit_id, family)),
                 chosen as (
                     select * from ordered where place <= greatest(:atLeast, ceil(stratum_size * cast(:share as numeric)))),
                 drawn as (
                     insert into sample_draw (id, month, seed, share, at_least, population, chosen, drawn_at)
                     select :id, :month, :seed, :share, :atLeast, (select count(*) from population), (select count(*) from chosen), :now
                     on conflict on constraint sample_draw_month_unique do nothing
                  returning id, population, chosen),
                 laid_out as (
                     insert into sample_item (id, draw_id, placement_id, unit_id, family, stratum_size, verified_by, verified_at, reported_by)
                     select gen_random_uuid(), drawn.id, placement_id, unit_id, family, stratum_size, decided_by, decided_at, reported_by
                       from chosen cross join drawn)
            select population, chosen from drawn
            """;

    private final Session database;
    private final SampleSettings settings;
    private final AuditTrail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SampleDraw(Session database, SampleSettings settings, AuditTrail trail, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.trail = trail;
        this.clock = clock;
    }

    @Scheduled(every = "30m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void drawWhatIsDue() {
        List<String> months = database.createNativeQuery(MONTHS_WITHOUT_SAMPLE, Tuple.class)
                .setParameter("today", clock.instant().atZone(ClockProducer.WIB).toLocalDate())
                .getResultStream()
                .map(row -> row.get(0, String.class))
                .toList();
        for (String month : months) {
            draw(YearMonth.parse(month));
        }
    }

    private void draw(YearMonth month) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        UUID id = UUID.randomUUID();
        String spelled = HexFormat.of().formatHex(seed);
        database.createNativeQuery(DRAW, Tuple.class)
                .setParameter("id", id)
                .setParameter("month", month.toString())
                .setParameter("seed", spelled)
                .setParameter("share", settings.share())
                .setParameter("atLeast", settings.atLeast())
                .setParameter("from", startOf(month))
                .setParameter("to", startOf(month.plusMonths(1)))
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst()
                .ifPresent(drawn -> trail.record(
                        new SampleEvent.Drawn(
                                id,
                                month.toString(),
                                spelled,
                                drawn.get("population", Integer.class),
                                drawn.get("chosen", Integer.class)),
                        Actor.system("sample-draw")));
    }

    private static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(ClockProducer.WIB).toInstant();
    }
}
