package id.narasitunggal.submission.notice;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Which mails a unit wants, over HTTP. Returns and last reminders cannot be switched off. */
@Path("/api/v1/units/{id}/notice-preferences")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Pilihan surel", description = "Jenis surel yang dikirim kepada instansi atau salah satu kontaknya.")
public class PreferenceResource {
    /** That a succession was refused is told to the coordinating ministry alone. */
    private static final String LIST = """
            select kind.name as kind, p.contact_id, coalesce(p.wanted, true) as wanted, is_mandatory_notice(kind.name) as mandatory
              from unnest(string_to_array(:kinds, ',')) with ordinality as kind (name, place)
              left join notice_preference p on p.unit_id = :unit and p.kind = kind.name
             where kind.name <> 'SUCCESSION_REFUSED' or exists (select from unit where id = :unit and coordinator)
             order by kind.place, p.contact_id nulls first
            """;

    private static final String KEEP = """
            insert into notice_preference (unit_id, contact_id, kind, wanted)
            select :unit, cast(:contact as uuid), :kind, :wanted
             where cast(:contact as uuid) is null or exists (select from unit_contact where id = cast(:contact as uuid) and unit_id = :unit)
            on conflict on constraint notice_preference_once do update set wanted = excluded.wanted
            """;

    private final Session database;
    private final AuditTrail trail;
    private final CurrentActor actors;

    PreferenceResource(Session database, AuditTrail trail, CurrentActor actors) {
        this.database = database;
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listNoticePreferences",
            summary = "Pilihan surel",
            description = "Satu baris per jenis surel, dan satu per kontak yang memilih lain.")
    @APIResponse(responseCode = "200", description = "Semua pilihan")
    public Page<PreferenceView> listNoticePreferences(@RestPath UUID id) {
        requireReadable(id, actors.get());
        return new Page<>(list(id), null);
    }

    @PUT
    @Path("/{kind}")
    @Transactional
    @Operation(
            operationId = "putNoticePreference",
            summary = "Atur surel",
            description =
                    "Menyalakan atau mematikan satu jenis surel; pengembalian dan teguran terakhir selalu dikirim.")
    @APIResponse(responseCode = "200", description = "Semua pilihan")
    public Page<PreferenceView> putNoticePreference(
            @RestPath UUID id, @RestPath NoticeKind kind, @NotNull @Valid PreferNotice wish) {
        Actor actor = actors.get();
        requireReadable(id, actor);
        DeliveryRules.mayPrefer(actor, id).orRefuse();
        if (!wish.wanted() && kind.isMandatory()) {
            throw Refusal.Invalid.field(
                    "#/wanted", "Surel ini tidak dapat dimatikan, karena menyangkut kewajiban instansi.");
        }
        keep(id, kind, wish);
        trail.record(new DeliveryEvent.Preferred(id, wish.contactId(), kind, wish.wanted()), actor);
        return new Page<>(list(id), null);
    }

    private void keep(UUID unitId, NoticeKind kind, PreferNotice wish) {
        int kept = database.createNativeMutationQuery(KEEP)
                .setParameter("unit", unitId)
                .setParameter("contact", text(wish.contactId()))
                .setParameter("kind", kind.name())
                .setParameter("wanted", wish.wanted())
                .executeUpdate();
        if (kept == 0) {
            throw Refusal.Invalid.field("#/contactId", "Kontak ini tidak ada pada instansi tersebut.");
        }
    }

    private void requireReadable(UUID unitId, Actor actor) {
        boolean readable = actor.speaksFor(unitId) || actor.hasAny(Role.REGISTRY_ADMIN, Role.AUDITOR);
        boolean registered = database.createNativeQuery("select exists (select from unit where id = :id)", Tuple.class)
                .setParameter("id", unitId)
                .getSingleResult()
                .get(0, Boolean.class);
        if (!readable || !registered) {
            throw new Refusal.NotFound("Pilihan surel");
        }
    }

    private List<PreferenceView> list(UUID unitId) {
        String kinds = String.join(
                ",", List.of(NoticeKind.values()).stream().map(Enum::name).toList());
        return database.createNativeQuery(LIST, Tuple.class)
                .setParameter("kinds", kinds)
                .setParameter("unit", unitId)
                .getResultStream()
                .map(row -> new PreferenceView(
                        NoticeKind.valueOf(row.get("kind", String.class)),
                        row.get("contact_id", UUID.class),
                        row.get("wanted", Boolean.class),
                        row.get("mandatory", Boolean.class)))
                .toList();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
