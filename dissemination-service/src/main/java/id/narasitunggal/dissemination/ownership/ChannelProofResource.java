package id.narasitunggal.dissemination.ownership;

import id.narasitunggal.dissemination.channel.ChannelView;
import id.narasitunggal.dissemination.channel.Channels;
import id.narasitunggal.dissemination.channel.OwnedSite;
import id.narasitunggal.dissemination.channel.ProofMethod;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.ui.Ui;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The proof that a website is its unit's, over HTTP. */
@Path("/api/v1/channels/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.REGISTRY_ADMIN,
    Role.AUDITOR
})
@Tag(name = "Kanal")
public class ChannelProofResource {
    private final ProofDesk desk;
    private final ProofLook look;
    private final Channels channels;
    private final CurrentActor actors;

    ChannelProofResource(ProofDesk desk, ProofLook look, Channels channels, CurrentActor actors) {
        this.desk = desk;
        this.look = look;
        this.channels = channels;
        this.actors = actors;
    }

    @GET
    @Path("/proofs")
    @Transactional
    @Operation(
            operationId = "listChannelProofs",
            summary = "Riwayat bukti kepemilikan",
            description = "Yang terakhir lebih dahulu; tidak pernah diubah.")
    @APIResponse(responseCode = "200", description = "Satu halaman riwayat")
    public Page<ProofView> listChannelProofs(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        return desk.page(id, page, actors.get());
    }

    /** No transaction is open while the website is visited. */
    @POST
    @Path("/actions/prove")
    @Transactional(TxType.NOT_SUPPORTED)
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "proveChannel",
            summary = "Buktikan kepemilikan situs",
            description =
                    "Tanda bukti dicari pada halaman depan (tag meta), berkas /.well-known/narasi-tunggal.txt, atau catatan TXT _narasi-tunggal. Bila ditemukan, situs terverifikasi. Boleh diulang kapan saja.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah diperiksa; hasilnya pada riwayat bukti",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> proveChannel(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ProveChannel request) {
        if (request.method() == ProofMethod.OFFICER) {
            throw Refusal.Invalid.field("#/method", "Pilih META_TAG, WELL_KNOWN_FILE, atau DNS_TXT.");
        }
        Actor actor = actors.get();
        OwnedSite site = desk.site(id, ifMatch, actor);
        desk.settle(site, request.method(), look.at(site, request.method()), actor);
        ChannelView view = QuarkusTransaction.requiringNew().call(() -> channels.view(id, actor));
        return RestResponse.ResponseBuilder.ok(view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
