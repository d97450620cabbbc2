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
import jakarta.persistence.LockModeType;
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
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

/** What people leave on a report, over HTTP: notes beside its numbers, and that they opened it. */
@Path("/api/v1/monthly-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REPORT_OFFICER, Role.REPORT_SIGNATORY, Role.LEADERSHIP_READER, Role.AUDITOR})
@Tag(name = "Laporan bulanan")
public class ReportNoteResource {
    private final MonthlyReports reports;
    private final ReportNotes notes;
    private final ReportReceipts receipts;
    private final CurrentActor actors;
    private final AuditTrail trail;
    private final Session database;
    private final Clock clock;

    ReportNoteResource(
            MonthlyReports reports,
            ReportNotes notes,
            ReportReceipts receipts,
            CurrentActor actors,
            AuditTrail trail,
            Session database,
            Clock clock) {
        this.reports = reports;
        this.notes = notes;
        this.receipts = receipts;
        this.actors = actors;
        this.trail = trail;
        this.database = database;
        this.clock = clock;
    }

    @GET
    @Path("/notes")
    @Transactional
    @Operation(
            operationId = "listReportNotes",
            summary = "Catatan laporan",
            description = "Catatan di samping angka versi laporan ini, yang terlama lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman catatan")
    public Page<ReportNoteView> listReportNotes(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        reports.require(id, actors.get());
        return notes.page(id, page);
    }

    @GET
    @Path("/receipts")
    @Transactional
    @Operation(
            operationId = "listReportReceipts",
            summary = "Tanda baca laporan",
            description =
                    "Kapan setiap pimpinan pertama kali membuka laporan yang terbit, setelah masuk dengan akunnya.")
    @APIResponse(responseCode = "200", description = "Satu halaman tanda baca")
    public Page<ReportReceiptView> listReportReceipts(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        reports.require(id, actors.get());
        return receipts.page(id, page);
    }

    /** The report's version moves on with the note, so that the same request sent twice writes it once. */
    @POST
    @Path("/actions/annotate")
    @Transactional
    @Ui.Action
    @Operation(
            operationId = "annotateMonthlyReport",
            summary = "Beri catatan",
            description =
                    "Menulis catatan di samping angka sebelum laporan ditandatangani. Catatan tidak dapat diubah; angka tidak tersentuh.")
    @APIResponse(
            responseCode = "200",
            description = "Catatan tertulis",
            content = @Content(schema = @Schema(implementation = MonthlyReportView.class)))
    public RestResponse<MonthlyReportView> annotateMonthlyReport(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid WriteNote request) {
        Actor actor = actors.get();
        MonthlyReport report = reports.require(id, actor);
        Precondition.check(ifMatch, report.version());
        ReportRules.mayAnnotate(actor, report).orRefuse();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        database.lock(report, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        notes.write(id, request, actor, now);
        trail.record(new ReportEvent.Annotated(id, report.number, request.section(), request.text()), actor);
        return RestResponse.ResponseBuilder.ok(MonthlyReportView.of(report, actor))
                .header("ETag", Precondition.etag(report.version()))
                .build();
    }
}
