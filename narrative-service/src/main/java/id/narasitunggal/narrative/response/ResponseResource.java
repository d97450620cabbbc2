package id.narasitunggal.narrative.response;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.QuestionAndAnswer;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What units say back, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/responses")
@Authenticated
@Tag(
        name = "Tanggapan",
        description = "Komentar, pertanyaan, dan kendala instansi atas narasi yang telah terbit, beserta jawabannya.")
@Ui.Resource(label = "Tanggapan instansi", duty = Ui.Duty.NARRATIVE, order = 28)
public class ResponseResource {
    private static final int LONGEST_QUESTION = 500;

    private final Responses responses;
    private final NextEdition narratives;
    private final AuditTrail trail;
    private final CurrentActor actors;
    private final Seal seal;
    private final Clock clock;

    ResponseResource(
            Responses responses,
            NextEdition narratives,
            AuditTrail trail,
            CurrentActor actors,
            Seal seal,
            Clock clock) {
        this.responses = responses;
        this.narratives = narratives;
        this.trail = trail;
        this.actors = actors;
        this.seal = seal;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listResponses",
            summary = "Daftar tanggapan",
            description = "Terbaru lebih dahulu. Instansi melihat tanggapannya sendiri dan yang dibuka bagi semua.")
    @APIResponse(responseCode = "200", description = "Satu halaman tanggapan")
    public Page<ResponseView> listResponses(
            @BeanParam @Valid ResponseFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return responses.list(filter, page, actor).map(response -> ResponseView.of(response, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getResponse", summary = "Lihat tanggapan", description = "Satu tanggapan dan jawabannya.")
    @APIResponse(
            responseCode = "200",
            description = "Tanggapan",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    public RestResponse<ResponseView> getResponse(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, responses.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
    @Operation(
            operationId = "sendResponse",
            summary = "Tanggapi narasi",
            description =
                    "Instansi berkomentar, bertanya, atau melaporkan kendala; permintaan yang sama boleh diulang. Yang sudah dikirim tidak dapat diubah.")
    @APIResponse(
            responseCode = "201",
            description = "Tanggapan terkirim",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Tanggapan yang sama sudah terkirim",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    public RestResponse<ResponseView> sendResponse(@RestPath UUID id, @Valid @NotNull SendResponse request) {
        Actor actor = actors.get();
        UUID unit = ResponseRules.speakingUnit(actor);
        String hash = seal.fingerprint(request);
        Optional<UnitResponse> known = responses.known(id, actor);
        if (known.isPresent()) {
            if (!known.get().requestHash.equals(hash) || !known.get().unitId.equals(unit)) {
                throw new Refusal.Conflict("id-in-use", "Id ini sudah dipakai tanggapan lain. Pakai id baru.");
            }
            return answer(RestResponse.Status.OK, known.get(), actor);
        }
        UnitResponse response = new UnitResponse(
                id, request, hash, narratives.publicFace(request.narrativeId(), actor), unit, actor, clock.instant());
        responses.persistAndFlush(response);
        trail.record(response.sent(), actor);
        return answer(RestResponse.Status.CREATED, response, actor);
    }

    @POST
    @Path("/{id}/actions/answer")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "answerResponse",
            summary = "Jawab",
            description = "Penyunting menjawab; jawaban dapat dibuka bagi semua instansi.")
    @APIResponse(
            responseCode = "200",
            description = "Jawaban tersimpan",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    public RestResponse<ResponseView> answerResponse(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull AnswerResponse request) {
        Actor actor = actors.get();
        UnitResponse response = current(id, ifMatch, actor);
        return done(response, response.answer(request, actor, clock.instant()), actor);
    }

    @POST
    @Path("/{id}/actions/take-over")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "takeOverResponse",
            summary = "Masukkan ke tanya jawab",
            description =
                    "Tanggapan dan jawabannya ditambahkan ke tanya jawab edisi berikutnya; bila belum ada, edisi koreksi dibuka. Paraf yang sudah diberikan atas edisi itu gugur.")
    @APIResponse(
            responseCode = "200",
            description = "Masuk naskah edisi berikutnya",
            content = @Content(schema = @Schema(implementation = ResponseView.class)))
    public RestResponse<ResponseView> takeOverResponse(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable TakeOver request) {
        Actor actor = actors.get();
        UnitResponse response = current(id, ifMatch, actor);
        ResponseRules.mayTakeOver(response, actor).orRefuse();
        int edition = narratives.add(entry(response, request), response.narrativeId, actor);
        return done(response, response.takenOver(edition, actor), actor);
    }

    private static QuestionAndAnswer entry(UnitResponse response, @Nullable TakeOver request) {
        String question = request == null || request.question() == null ? response.text : request.question();
        String given = request == null || request.answer() == null ? response.requireAnswer() : request.answer();
        if (question.length() > LONGEST_QUESTION) {
            throw Refusal.Invalid.field(
                    "#/question",
                    "Tanggapan ini terlalu panjang untuk tanya jawab. Tulis pertanyaannya, paling banyak 500 karakter.");
        }
        return new QuestionAndAnswer(question, given);
    }

    private UnitResponse current(UUID id, @Nullable String ifMatch, Actor actor) {
        UnitResponse response = responses.require(id, actor);
        Precondition.check(ifMatch, response.version);
        return response;
    }

    private RestResponse<ResponseView> done(UnitResponse response, ResponseEvent event, Actor actor) {
        responses.flush();
        trail.record(event, actor);
        return answer(RestResponse.Status.OK, response, actor);
    }

    private static RestResponse<ResponseView> answer(RestResponse.Status status, UnitResponse response, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, ResponseView.of(response, actor))
                .header("ETag", Precondition.etag(response.version))
                .build();
    }
}
