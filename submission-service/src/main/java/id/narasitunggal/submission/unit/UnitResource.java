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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
@Ui.Resource(label = "Instansi", duty = Ui.Duty.DATA, order = 30)
public class UnitResource {
    private final Units units;
    private final Registry registry;
    private final UnitHistories histories;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Session database;

    UnitResource(
            Units units,
            Registry registry,
            UnitHistories histories,
            AuditTrail trail,
            CurrentActor actors,
            Session database) {
        this.units = units;
        this.registry = registry;
        this.histories = histories;
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

    @GET
    @Path("/{id}/history")
    @Transactional
    @Operation(
            operationId = "getUnitHistory",
            summary = "Riwayat instansi",
            description = "Semua nama dan kode beserta masa berlakunya, dan suksesinya.")
    @APIResponse(responseCode = "200", description = "Riwayat")
    public UnitHistoryView getUnitHistory(@RestPath UUID id) {
        Actor actor = actors.get();
        return histories.of(units.require(id, actor).id(), actor);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Operation(
            operationId = "putUnit",
            summary = "Simpan instansi",
            description =
                    "Mendaftarkan instansi dengan ID pilihan klien, atau membetulkan faktanya bila disertai If-Match. Nama dan kode berganti lewat rename dan recode.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah ada dan sama, atau sudah dibetulkan",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Didaftarkan",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> putUnit(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid RegisterUnit words) {
        Actor actor = actors.get();
        boolean isNew = registry.put(id, words, ifMatch, actor);
        UnitView view = units.require(id, actor);
        return RestResponse.ResponseBuilder.create(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }

    @POST
    @Path("/{id}/actions/rename")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action
    @Operation(
            operationId = "renameUnit",
            summary = "Ganti nama",
            description = "Nama lama tetap ditemukan dan berlaku untuk tanggal sebelumnya.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah berganti",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> renameUnit(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid RenameUnit words) {
        registry.rename(id, words, ifMatch, actors.get());
        return answer(id, actors.get());
    }

    @POST
    @Path("/{id}/actions/recode")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action
    @Operation(
            operationId = "recodeUnit",
            summary = "Ganti kode",
            description = "Kode lama tetap berlaku untuk tanggal sebelumnya.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah berganti",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> recodeUnit(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid RecodeUnit words) {
        registry.recode(id, words, ifMatch, actors.get());
        return answer(id, actors.get());
    }

    @POST
    @Path("/{id}/actions/transfer")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action
    @Operation(
            operationId = "transferUnit",
            summary = "Pindahkan",
            description =
                    "Induk organisasi atau wilayah yang baru. Dengan tanggal yang akan datang, instansi pindah pada tanggal itu.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah pindah, atau tercatat untuk harinya",
            content = @Content(schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> transferUnit(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid TransferUnit words) {
        registry.transfer(id, words, ifMatch, actors.get());
        return answer(id, actors.get());
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
