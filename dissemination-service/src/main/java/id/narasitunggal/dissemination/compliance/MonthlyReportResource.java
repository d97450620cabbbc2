package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
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

/** The reports to the President over HTTP. */
@Path("/api/v1/monthly-reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.LEADERSHIP_READER, Role.AUDITOR})
@Tag(
        name = "Laporan bulanan",
        description = "Laporan Menteri kepada Presiden: setiap bulan atau sewaktu-waktu apabila diperlukan.")
@Ui.Resource(label = "Laporan bulanan", duty = Ui.Duty.EVALUATION, order = 38)
public class MonthlyReportResource {
    private final MonthlyReports reports;
    private final ReportOrders orders;
    private final ReportWorker worker;
    private final ReportArchive archive;
    private final CurrentActor actors;
    private final AuditTrail trail;
    private final Clock clock;

    MonthlyReportResource(
            MonthlyReports reports,
            ReportOrders orders,
            ReportWorker worker,
            ReportArchive archive,
            CurrentActor actors,
            AuditTrail trail,
            Clock clock) {
        this.reports = reports;
        this.orders = orders;
        this.worker = worker;
        this.archive = archive;
        this.actors = actors;
        this.trail = trail;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMonthlyReports",
            summary = "Daftar laporan",
            description = "Bulan terakhir lebih dahulu. Pimpinan hanya melihat laporan yang sudah diterbitkan.")
    @APIResponse(responseCode = "200", description = "Satu halaman laporan")
    public Page<MonthlyReportView> listMonthlyReports(
            @BeanParam @Valid ReportFilter filter, @BeanParam @Valid PageRequest page) {
        return reports.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getMonthlyReport",
            summary = "Lihat laporan",
            description = "Keadaan laporan dan alamat dokumennya; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Laporan",
            content = @Content(schema = @Schema(implementation = MonthlyReportView.class)))
    public RestResponse<MonthlyReportView> getMonthlyReport(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, archive.read(id, actor), actor);
    }

    @POST
    @Operation(
            operationId = "generateMonthlyReport",
            summary = "Susun laporan",
            description =
                    "Laporan disusun di latar belakang. Tanpa alasan: laporan bulan itu yang sudah ada dikembalikan, atau disusun bila belum ada. Dengan alasan: versi baru disusun. Bagi mesin: kemajuannya ada pada `/monthly-report-runs/{id}`; permintaan yang sama boleh diulang tanpa membuat versi kedua.")
    @APIResponse(
            responseCode = "202",
            description = "Laporan sedang disusun",
            content = @Content(schema = @Schema(implementation = ReportRunView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Laporan sudah ada",
            content = @Content(schema = @Schema(implementation = MonthlyReportView.class)))
    @Transactional(Transactional.TxType.NEVER)
    public Response generateMonthlyReport(@NotNull @Valid GenerateReport request) {
        Actor actor = actors.get();
        ReportRules.mayGenerate(actor).orRefuse();
        ReportOrders.Taken taken = orders.take(
                new ReportOrder(request.kind(), YearMonth.parse(request.period()), request.reason(), actor));
        if (taken instanceof ReportOrders.Taken.Made made) {
            MonthlyReport report = archive.read(made.reportId(), actor);
            return Response.ok(MonthlyReportView.of(report, actor))
                    .header("ETag", Precondition.etag(report.version()))
                    .build();
        }
        worker.soon();
        ReportRunView run = ((ReportOrders.Taken.Underway) taken).run();
        return Response.accepted(run)
                .header("Location", "/api/v1/monthly-report-runs/" + run.id())
                .build();
    }

    @POST
    @Path("/{id}/actions/review")
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "reviewMonthlyReport",
            summary = "Telaah",
            description = "Petugas mulai menelaah laporan sebelum ditandatangani.")
    @APIResponse(
            responseCode = "200",
            description = "Sedang ditelaah",
            content = @Content(schema = @Schema(implementation = MonthlyReportView.class)))
    public RestResponse<MonthlyReportView> reviewMonthlyReport(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, report -> report.review(actor, clock.instant()));
    }

    @POST
    @Path("/{id}/actions/sign")
    @Transactional
    @Ui.Action(tone = "success", confirm = "Tandatangani laporan ini beserta sidik datanya?")
    @Operation(
            operationId = "signMonthlyReport",
            summary = "Tandatangani",
            description =
                    "Pejabat penanda tangan menjamin sidik data laporan; bukan penyusunnya. Tanda tangan elektronik (JWS terpisah) disimpan bersama laporan.")
    @APIResponse(
            responseCode = "200",
            description = "Ditandatangani",
            content = @Content(schema = @Schema(implementation = MonthlyReportView.class)))
    public RestResponse<MonthlyReportView> signMonthlyReport(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, report -> archive.sign(report, actor, clock.instant()));
    }

    @POST
    @Path("/{id}/actions/issue")
    @Transactional
    @Ui.Action(tone = "success", confirm = "Terbitkan laporan ini kepada Presiden?")
    @Operation(
            operationId = "issueMonthlyReport",
            summary = "Terbitkan",
            description = "Laporan terbuka bagi pimpinan; versi lama yang sudah terbit dinyatakan digantikan.")
    @APIResponse(
            responseCode = "200",
            description = "Diterbitkan",
            content = @Content(schema = @Schema(implementation = MonthlyReportView.class)))
    public RestResponse<MonthlyReportView> issueMonthlyReport(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, report -> {
            ReportEvent issued = report.issue(actor, clock.instant());
            reports.issuedBefore(report).forEach(older -> trail.record(older.supersede(report.number), actor));
            return issued;
        });
    }

    @POST
    @Path("/{id}/actions/acknowledge")
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "acknowledgeMonthlyReport",
            summary = "Nyatakan diterima",
            description = "Pimpinan menyatakan laporan sudah diterima.")
    @APIResponse(
            responseCode = "200",
            description = "Diterima",
            content = @Content(schema = @Schema(implementation = MonthlyReportView.class)))
    public RestResponse<MonthlyReportView> acknowledgeMonthlyReport(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        return act(id, ifMatch, actor, report -> report.acknowledge(actor, clock.instant()));
    }

    private RestResponse<MonthlyReportView> act(
            UUID id, @Nullable String ifMatch, Actor actor, Function<MonthlyReport, ReportEvent> verb) {
        MonthlyReport report = reports.require(id, actor);
        Precondition.check(ifMatch, report.version());
        trail.record(verb.apply(report), actor);
        reports.flush();
        return answer(RestResponse.Status.OK, report, actor);
    }

    private static RestResponse<MonthlyReportView> answer(
            RestResponse.Status status, MonthlyReport report, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, MonthlyReportView.of(report, actor))
                .header("ETag", Precondition.etag(report.version()))
                .build();
    }
}
