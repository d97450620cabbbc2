package id.narasitunggal.narrative.postreview;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which third looks a caller wants to see. */
public class PostReviewFilter {
    @Parameter(description = "Status telaah susulan.")
    @QueryParam("status")
    @Nullable
    PostReviewStatus status;
}
