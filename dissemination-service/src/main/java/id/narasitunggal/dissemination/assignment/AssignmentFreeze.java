package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.EditionArrived;
import id.narasitunggal.dissemination.catalogue.EditionEnded;
import id.narasitunggal.dissemination.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.hibernate.Session;

/**
 * Freezes who owes what when an edition arrives, and cancels what is still open when it ends: one statement each, however
 * many units there are, in the transaction that stores the edition.
 */
@ApplicationScoped
class AssignmentFreeze {
    /**
     * Who owes: bodies under the Inpres (others only when the edition names their basis), as kind, tier, region, list or all of
     * them, within the time zones named if any; the administrative regencies and cities of Jakarta only when named. Who carries
     * the text that the edition corrects owes its replacement, addressed or not, and then on one channel.
     */
    private static final String ADDRESSED = """
            select e.id as edition_id, e.narrative_id, e.published_at,
                   case when is_addressed then e.required_families else '{}' end as required_families,
                   case when is_addressed then e.minimum_placements else 1 end as minimum_placements,
                   e.due_amount, e.due_measure, e.type in ('URGENT', 'HOLDING_STATEMENT') as is_urgent, u.id as unit_id, u.kind, u.region, u.time_zone,
                   carries_earlier
              from edition e
              join unit u on u.status = 'ACTIVE'
             cross join lateral (
                   select case when jsonb_array_length(coalesce(e.audience -> 'obligationBases', '[]')) = 0
                               then u.obligation_basis = 'INPRES_9_2015'
                               else e.audience -> 'obligationBases' @> to_jsonb(u.obligation_basis) end
                          and (e.audience -> 'unitIds' @> to_jsonb(u.id)
                               or (jsonb_array_length(coalesce(e.audience -> 'timeZones', '[]')) = 0
                                   or e.audience -> 'timeZones' @> to_jsonb(u.time_zone))
                                  and (e.audience -> 'kinds' @> to_jsonb(u.kind)
                                       or (u.kind not in ('KABUPATEN_ADMINISTRASI', 'KOTA_ADMINISTRASI')
                                           and ((e.audience ->> 'everyone')::boolean
                                                or coalesce(e.audience -> 'tiers' @> to_jsonb(u.tier), false)
                                                or exists (select from jsonb_array_elements_text(e.audience -> 'regions') as named (region)
                                                            where u.region = named.region or u.region like named.region || '.%'))))) as is_addressed,
                          exists (select from assignment earlier
                                   where earlier.edition_id = e.previous_edition_id and earlier.unit_id = u.id
                                     and earlier.first_placed_at is not null)
                          or exists (select from placement p
                                       join channel c on c.id = p.channel_id and c.verified_at is not null and c.status <> 'REVOKED'
                                      where p.edition_id = e.previous_edition_id and p.unit_id = u.id
                                        and p.status in ('VERIFIED', 'OUTDATED') and p.overturned_at is null) as carries_earlier) as asked
             where e.id = :edition and (is_addressed or carries_earlier)
            """;

    /**
     * A replacement is due within a day, an urgent one within three hours, at any hour; everything else as the edition says, on
     * the unit's own clock. What falls due in a region and time of force majeure is waived from the start.
     */
    private static final String FREEZE = "with addressed as (" + ADDRESSED + """
            ), zone as (
                select time_zone,
                       due_after(min(published_at), min(due_amount), min(due_measure), time_zone) as publish_by,
                       due_after(min(published_at), case when bool_or(is_urgent) then 3 else 24 end, 'CALENDAR_HOURS', time_zone) as replace_by
                  from addressed group by time_zone
            ), duty as (
                select addressed.*, case when carries_earlier then 'REPLACE' else 'PUBLISH' end as duty,
                       case when carries_earlier then replace_by else publish_by end as due_at
                  from addressed join zone using (time_zone)
            ), frozen as (
                insert into assignment (id, edition_id, narrative_id, unit_id, unit_kind, region, time_zone, duty, due_at, due_month,
                                        required_families, minimum_placements, state, waiver_id, ended_reason, created_at, version)
                select gen_random_uuid(), edition_id, narrative_id, unit_id, kind, duty.region, time_zone, duty, due_at,
                       to_char(due_at at time zone time_zone, 'YYYY-MM'), required_families, minimum_placements,
                       case when waiver.id is null then 'PENDING' else 'WAIVED' end, waiver.id, waiver.reason, :now, 0
                  from duty
                  left join lateral (
                      select id, reason from waiver
                       where kind = 'FORCE_MAJEURE' and status = 'APPROVED'
                         and (due_at at time zone time_zone)::date between from_day and to_day
                         and (duty.region = waiver.region or duty.region like waiver.region || '.%')
                       order by decided_at limit 1) as waiver on true
                on conflict on constraint assignment_edition_unit_unique do nothing
                returning duty
            )
            select count(*) filter (where duty = 'PUBLISH') as publish, count(*) filter (where duty = 'REPLACE') as replace from frozen
            """;

    private static final String CANCEL = """
            update assignment
               set state = 'CANCELLED', ended_reason = :reason, version = version + 1
             where edition_id = :edition and state in ('PENDING', 'ACKNOWLEDGED', 'PARTIAL') and due_at > :now
            """;

    private final Session database;
    private final AuditTrail trail;
    private final Clock clock;

    AssignmentFreeze(Session database, AuditTrail trail, Clock clock) {
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    void freeze(@Observes EditionArrived arrived) {
        Object[] frozen = (Object[]) database.createNativeQuery(FREEZE, Object[].class)
                .setParameter("edition", arrived.editionId())
                .setParameter("now", clock.instant())
                .getSingleResult();
        trail.record(
                new AssignmentEvent.Frozen(
                        arrived.editionId(), ((Number) frozen[0]).intValue(), ((Number) frozen[1]).intValue()),
                Actor.system("assignment-freeze"));
    }

    void cancel(@Observes EditionEnded ended) {
        String reason = switch (ended.how()) {
            case WITHDRAWN -> "Narasi dicabut sebelum batas waktu.";
            case SUPERSEDED -> "Narasi digantikan narasi lain sebelum batas waktu.";
            case EXPIRED -> "Masa berlaku narasi berakhir sebelum batas waktu.";
            case CORRECTED, LIVE -> "Edisi digantikan oleh koreksi sebelum batas waktu.";
        };
        int count = database.createNativeMutationQuery(CANCEL)
                .setParameter("edition", ended.editionId())
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .executeUpdate();
        trail.record(
                new AssignmentEvent.Cancelled(ended.editionId(), count, reason), Actor.system("assignment-freeze"));
    }
}
