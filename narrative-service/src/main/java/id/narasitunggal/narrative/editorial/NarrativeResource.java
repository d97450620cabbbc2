package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.manuscript.NarrativeContent;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Narratives over HTTP: finding, reading, drafting, editing. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives")
@Authenticated
@Tag(name = "Narasi", description = "Narasi tunggal: naskah resmi yang disetujui, satu untuk setiap topik.")
@Ui.Resource(label = "Narasi", duty = Ui.Duty.NARRATIVE, order = 10)
public class NarrativeResource {
    private final Narratives narratives;
    private final NarrativeDesk desk;
    private final CurrentActor actors;
    private final NarrativeAnswer answer;

    NarrativeResource(Narratives narratives, NarrativeDesk desk, CurrentActor actors, NarrativeAnswer answer) {
        this.narratives = narratives;
        this.desk = desk;
        this.actors = actors;
        this.answer = answer;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listNarratives",
            summary = "Daftar narasi",
            description =
                    "Terbaru lebih dahulu. Meja redaksi melihat edisi yang dikerjakan; instansi hanya melihat yang telah terbit.")
    @APIResponse(responseCode = "200", description = "Satu halaman narasi")
    public Page<NarrativeSummary> listNarratives(
            @BeanParam @Valid NarrativeFilter filter, @BeanParam @Valid PageRequest page) {
        return narratives.list(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "getNarrative",
            summary = "Lihat narasi",
            description = "Satu narasi dengan edisi yang terbuka bagi pemanggil.")
    @APIResponse(
            responseCode = "200",
            description = "Narasi",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> getNarrative(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer.of(narratives.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.NARRATIVE_EDITOR)
    @Operation(
            operationId = "draftNarrative",
            summary = "Susun atau ubah naskah",
            description =
                    "Tanpa If-Match: menyusun konsep baru; permintaan yang sama boleh diulang. Dengan If-Match: mengganti naskah yang sedang dikerjakan; semua paraf dan persetujuan yang sudah diberikan gugur dan naskah kembali menjadi konsep.")
    @APIResponse(
            responseCode = "201",
            description = "Konsep tersimpan",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Konsep yang sama sudah ada, atau naskah berhasil diubah",
            content = @Content(schema = @Schema(implementation = NarrativeView.class)))
    public RestResponse<NarrativeView> draftNarrative(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull NarrativeContent content) {
        Actor actor = actors.get();
        if (ifMatch != null) {
            return answer.of(desk.edit(id, ifMatch, content, actor), actor);
        }
        Optional<Narrative> known = narratives.known(id, actor);
        if (known.isEmpty()) {
            return answer.of(RestResponse.Status.CREATED, desk.draft(id, content, actor), actor);
        }
        if (!desk.wasAskedFor(known.get(), content)) {
            throw new Refusal.Conflict(
                    "id-in-use",
                    "Id ini sudah dipakai narasi lain. Pakai id baru, atau sertakan If-Match untuk mengubah naskah itu.");
        }
        return answer.of(known.get(), actor);
    }
}
