package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.CurrentActor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Precondition;
import id.narasitunggal.dissemination.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Channels over HTTP. */
@Path("/api/v1/channels")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
    Role.UNIT_CONTRIBUTOR,
    Role.UNIT_APPROVER,
    Role.REGION_SUPERVISOR,
    Role.DISSEMINATION_OFFICER,
    Role.REPORT_OFFICER,
    Role.REPORT_SIGNATORY,
    Role.REGISTRY_ADMIN,
    Role.AUDITOR
})
@Tag(
        name = "Kanal",
        description = "Situs web, akun, stasiun, dan tempat lain yang dipakai instansi untuk menayangkan narasi.")
@Ui.Resource(label = "Kanal", duty = Ui.Duty.DISSEMINATION, order = 82)
public class ChannelResource {
    private final Channels channels;
    private final ChannelRegister register;
    private final CurrentActor actors;
    private final AuditTrail trail;
    private final Event<ChannelEvent.Verified> verifications;
    private final Clock clock;

    ChannelResource(
            Channels channels,
            ChannelRegister register,
            CurrentActor actors,
            AuditTrail trail,
            Event<ChannelEvent.Verified> verifications,
            Clock clock) {
        this.channels = channels;
        this.register = register;
        this.actors = actors;
        this.trail = trail;
        this.verifications = verifications;
        this.clock = clock;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listChannels",
            summary = "Daftar kanal",
            description =
                    "Diurutkan menurut nama. Instansi melihat kanalnya sendiri; provinsi juga kanal kabupaten/kotanya.")
    @APIResponse(responseCode = "200", description = "Satu halaman kanal")
    public Page<ChannelView> listChannels(@BeanParam @Valid ChannelFilter filter, @BeanParam @Valid PageRequest page) {
        return channels.page(filter, page, actors.get());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "getChannel", summary = "Lihat kanal", description = "Satu kanal; ETag memuat versinya.")
    @APIResponse(
            responseCode = "200",
            description = "Kanal",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> getChannel(@RestPath UUID id) {
        return answer(RestResponse.Status.OK, channels.view(id, actors.get()));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(
            operationId = "registerChannel",
            summary = "Daftarkan kanal",
            description =
                    "Bagi mesin: pemanggil memilih ID; permintaan yang sama dijawab sama, ID yang sama dengan isi lain ditolak.")
    @APIResponse(
            responseCode = "201",
            description = "Kanal terdaftar",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    @APIResponse(
            responseCode = "200",
            description = "Kanal ini sudah terdaftar dengan isi yang sama",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> registerChannel(@RestPath UUID id, @NotNull @Valid RegisterChannel request) {
        Actor actor = actors.get();
        boolean isNew = register.put(id, request, actor);
        return answer(isNew ? RestResponse.Status.CREATED : RestResponse.Status.OK, channels.view(id, actor));
    }

    @POST
    @Path("/{id}/actions/verify")
    @Transactional
    @Ui.Action(tone = "success")
    @Operation(
            operationId = "verifyChannel",
            summary = "Verifikasi",
            description =
                    "Menyatakan kanal benar milik instansi. Pelakunya bukan pendaftar dan bukan dari instansi pemilik.")
    @APIResponse(
            responseCode = "200",
            description = "Kanal terverifikasi",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> verifyChannel(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        Channel channel = channels.require(id, actor);
        Precondition.check(ifMatch, channel.version());
        ChannelEvent.Verified verified = channel.verify(actor, clock.instant());
        trail.record(verified, actor);
        verifications.fire(verified);
        return answer(RestResponse.Status.OK, channels.view(id, actor));
    }

    @POST
    @Path("/{id}/actions/record-audience")
    @Transactional
    @Ui.Action(tone = "primary")
    @Operation(
            operationId = "recordChannelAudience",
            summary = "Catat jumlah khalayak",
            description = "Jumlah khalayak dengan tanggal dan sumbernya; yang lama tetap tersimpan.")
    @APIResponse(
            responseCode = "200",
            description = "Dicatat",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> recordChannelAudience(
            @RestPath UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RecordAudience figure) {
        Actor actor = actors.get();
        Channel channel = channels.require(id, actor);
        Precondition.check(ifMatch, channel.version());
        trail.record(channel.measure(actor, figure, LocalDate.now(clock)), actor);
        channels.keepAudience(id, figure, actor, clock.instant());
        return answer(RestResponse.Status.OK, channels.view(id, actor));
    }

    @POST
    @Path("/{id}/actions/deactivate")
    @Transactional
    @Ui.Action(tone = "warning", confirm = "Nonaktifkan kanal ini? Penayangan yang sudah tercatat tetap dihitung.")
    @Operation(
            operationId = "deactivateChannel",
            summary = "Nonaktifkan",
            description = "Kanal tidak dipakai lagi; penayangan lama tetap dihitung.")
    @APIResponse(
            responseCode = "200",
            description = "Kanal tidak aktif",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> deactivateChannel(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid EndChannel request) {
        Actor actor = actors.get();
        Channel channel = channels.require(id, actor);
        Precondition.check(ifMatch, channel.version());
        trail.record(channel.deactivate(actor, request, LocalDate.now(clock)), actor);
        return answer(RestResponse.Status.OK, channels.view(id, actor));
    }

    @POST
    @Path("/{id}/actions/revoke")
    @Transactional
    @Ui.Action(tone = "danger", confirm = "Cabut kanal ini? Nama kanalnya dapat didaftarkan instansi lain.")
    @Operation(
            operationId = "revokeChannel",
            summary = "Cabut",
            description = "Kanal ternyata bukan milik instansi, atau instansinya bubar.")
    @APIResponse(
            responseCode = "200",
            description = "Kanal dicabut",
            content = @Content(schema = @Schema(implementation = ChannelView.class)))
    public RestResponse<ChannelView> revokeChannel(
            @RestPath UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @NotNull @Valid EndChannel request) {
        Actor actor = actors.get();
        Channel channel = channels.require(id, actor);
        Precondition.check(ifMatch, channel.version());
        trail.record(channel.revoke(actor, request), actor);
        return answer(RestResponse.Status.OK, channels.view(id, actor));
    }

    private static RestResponse<ChannelView> answer(RestResponse.Status status, ChannelView view) {
        return RestResponse.ResponseBuilder.create(status, view)
                .header("ETag", Precondition.etag(view.version()))
                .build();
    }
}
