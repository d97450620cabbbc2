package id.narasitunggal.submission.conflict;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.paging.Page;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The contradictions that one submission is part of, beside it on the reviewer's screen. */
@Path("/api/v1/submissions/{id}/conflicts")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Penyampaian")
public class SubmissionConflictResource {
    private final Submissions submissions;
    private final DataConflicts conflicts;
    private final CurrentActor actors;

    SubmissionConflictResource(Submissions submissions, DataConflicts conflicts, CurrentActor actors) {
        this.submissions = submissions;
        this.conflicts = conflicts;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listSubmissionConflicts",
            summary = "Pertentangan data",
            description = "Pertentangan yang melibatkan butir laporan ini.")
    @APIResponse(responseCode = "200", description = "Semua pertentangan laporan ini")
    public Page<DataConflictView> listSubmissionConflicts(@RestPath UUID id) {
        Actor actor = actors.get();
        return new Page<>(conflicts.of(submissions.require(id, actor).id(), actor), null);
    }
}
