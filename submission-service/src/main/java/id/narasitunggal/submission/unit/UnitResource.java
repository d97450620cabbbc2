package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The registry of units over HTTP. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Instansi", description = "Kementerian, lembaga, dan pemerintah daerah beserta kode dan nama yang berlaku.")
@Ui.Resource(label = "Instansi", order = 30)
public class UnitResource {
    private final Units units;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Session database;

    UnitResource(Units units, AuditTrail trail, CurrentActor actors, Session database) {
        this.units = units;
        this.trail = trail;
        this.actors = actors;
        this.database = database;
    }

    @GET
    @Transactional
    @Operation(operationId = "listUnits", summary = "Daftar instansi", description = "Diurutkan menurut nama.")
    @APIResponse(responseCode = "200", description = "Satu halaman instansi")
    public Page<UnitView> listUnits(@BeanParam @Valid UnitFilter filter, @BeanParam @Valid PageRequest page) {
        return units.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getUnit",
            summary = "Lihat instansi",
            description = "Satu instansi dengan nama dan kode hari ini.")
    @APIResponse(
            responseCode = "200",
            description = "Instansi",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> getUnit(@RestPath UUID id) {
        return answer(id, actors.get());
    }

    @POST
    @Path("/{id}/actions/enable-two-step")
    @RolesAllowed({Role.UNIT_APPROVER, Role.REGISTRY_ADMIN})
    @Transactional
    @Ui.Action(confirm = "Laporan instansi ini akan menunggu persetujuan orang kedua. Aktifkan?")
    @Operation(
            operationId = "enableTwoStep",
            summary = "Aktifkan persetujuan dua langkah",
            description = "Laporan disetujui orang kedua dari instansi itu sebelum disampaikan.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah aktif",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> enableTwoStep(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return switchTwoStep(id, ifMatch, true);
    }

    @POST
    @Path("/{id}/actions/disable-two-step")
    @RolesAllowed({Role.UNIT_APPROVER, Role.REGISTRY_ADMIN})
    @Transactional
    @Ui.Action(tone = "warning", confirm = "Laporan instansi ini tidak lagi menunggu orang kedua. Nonaktifkan?")
    @Operation(
            operationId = "disableTwoStep",
            summary = "Nonaktifkan persetujuan dua langkah",
            description = "Penyusun dapat menyampaikan laporan sendiri.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah tidak aktif",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> disableTwoStep(@RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return switchTwoStep(id, ifMatch, false);
    }

    private RestResponse<UnitView> switchTwoStep(UUID id, @Nullable String ifMatch, boolean wanted) {
        Actor actor = actors.get();
        Unit unit = units.load(id, actor);
        Precondition.check(ifMatch, unit.version);
        trail.record(unit.switchTwoStep(wanted, actor), actor);
        database.flush();
        return answer(id, actor);
    }

    private RestResponse<UnitView> answer(UUID id, Actor actor) {
        UnitView view = units.require(id, actor);
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
