package id.narasitunggal.narrative.gate;

import id.narasitunggal.narrative.editorial.Edition;
import id.narasitunggal.narrative.editorial.Narratives;
import id.narasitunggal.narrative.editorial.Readers;
import id.narasitunggal.narrative.evidence.EvidenceGate;
import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.identity.CurrentActor;
import id.narasitunggal.narrative.identity.Role;
import id.narasitunggal.narrative.paging.Page;
import id.narasitunggal.narrative.problem.FieldError;
import id.narasitunggal.narrative.problem.Refusal;
import id.narasitunggal.narrative.quality.Aspect;
import id.narasitunggal.narrative.quality.Outcome;
import id.narasitunggal.narrative.quality.QualityCheck;
import id.narasitunggal.narrative.quality.QualityGate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The checklist of a text over HTTP, for those who work with it. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/api/v1/narratives/{id}")
@RolesAllowed({Role.NARRATIVE_EDITOR, Role.NARRATIVE_APPROVER, Role.CONCURRENCE_KSP, Role.CONCURRENCE_TKP, Role.AUDITOR
})
@Tag(
        name = "Mutu naskah",
        description =
                "Daftar periksa yang diturunkan dari isi naskah; hanya yang tidak terlihat mesin dipastikan orang.")
public class QualityResource {
    private final Narratives narratives;
    private final EvidenceGate evidence;
    private final QualityGate quality;
    private final CurrentActor actors;

    QualityResource(Narratives narratives, EvidenceGate evidence, QualityGate quality, CurrentActor actors) {
        this.narratives = narratives;
        this.evidence = evidence;
        this.quality = quality;
        this.actors = actors;
    }

    @GET
    @Path("/quality")
    @Transactional
    @Operation(
            operationId = "checkNarrative",
            summary = "Mutu naskah",
            description =
                    "Setiap butir dengan hasilnya, letaknya, dan apa yang perlu dilakukan; `FAILED` menghalangi pengajuan dan persetujuan.")
    @APIResponse(responseCode = "200", description = "Butir mutu")
    public Page<QualityCheck> checkNarrative(@RestPath UUID id) {
        Actor actor = actors.get();
        return Readers.of(actor)
                .shown(narratives.require(id, actor))
                .map(this::check)
                .orElseThrow(() -> new Refusal.NotFound("Narasi"));
    }

    @GET
    @Path("/editions/{number}/quality")
    @Transactional
    @Operation(
            operationId = "checkEdition",
            summary = "Mutu naskah satu edisi",
            description = "Daftar periksa atas naskah edisi itu, menurut keadaan hari ini.")
    @APIResponse(responseCode = "200", description = "Butir mutu")
    public Page<QualityCheck> checkEdition(@RestPath UUID id, @RestPath int number) {
        Actor actor = actors.get();
        return check(Readers.of(actor).require(narratives.require(id, actor), number));
    }

    private Page<QualityCheck> check(Edition edition) {
        List<QualityCheck> lines = new ArrayList<>(quality.checks(edition.content(), edition.confirmedWords()));
        for (FieldError obstacle : evidence.undecided(edition.id())) {
            lines.add(new QualityCheck(
                    "EVIDENCE_STANDS", Aspect.CREDIBILITY, Outcome.FAILED, obstacle.detail(), obstacle.pointer()));
        }
        return new Page<>(List.copyOf(lines), null);
    }
}
