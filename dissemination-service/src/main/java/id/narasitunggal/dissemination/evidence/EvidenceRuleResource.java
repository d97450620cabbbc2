package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.ui.Ui;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** What must be proven and how, over HTTP; every caller may know, the registry sets it. */
@Path("/api/v1/evidence-rules")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(
        name = "Syarat bukti",
        description =
                "Bukti paling sedikit untuk penayangan yang tidak berupa halaman: diusulkan satu pengelola registri, ditetapkan orang kedua, berlaku mulai hari yang akan datang.")
@Ui.Resource(label = "Syarat bukti", duty = Ui.Duty.DISSEMINATION, order = 81)
public class EvidenceRuleResource {
    private final EvidenceRules rules;
    private final EvidenceRuleDesk desk;
    private final CurrentActor actors;

    EvidenceRuleResource(EvidenceRules rules, EvidenceRuleDesk desk, CurrentActor actors) {
        this.rules = rules;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listEvidenceRules",
            summary = "Daftar syarat bukti",
            description =
                    "Menurut rumpun; yang berlaku adalah syarat pada hari penayangan, dan syarat platform mendahului syarat rumpunnya.")
    @APIResponse(responseCode = "200", description = "Syarat bukti")
    public Page<EvidenceRuleView> listEvidenceRules() {
        Actor actor = actors.get();
        return new Page<>(
                rules.all(actor).stream()
                        .map(rule -> EvidenceRuleView.of(rule, actor))
                        .toList(),
                null);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getEvidenceRule",
            summary = "Lihat syarat bukti",
            description = "Satu syarat beserta pengusul dan penetapnya; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Syarat bukti",
            content = @Content(schema = @Schema(implementation = EvidenceRuleView.class)))
    public RestResponse<EvidenceRuleView> getEvidenceRule(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Operation(
            operationId = "proposeEvidenceRule",
            summary = "Usulkan syarat bukti",
            description =
                    "Berlaku mulai hari yang disebut, paling cepat besok, setelah ditetapkan orang kedua. Penayangan sampai hari itu tetap dinilai menurut syarat lama. Permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Diusulkan",
            content = @Content(schema = @Schema(implementation = EvidenceRuleView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Usul yang sama sudah ada",
            content = @Content(schema = @Schema(implementation = EvidenceRuleView.class)))
    public RestResponse<EvidenceRuleView> proposeEvidenceRule(
            @RestPath UUID id, @NotNull @Valid ProposeEvidenceRule proposal) {
        boolean isNew = desk.propose(id, proposal, actors.get());
        return answer(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/actions/confirm")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "success", confirm = "Tetapkan syarat ini? Setelah ditetapkan, syarat tidak dapat diubah.")
    @Operation(
            operationId = "confirmEvidenceRule",
            summary = "Tetapkan",
            description = "Oleh orang kedua, selama harinya belum tiba. Syarat sebelumnya berakhir pada hari itu.")
    @APIResponse(
            responseCode = "200",
            description = "Ditetapkan",
            content = @Content(schema = @Schema(implementation = EvidenceRuleView.class)))
    public RestResponse<EvidenceRuleView> confirmEvidenceRule(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        desk.confirm(id, ifMatch, actors.get());
        return answer(RestResponse.Status.OK, id);
    }

    @POST
    @Path("/{id}/actions/decline")
    @RolesAllowed(Role.REGISTRY_ADMIN)
    @Transactional
    @Ui.Action(tone = "danger")
    @Operation(
            operationId = "declineEvidenceRule",
            summary = "Tolak usul",
            description = "Usul tidak diikuti; pengusul boleh menarik usulnya sendiri.")
    @APIResponse(
            responseCode = "200",
            description = "Ditolak",
            content = @Content(schema = @Schema(implementation = EvidenceRuleView.class)))
    public RestResponse<EvidenceRuleView> declineEvidenceRule(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DeclineEvidenceRule decision) {
        desk.decline(id, ifMatch, decision, actors.get());
        return answer(RestResponse.Status.OK, id);
    }

    private RestResponse<EvidenceRuleView> answer(RestResponse.Status status, UUID id) {
        Actor actor = actors.get();
        EvidenceRuleView view = EvidenceRuleView.of(rules.require(id, actor), actor);
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
