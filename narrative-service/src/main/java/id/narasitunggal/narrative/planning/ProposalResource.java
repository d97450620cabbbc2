package id.narasitunggal.narrative.planning;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.editorial.NarrativeDesk;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.manuscript.Seal;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.ui.Ui;
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
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Proposals of units over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narrative-proposals")
@Authenticated
@Tag(
        name = "Usulan narasi",
        description = "Instansi mengusulkan narasi tunggal; penyunting menindaklanjuti atau menjawab mengapa tidak.")
@Ui.Resource(label = "Usulan narasi", duty = Ui.Duty.PLANNING, order = 34, defaultFilter = "status=PROPOSED")
public class ProposalResource {
    private final Proposals proposals;
    private final NarrativeDesk desk;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final ObjectMapper json;
    private final Clock clock;

    ProposalResource(
            Proposals proposals,
            NarrativeDesk desk,
            AuditTrail trail,
            CurrentActor actors,
            Seal seal,
            ObjectMapper json,
            Clock clock) {
        this.proposals = proposals;
        this.desk = desk;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.json = json;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listProposals",
            summary = "Daftar usulan narasi",
            description = "Terbaru lebih dahulu. Instansi hanya melihat usulannya sendiri.")
    @APIResponse(responseCode = "200", description = "Satu halaman usulan")
    public Page<ProposalView> listProposals(
            @BeanParam @Valid ProposalFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return proposals.list(filter, page, actor).map(proposal -> ProposalView.of(proposal, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getProposal", summary = "Lihat usulan", description = "Satu usulan narasi.")
    @APIResponse(
            responseCode = "200",
            description = "Usulan",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> getProposal(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, proposals.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
    @Operation(
            operationId = "proposeNarrative",
            summary = "Usulkan narasi",
            description = "Untuk instansi pemanggil sendiri; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Usulan tercatat",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Usulan yang sama sudah tercatat",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> proposeNarrative(@RestPath UUID id, @Valid @NotNull ProposeNarrative request) {
        Actor actor = actors.get();
        UUID unit = actor.unit();
        if (unit == null) {
            throw new Refusal.Forbidden(
                    "Usulan hanya dapat dikirim atas nama instansi; akun Anda tidak terikat pada instansi.");
        }
        Optional<NarrativeProposal> known = proposals.known(id, actor);
        if (known.isEmpty()) {
            NarrativeProposal proposal =
                    new NarrativeProposal(id, unit, request, seal.fingerprint(request), actor, clock.instant());
            proposals.persistAndFlush(proposal);
            trail.record(new ProposalEvent.Proposed(id, unit, request.topic(), request.urgency()), actor);
            return answer(RestResponse.Status.CREATED, proposal, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai usulan lain. Pakai id baru.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/take-up")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "takeUpProposal",
            summary = "Tindak lanjuti",
            description = "Membuat konsep narasi pada topik yang dipilih; pengusul melihat jawabannya.")
    @APIResponse(
            responseCode = "200",
            description = "Konsep narasi dibuat",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> takeUpProposal(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TakeUpProposal request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, proposal -> {
            proposal.mayAnswer(actor).orRefuse();
            UUID narrative = UUID.randomUUID();
            desk.draft(narrative, firstDraft(proposal, request.topicId()), actor);
            return proposal.takeUp(narrative, request.answer(), actor, clock.instant());
        });
    }

    /** Title and background as the unit told them; the editor writes the rest. */
    private NarrativeContent firstDraft(NarrativeProposal proposal, UUID topicId) {
        return json.convertValue(
                Map.of(
                        "topicId",
                        topicId,
                        "type",
                        proposal.urgency == Urgency.URGENT ? "URGENT" : "THEMATIC",
                        "classification",
                        "BERKALA",
                        "title",
                        proposal.topic,
                        "background",
                        proposal.reason),
                NarrativeContent.class);
    }

    @POST
    @Path("/{id}/actions/decline")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "declineProposal",
            summary = "Tidak ditindaklanjuti",
            description = "Dengan alasan, yang dibaca pengusul.")
    @APIResponse(
            responseCode = "200",
            description = "Usulan dijawab",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> declineProposal(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull Reason request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, proposal -> proposal.decline(request.reason(), actor, clock.instant()));
    }

    @POST
    @Path("/{id}/actions/withdraw")
    @Transactional
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
    @Ui.Action(tone = "neutral", confirm = "Tarik usulan ini?")
    @Operation(
            operationId = "withdrawProposal",
            summary = "Tarik usulan",
            description = "Oleh instansi pengusul, sebelum dijawab.")
    @APIResponse(
            responseCode = "200",
            description = "Usulan ditarik",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public RestResponse<ProposalView> withdrawProposal(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, proposal -> proposal.withdraw(actor));
    }

    private RestResponse<ProposalView> change(
            UUID id, @Nullable String ifMatch, Actor actor, Function<NarrativeProposal, ProposalEvent> act) {
        NarrativeProposal proposal = proposals.require(id, actor);
        Precondition.check(ifMatch, proposal.version);
        ProposalEvent event = act.apply(proposal);
        proposals.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, proposal, actor);
    }

    private static RestResponse<ProposalView> answer(
            RestResponse.Status status, NarrativeProposal proposal, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, ProposalView.of(proposal, actor))
                .header("ETag", Precondition.etag(proposal.version))
                .build();
    }
}
