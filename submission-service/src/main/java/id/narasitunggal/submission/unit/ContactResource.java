package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** The contacts of a unit over HTTP. */
@Path("/api/v1/units/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Kontak instansi", description = "Kantor, piket, dan petugas yang dapat dihubungi pada satu instansi.")
public class ContactResource {
    private final Contacts contacts;
    private final AuditTrail trail;
    private final CurrentActor actors;

    ContactResource(Contacts contacts, AuditTrail trail, CurrentActor actors) {
        this.contacts = contacts;
        this.trail = trail;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listUnitContacts",
            summary = "Daftar kontak",
            description = "Terlihat oleh instansi itu sendiri, provinsinya, dan Kominfo.")
    @APIResponse(responseCode = "200", description = "Semua kontak instansi")
    public Page<ContactView> listUnitContacts(@RestPath UUID id) {
        Actor actor = actors.get();
        return new Page<>(
                contacts.of(id, actor).stream()
                        .map(contact -> ContactView.of(contact, actor))
                        .toList(),
                null);
    }

    @GET
    @Path("/{contactId}")
    @Transactional
    @Operation(operationId = "getUnitContact", summary = "Lihat kontak", description = "Satu kontak instansi.")
    @APIResponse(
            responseCode = "200",
            description = "Kontak",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public RestResponse<ContactView> getUnitContact(@RestPath UUID id, @RestPath UUID contactId) {
        Actor actor = actors.get();
        return answer(contacts.require(id, contactId, actor), actor, RestResponse.Status.OK);
    }

    @PUT
    @Path("/{contactId}")
    @Transactional
    @Operation(
            operationId = "putUnitContact",
            summary = "Simpan kontak",
            description = "Membuat kontak dengan ID pilihan klien, atau mengganti isinya bila disertai If-Match.")
    @APIResponse(
            responseCode = "200",
            description = "Sudah ada dan sama, atau sudah diganti",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Kontak dibuat",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public RestResponse<ContactView> putUnitContact(
            @RestPath UUID id,
            @RestPath UUID contactId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid KeepContact words) {
        Actor actor = actors.get();
        contacts.requireReadable(id, actor);
        UnitRules.mayKeepContacts(actor, id).orRefuse();
        if (!words.inconsistencies().isEmpty()) {
            throw new Refusal.Invalid(words.inconsistencies());
        }
        Optional<UnitContact> known =
                contacts.find("unitId = ?1 and id = ?2", id, contactId).firstResultOptional();
        if (known.isEmpty()) {
            UnitContact made = new UnitContact(contactId, id, words);
            contacts.persist(made);
            return keep(made, words, actor, RestResponse.Status.CREATED);
        }
        if (ifMatch == null && known.get().words().equals(words)) {
            return answer(known.get(), actor, RestResponse.Status.OK);
        }
        Precondition.check(ifMatch, known.get().version);
        return keep(known.get(), words, actor, RestResponse.Status.OK);
    }

    @DELETE
    @Path("/{contactId}")
    @Transactional
    @Operation(
            operationId = "deleteUnitContact",
            summary = "Hapus kontak",
            description = "Data pribadi hilang; catatan hanya menyebut bahwa kontak pernah ada.")
    @APIResponse(responseCode = "204", description = "Kontak dihapus")
    public void deleteUnitContact(
            @RestPath UUID id, @RestPath UUID contactId, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Actor actor = actors.get();
        UnitContact contact = contacts.require(id, contactId, actor);
        UnitRules.mayKeepContacts(actor, id).orRefuse();
        Precondition.check(ifMatch, contact.version);
        contacts.delete(contact);
        trail.record(contact.remove(), actor);
    }

    private RestResponse<ContactView> keep(
            UnitContact contact, KeepContact words, Actor actor, RestResponse.Status status) {
        trail.record(contact.keep(words), actor);
        contacts.flush();
        return answer(contact, actor, status);
    }

    private static RestResponse<ContactView> answer(UnitContact contact, Actor actor, RestResponse.Status status) {
        return RestResponse.ResponseBuilder.create(status, ContactView.of(contact, actor))
                .header("ETag", Precondition.etag(contact.version))
                .build();
    }
}
