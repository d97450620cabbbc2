package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.ui.Ui;
import id.narasitunggal.submission.unit.SuccessionView;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Successions over HTTP; splits and mergers are recorded here, the others at their unit. */
@Path("/api/v1/unit-successions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Suksesi instansi",
        description = "Perubahan nama, kode, induk, pemecahan, penggabungan, dan pembubaran instansi.")
@Ui.Resource(label = "Suksesi instansi", duty = Ui.Duty.DATA, order = 31)
public class SuccessionResource {
    private final Successions successions;
    private final SuccessionDesk desk;
    private final CurrentActor actors;

    SuccessionResource(Successions successions, SuccessionDesk desk, CurrentActor actors) {
        this.successions = successions;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listUnitSuccessions",
            summary = "Daftar suksesi",
            description = "Yang paling akhir berlaku lebih dahulu; yang direncanakan ikut tercantum.")
    @APIResponse(responseCode = "200", description = "Satu halaman suksesi")
    public Page<SuccessionView> listUnitSuccessions(
            @BeanParam @Valid SuccessionFilter filter, @BeanParam @Valid PageRequest page) {
        return successions.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getUnitSuccession",
            summary = "Lihat suksesi",
            description = "Satu suksesi dan keadaannya.")
    @APIResponse(
            responseCode = "200",
            description = "Suksesi",
            content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    public RestResponse<SuccessionView> getUnitSuccession(@RestPath UUID id) {
        return answer(successions.require(id, actors.get()));
    }

    @POST
    @Path("/{id}/actions/cancel")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Suksesi ini tidak jadi berlaku. Batalkan?")
    @Operation(
            operationId = "cancelUnitSuccession",
            summary = "Batalkan rencana",
            description =
                    "Hanya pemecahan, penggabungan, pembubaran, dan perpindahan yang belum berlaku, juga yang gagal pada harinya. Nama atau kode yang direncanakan diganti dengan tindakan rename atau recode pada tanggal yang sama.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah dibatalkan",
            content = @Content(schema = @Schema(implementation = SuccessionView.class)))
    public RestResponse<SuccessionView> cancelUnitSuccession(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CancelSuccession words) {
        Actor actor = actors.get();
        SuccessionView succession = successions.require(id, actor);
        Precondition.check(ifMatch, succession.version());
        desk.cancel(succession, words.reason(), actor);
        return answer(successions.require(id, actor));
    }

    private static RestResponse<SuccessionView> answer(SuccessionView view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Operation(
            operationId = "putUnitSuccession",
            summary = "Catat pemecahan atau penggabungan",
            description =
                    "Instansi asal berakhir; tagihannya yang belum jatuh tempo dialihkan kepada penerus kewajiban, satu kali per bulan. Instansi penerus didaftarkan lebih dahulu. Dengan tanggal yang akan datang, semuanya terjadi pada tanggal itu.")
    @APIResponse(responseCode = "200", description = "Tercatat")
    public SuccessionView putUnitSuccession(@RestPath UUID id, @NotNull @Valid RecordSuccession words) {
        return desk.succeed(id, words, actors.get());
    }
}
