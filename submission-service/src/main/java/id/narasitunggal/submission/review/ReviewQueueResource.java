package id.narasitunggal.submission.review;

import id.narasitunggal.submission.identity.CurrentActor;
import id.narasitunggal.submission.identity.Role;
import id.narasitunggal.submission.paging.Page;
import id.narasitunggal.submission.paging.PageRequest;
import id.narasitunggal.submission.ui.Ui;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reviewers' inbox over HTTP. */
@Path("/api/v1/review-queue")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.REVIEW_ANALYST, Role.AUDITOR})
@Tag(name = "Antrean kajian", description = "Laporan yang menunggu kajian: yang mendesak dahulu, lalu yang terlama.")
@Ui.Resource(
        label = "Antrean kajian",
        duty = Ui.Duty.REVIEW,
        order = 5,
        defaultFilter = "claim=NOBODY",
        opens = "/submissions")
public class ReviewQueueResource {
    private final ReviewQueue queue;
    private final CurrentActor actors;

    ReviewQueueResource(ReviewQueue queue, CurrentActor actors) {
        this.queue = queue;
        this.actors = actors;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listReviewQueue",
            summary = "Antrean kajian",
            description = "Laporan yang menunggu kajian: yang mendesak dahulu, lalu yang terlama menunggu.")
    @APIResponse(responseCode = "200", description = "Satu halaman antrean")
    public Page<ReviewTask> listReviewQueue(
            @BeanParam @Valid ReviewQueueFilter filter, @BeanParam @Valid PageRequest page) {
        return queue.page(filter, page, actors.get());
    }
}
