package id.narasitunggal.narrative.monitoring;

import id.narasitunggal.narrative.audit.AuditTrail;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.paging.PageRequest;
import id.narasitunggal.narrative.problem.Precondition;
import id.narasitunggal.narrative.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was found in the media, over HTTP. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/mentions")
@RolesAllowed({
    Role.MONITORING_ANALYST,
    Role.REVIEW_ANALYST,
    Role.NARRATIVE_EDITOR,
    Role.NARRATIVE_APPROVER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.LEADERSHIP_READER,
    Role.AUDITOR
})
@Tag(name = "Pantauan media", description = "Berita tentang kerja pemerintah: di mana, kapan, dan bagaimana nadanya.")
@Ui.Resource(label = "Pantauan media", duty = Ui.Duty.REVIEW, order = 40)
public class MentionResource {
    private final Mentions mentions;
    private final MentionDesk desk;
    private final AuditTrail trail;
    private final CurrentActor actors;

    MentionResource(Mentions mentions, MentionDesk desk, AuditTrail trail, CurrentActor actors) {
        this.mentions = mentions;
        this.desk = desk;
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(operationId = "listMentions", summary = "Daftar berita", description = "Terbaru lebih dahulu.")
    @APIResponse(responseCode = "200", description = "Satu halaman berita")
    public Page<MentionView> listMentions(@BeanParam @Valid MentionFilter filter, @BeanParam @Valid PageRequest page) {
        Actor actor = actors.get();
        return mentions.list(filter, page, actor).map(mention -> MentionView.of(mention, actor));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getMention", summary = "Lihat berita", description = "Satu berita.")
    @APIResponse(
            responseCode = "200",
            description = "Berita",
            content = @Content(schema = @Schema(implementation = MentionView.class)))
    public RestResponse<MentionView> getMention(@RestPath UUID id) {
        Actor actor = actors.get();
        return answer(RestResponse.Status.OK, mentions.require(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Operation(
            operationId = "recordMention",
            summary = "Catat berita",
            description = "Berita dikenali dari alamatnya; permintaan yang sama boleh diulang.")
    @APIResponse(
            responseCode = "201",
            description = "Berita tercatat",
            content = @Content(schema = @Schema(implementation = MentionView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Berita yang sama sudah tercatat",
            content = @Content(schema = @Schema(implementation = MentionView.class)))
    public RestResponse<MentionView> recordMention(@RestPath UUID id, @Valid @NotNull RecordMention request) {
        Actor actor = actors.get();
        Optional<Mention> known = mentions.known(id, actor);
        Mention mention = desk.take(id, request, known.orElse(null), actor);
        return answer(known.isPresent() ? RestResponse.Status.OK : RestResponse.Status.CREATED, mention, actor);
    }

    @POST
    @Path("/imports")
    @Consumes({MentionFile.CSV, MentionFile.NDJSON})
    @Transactional
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Operation(
            operationId = "importMentions",
            summary = "Impor berita",
            description =
                    "CSV dengan judul kolom seperti nama isian saat mencatat satu pemberitaan, atau satu objek JSON per baris; paling banyak 5.000 baris dan 1 MiB. Baris yang benar dicatat walau ada baris lain yang ditolak; berkas yang sama boleh dikirim ulang.")
    @APIResponse(
            responseCode = "200",
            description = "Hasil tiap baris",
            content = @Content(schema = @Schema(implementation = MentionImportView.class)))
    public MentionImportView importMentions(
            @Parameter(description = "Uji coba: semua diperiksa, tidak ada yang dicatat.")
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    boolean dryRun,
            @HeaderParam("Content-Type") @Parameter(hidden = true) String type,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = MentionFile.CSV, schema = @Schema(implementation = String.class)),
                                @Content(
                                        mediaType = MentionFile.NDJSON,
                                        schema = @Schema(implementation = String.class))
                            })
                    @NotNull
                    String file) {
        return desk.take(type, file, dryRun, actors.get());
    }

    @POST
    @Path("/{id}/actions/rate")
    @Transactional
    @RolesAllowed(Role.MONITORING_ANALYST)
    @Ui.Action(tone = "info")
    @Operation(
            operationId = "rateMention",
            summary = "Nilai ulang nada",
            description =
                    "Oleh analis lain daripada yang menilai terakhir; kedua penilaian tersimpan dalam jejak audit.")
    @APIResponse(
            responseCode = "200",
            description = "Nada dinilai ulang",
            content = @Content(schema = @Schema(implementation = MentionView.class)))
    public RestResponse<MentionView> rateMention(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RateMention request) {
        Actor actor = actors.get();
        Mention mention = mentions.require(id, actor);
        Precondition.check(ifMatch, mention.version);
        MentionEvent rated = mention.rate(request, actor);
        mentions.flush();
        trail.record(rated, actor);
        return answer(RestResponse.Status.OK, mention, actor);
    }

    private static RestResponse<MentionView> answer(RestResponse.Status status, Mention mention, Actor actor) {
        return RestResponse.ResponseBuilder.create(status, MentionView.of(mention, actor))
                .header("ETag", Precondition.etag(mention.version))
                .build();
    }
}
