package id.narasitunggal.narrative.embargo;

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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pre-distribution over HTTP: who is named, who has acknowledged, and the text for those who have. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/pre-distributions")
@Authenticated
@Tag(
        name = "Prapenyebaran",
        description =
                "Daftar bernama penerima naskah di bawah embargo; naskah terbaca setelah embargonya diakui orang instansi itu.")
@Ui.Resource(label = "Prapenyebaran", duty = Ui.Duty.NARRATIVE, order = 32)
public class PreDistributionResource {
    private final PreDistributions entries;
    private final EmbargoedTexts texts;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    PreDistributionResource(
            PreDistributions entries,
            EmbargoedTexts texts,
            AuditTrail trail,
            CurrentActor actors,
            Seal seal,
            Clock clock) {
        this.entries = entries;
        this.texts = texts;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listPreDistributions",
            summary = "Daftar prapenyebaran",
            description = "Terbaru lebih dahulu; instansi hanya melihat namanya sendiri.")
    @APIResponse(responseCode = "200", description = "Satu halaman prapenyebaran")
    public Page<PreDistributionView> listPreDistributions(
            @BeanParam @Valid PreDistributionFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return entries.list(filter, page, actor).map(entry -> PreDistributionView.of(entry, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getPreDistribution",
            summary = "Lihat prapenyebaran",
            description = "Satu nama dalam daftar, tanpa isi naskah.")
    @APIResponse(
            responseCode = "200",
            description = "Prapenyebaran",
            content = @Content(schema = @Schema(implementation = PreDistributionView.class)))
    public RestResponse<PreDistributionView> getPreDistribution(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, entries.require(id, actor), actor);
    }

    @GET
    @Path("/{id}/text")
    @Transactional
    @Operation(
            operationId = "readEmbargoedText",
            summary = "Baca naskah di bawah embargo",
            description = "Hanya untuk instansi yang terdaftar, setelah embargonya diakui.")
    @APIResponse(responseCode = "200", description = "Naskah di bawah embargo")
    public EmbargoedText readEmbargoedText(@RestPath UUID id) {
        Actor actor = actors.get();
        PreDistribution entry = entries.require(id, actor);
        PreDistributionRules.mayRead(entry, actor).orRefuse();
        return texts.of(entry.narrativeId)
                .filter(text -> text.contentHash().equals(entry.contentHash))
                .orElseThrow(
                        () -> new Refusal.Conflict(
                                "no-longer-embargoed",
                                "Naskah ini tidak lagi di bawah embargo: sudah terbit, ditunda, atau diubah. Bacalah narasinya."));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Operation(
            operationId = "listRecipient",
            summary = "Daftarkan penerima",
            description = "Mendaftarkan penerima naskah yang terjadwal; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Penerima terdaftar",
            content = @Content(schema = @Schema(implementation = PreDistributionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Penerima sudah terdaftar",
            content = @Content(schema = @Schema(implementation = PreDistributionView.class)))
    public RestResponse<PreDistributionView> listRecipient(@RestPath UUID id, @Valid @NotNull ListRecipient request) {
        Actor actor = actors.get();
        Optional<PreDistribution> known = entries.known(id, actor);
        if (known.isEmpty()) {
            return list(id, request, actor);
        }
        if (!known.get().requestHash.equals(seal.fingerprint(request))) {
            throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai penerima lain. Pakai id baru.");
        }
        return answer(RestResponse.Status.OK, known.get(), actor);
    }

    @POST
    @Path("/{id}/actions/acknowledge")
    @Transactional
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER, Role.UNIT_PPID})
    @Ui.Action(tone = "success", confirm = "Akui embargo ini? Naskah tidak boleh ditayangkan sebelum waktunya.")
    @Operation(
            operationId = "acknowledgeEmbargo",
            summary = "Akui embargo",
            description = "Orang instansi yang terdaftar menyatakan tidak menayangkan naskah sebelum waktunya.")
    @APIResponse(
            responseCode = "200",
            description = "Embargo diakui",
            content = @Content(schema = @Schema(implementation = PreDistributionView.class)))
    public RestResponse<PreDistributionView> acknowledgeEmbargo(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (entry, at) -> entry.acknowledge(actor, at));
    }

    @POST
    @Path("/{id}/actions/strike")
    @Transactional
    @RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER})
    @Ui.Action(tone = "danger")
    @Operation(
            operationId = "strikeRecipient",
            summary = "Coret penerima",
            description = "Penerima tidak lagi dapat membaca naskah sebelum waktunya.")
    @APIResponse(
            responseCode = "200",
            description = "Penerima dicoret",
            content = @Content(schema = @Schema(implementation = PreDistributionView.class)))
    public RestResponse<PreDistributionView> strikeRecipient(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StrikeRecipient request) {
        Actor actor = actors.get();
        return change(id, ifMatch, actor, (entry, at) -> entry.strike(request.reason(), actor, at));
    }

    private RestResponse<PreDistributionView> list(UUID id, ListRecipient request, Actor actor) {
        EmbargoedText text = texts.of(request.narrativeId())
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/narrativeId", "Hanya narasi yang terjadwal terbit yang dapat disebarkan lebih dahulu."));
        PreDistribution entry =
                new PreDistribution(id, request, seal.fingerprint(request), text, actor, clock.instant());
        entries.persistAndFlush(entry);
        trail.record(
                new PreDistributionEvent.Listed(
                        id, request.unitId(), request.recipient(), text.number(), text.opensAt()),
                actor);
        return answer(RestResponse.Status.CREATED, entry, actor);
    }

    private RestResponse<PreDistributionView> change(
            UUID id,
            @Nullable String ifMatch,
            Actor actor,
            BiFunction<PreDistribution, Instant, PreDistributionEvent> act) {
        PreDistribution entry = entries.require(id, actor);
        Precondition.check(ifMatch, entry.version);
        PreDistributionEvent event = act.apply(entry, clock.instant());
        entries.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, entry, actor);
    }

    private static RestResponse<PreDistributionView> answer(
            RestResponse.Status status, PreDistribution entry, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, PreDistributionView.of(entry, actor))
                .header("ETag", Precondition.etag(entry.version))
                .build();
    }
}
