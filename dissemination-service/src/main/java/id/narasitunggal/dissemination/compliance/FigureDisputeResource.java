package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.ui.Ui;
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
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
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

/** Disputed figures over HTTP. */
@Path("/api/v1/figure-disputes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.AUDITOR
})
@Tag(
        name = "Sanggahan angka",
        description = "Instansi menyanggah angkanya sendiri sebelum tutup buku; orang lain memutus; laporan memuatnya.")
@Ui.Resource(label = "Sanggahan angka", duty = Ui.Duty.EVALUATION, order = 95, defaultFilter = "status=OPEN")
public class FigureDisputeResource {
    private final FigureDisputes disputes;
    private final ReportCalendar calendar;
    private final CurrentActor actors;
    private final AuditTrail trail;
    private final Clock clock;

    FigureDisputeResource(
            FigureDisputes disputes, ReportCalendar calendar, CurrentActor actors, AuditTrail trail, Clock clock) {
        this.disputes = disputes;
        this.calendar = calendar;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listFigureDisputes",
            summary = "Daftar sanggahan",
            description = "Yang terbaru lebih dahulu. Instansi melihat sanggahannya sendiri.")
    @APIResponse(responseCode = "200", description = "Satu halaman sanggahan")
    public Page<FigureDisputeView> listFigureDisputes(
            @BeanParam @Valid DisputeFilter filter, @BeanParam @Valid PageRequest page) {
        return disputes.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getFigureDispute",
            summary = "Lihat sanggahan",
            description = "Satu sanggahan; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Sanggahan",
            content = @Content(schema = @Schema(implementation = FigureDisputeView.class)))
    public RestResponse<FigureDisputeView> getFigureDispute(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, disputes.view(id, actors.get()));
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER})
    @Transactional
    @Operation(
            operationId = "disputeFigure",
            summary = "Sanggah angka",
            description =
                    "Sampai tutup buku bulan itu. Bagi mesin: pemanggil memilih ID; permintaan yang sama dijawab sama, ID yang sama dengan isi lain ditolak.")
    @APIResponse(
            responseCode = "201",
            description = "Sanggahan diajukan",
            content = @Content(schema = @Schema(implementation = FigureDisputeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Sanggahan ini sudah diajukan",
            content = @Content(schema = @Schema(implementation = FigureDisputeView.class)))
    public RestResponse<FigureDisputeView> disputeFigure(@RestPath UUID id, @NotNull @Valid DisputeFigure request) {
        Actor actor = actors.get();
        DisputeRules.mayRaise(actor).orRefuse();
        FigureDispute known = disputes.findById(id);
        if (known != null) {
            if (!known.isRaisedAs(request, actor)) {
                throw new Refusal.Conflict(
                        "id-in-use",
                        "ID ini sudah dipakai untuk sanggahan lain. Pakailah ID baru, atau kirim isi yang sama.");
            }
            return answer(RestResponse.Status.OK, disputes.view(id, actor));
        }
        UUID unit = Objects.requireNonNull(actor.unit());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        refuseWhenNothingToDispute(unit, request, now);
        disputes.persistAndFlush(new FigureDispute(id, unit, request, actor, now));
        trail.record(new DisputeEvent.Raised(id, unit, request.month(), request.figure(), request.reason()), actor);
        return answer(RestResponse.Status.CREATED, disputes.view(id, actor));
    }

    private void refuseWhenNothingToDispute(UUID unit, DisputeFigure request, Instant now) {
        if (!now.isBefore(calendar.cutOff(YearMonth.parse(request.month())))) {
            throw new Refusal.Conflict(
                    "books-closed",
                    "Buku bulan ini sudah ditutup. Sampaikan buktinya kepada petugas diseminasi; perubahannya dimuat sebagai koreksi pada laporan berikutnya.");
        }
        if (!disputes.hasFigures(unit, request.month())) {
            throw Refusal.Invalid.field(
                    "#/month", "Instansi Anda tidak mempunyai kewajiban yang jatuh tempo pada bulan ini.");
        }
    }

    @POST
    @Path("/{id}/actions/uphold")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "upholdFigureDispute",
            summary = "Benarkan",
            description = "Menyatakan instansi benar. Angkanya berubah bila baris di baliknya diperbaiki.")
    @APIResponse(
            responseCode = "200",
            description = "Dibenarkan",
            content = @Content(schema = @Schema(implementation = FigureDisputeView.class)))
    public RestResponse<FigureDisputeView> upholdFigureDispute(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideDispute request) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, dispute -> dispute.uphold(actor, request.reason(), clock.instant()));
    }

    @POST
    @Path("/{id}/actions/dismiss")
    @Transactional
    @Ui.Action(tone = "warning")
    @Operation(
            operationId = "dismissFigureDispute",
            summary = "Tidak benarkan",
            description = "Menyatakan angka sudah sesuai dengan baris di baliknya.")
    @APIResponse(
            responseCode = "200",
            description = "Tidak dibenarkan",
            content = @Content(schema = @Schema(implementation = FigureDisputeView.class)))
    public RestResponse<FigureDisputeView> dismissFigureDispute(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecideDispute request) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, dispute -> dispute.dismiss(actor, request.reason(), clock.instant()));
    }

    private RestResponse<FigureDisputeView> act(
            UUID id, @Nullable String ifMatch, Actor actor, Function<FigureDispute, DisputeEvent> verb) {
        FigureDispute dispute = disputes.require(id, actor);
        Precondition.check(ifMatch, dispute.version);
        trail.record(verb.apply(dispute), actor);
        disputes.flush();
        return answer(RestResponse.Status.OK, disputes.view(id, actor));
    }

    private static RestResponse<FigureDisputeView> answer(RestResponse.Status status, FigureDisputeView dispute) {
        return RestResponse.ResponseBuilder.create(status, dispute)
                .header("ETag", Precondition.etag(dispute.version()))
                .build();
    }
}
