package id.narasitunggal.narrative.monitoring.outlet;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The registry of media, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/media-outlets")
@RolesAllowed({
    Role.MONITORING_ANALYST,
    Role.REVIEW_ANALYST,
    Role.NARRATIVE_EDITOR,
    Role.NARRATIVE_APPROVER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.LEADERSHIP_READER,
    Role.AUDITOR
})
@Tag(
        name = "Media",
        description = "Isu yang terdeteksi dari pantauan media atau dilihat analis, sampai selesai ditangani.")
@Ui.Resource(label = "Media", duty = Ui.Duty.REVIEW, order = 41)
public class OutletResource {
    private final Outlets outlets;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    OutletResource(Outlets outlets, AuditTrail trail, CurrentActor actors, Seal seal, Clock clock) {
        this.outlets = outlets;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(operationId = "listMediaOutlets", summary = "Daftar media", description = "Terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman media")
    public Page<OutletView> listMediaOutlets(
            @BeanParam @Valid OutletFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return outlets.list(filter, page, actor).map(outlet -> OutletView.of(outlet, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getMediaOutlet", summary = "Lihat media", description = "Satu media.")
    @APIResponse(
            responseCode = "200",
            description = "Media",
            content = @Content(schema = @Schema(implementation = OutletView.class)))
    public RestResponse<OutletView> getMediaOutlet(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, outlets.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Operation(
            operationId = "registerMediaOutlet",
            summary = "Daftarkan atau ubah media",
            description =
                    "Tanpa If-Match: mendaftarkan media baru; permintaan yang sama boleh diulang. Dengan If-Match: mengubah media yang ada. Berita dengan nama media ini, juga yang sudah tercatat, langsung tertaut.")
    @APIResponse(
            responseCode = "201",
            description = "Media terdaftar",
            content = @Content(schema = @Schema(implementation = OutletView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Media sudah terdaftar dengan isi yang sama, atau berhasil diubah",
            content = @Content(schema = @Schema(implementation = OutletView.class)))
    public RestResponse<OutletView> registerMediaOutlet(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull RegisterOutlet request) {
        Actor actor = actors.get();
        Optional<Outlet> known = outlets.known(id, actor);
        if (known.isEmpty()) {
            return register(id, ifMatch, request, actor);
        }
        Outlet outlet = known.get();
        if (ifMatch != null) {
            Precondition.check(ifMatch, outlet.version);
            OutletEvent changed = outlet.change(request);
            outlets.flush();
            trail.record(changed, actor);
        } else if (!outlet.requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict(
                    "id-in-use",
                    "Id ini sudah dipakai media lain. Pakai id baru, atau sertakan If-Match untuk mengubah media itu.");
        }
        return answer(RestResponse.Status.OK, outlet, actor);
    }

    private RestResponse<OutletView> register(UUID id, @Nullable String ifMatch, RegisterOutlet request, Actor actor) {
        if (ifMatch != null) {
            throw Refusal.Stale.outdated();
        }
        Outlet outlet = new Outlet(id, request, seal.fingerprint(request), actor, clock.instant());
        outlets.persistAndFlush(outlet);
        trail.record(new OutletEvent.Registered(id, outlet.name), actor);
        return answer(RestResponse.Status.CREATED, outlet, actor);
    }

    private static RestResponse<OutletView> answer(RestResponse.Status status, Outlet outlet, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, OutletView.of(outlet, actor))
                .header("ETag", Precondition.etag(outlet.version))
                .build();
    }
}
