package id.narasitunggal.dissemination.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The audit trail over HTTP: reading, taking along, and checking that nobody tampered with it. */
@Path("/api/v1/audit-events")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AUDITOR)
@Tag(
        name = "Jejak audit",
        description = "Siapa melakukan apa, kapan, mengapa, dan apa yang berubah; terangkai agar perusakan ketahuan.")
@Ui.Resource(label = "Jejak audit", duty = Ui.Duty.HOUSE, order = 900)
public class AuditEventResource {
    private static final int BATCH = 500;

    /** The walk reads the whole log: one at a time. */
    private static final Semaphore INSPECTIONS = new Semaphore(1);

    private final AuditEvents events;
    private final ChainInspector inspector;
    private final CurrentActor actors;
    private final ObjectMapper json;

    AuditEventResource(AuditEvents events, ChainInspector inspector, CurrentActor actors, ObjectMapper json) {
        this.events = events;
        this.inspector = inspector;
        this.actors = actors;
        this.json = json;
    }

    @GET
    @Operation(operationId = "listAuditEvents", summary = "Daftar jejak audit", description = "Terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman peristiwa")
    public Page<AuditEventView> listAuditEvents(
            @BeanParam @Valid AuditEventFilter filter, @BeanParam @Valid PageRequest page) {
        return events.list(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAuditEvent", summary = "Lihat peristiwa", description = "Satu peristiwa.")
    @APIResponse(
            responseCode = "200",
            description = "Peristiwa",
            content = @Content(schema = @Schema(implementation = AuditEventView.class)))
    public AuditEventView getAuditEvent(@RestPath UUID id) {
        return events.require(id, actors.get());
    }

    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @Operation(
            operationId = "exportAuditEvents",
            summary = "Ekspor jejak audit",
            description = "Semua peristiwa yang cocok, satu objek JSON per baris, terbaru lebih dahulu.")
    @APIResponse(
            responseCode = "200",
            description = "Peristiwa, satu per baris",
            content =
                    @Content(
                            mediaType = "application/x-ndjson",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput exportAuditEvents(@BeanParam @Valid AuditEventFilter filter) {
        Actor actor = actors.get();
        List<AuditEventView> first = events.after(filter, null, BATCH, actor);
        return out -> write(first, filter, actor, out);
    }

    private void write(List<AuditEventView> first, AuditEventFilter filter, Actor actor, OutputStream out)
            throws IOException {
        List<AuditEventView> rows = first;
        while (!rows.isEmpty()) {
            for (AuditEventView row : rows) {
                out.write(json.writeValueAsBytes(row));
                out.write('\n');
            }
            AuditEvents.Place reached = AuditEvents.Place.of(rows.get(rows.size() - 1));
            rows = rows.size() < BATCH ? List.of() : events.after(filter, reached, BATCH, actor);
        }
    }

    @GET
    @Path("/verification")
    @Operation(
            operationId = "verifyAuditEvents",
            summary = "Periksa rantai",
            description =
                    "Menelusuri seluruh rantai dan menyebut tempat pertama yang diubah, dihapus, dipindahkan, disisipkan, atau dipotong. Sertakan `number` dan `hash` dari pemeriksaan terdahulu untuk membuktikan bahwa rantai sejak itu tidak ditulis ulang.")
    @APIResponse(
            responseCode = "200",
            description = "Hasil pemeriksaan",
            content = @Content(schema = @Schema(implementation = ChainVerification.class)))
    @APIResponse(responseCode = "409", description = "Pemeriksaan lain sedang berjalan")
    public ChainVerification verifyAuditEvents(
            @Parameter(description = "Panjang rantai menurut catatan terdahulu.")
                    @QueryParam("number")
                    @DefaultValue("0")
                    @Min(0)
                    long number,
            @Parameter(description = "Sidik pada panjang itu.")
                    @QueryParam("hash")
                    @Pattern(regexp = "[0-9a-f]{64}")
                    @Nullable
                    String hash) {
        if (!INSPECTIONS.tryAcquire()) {
            throw new Refusal.Conflict(
                    "inspection-running", "Pemeriksaan lain sedang berjalan. Ulangi beberapa saat lagi.");
        }
        try {
            return inspector.inspect(number, hash);
        } finally {
            INSPECTIONS.release();
        }
    }
}
