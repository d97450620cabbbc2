package id.narasitunggal.narrative.monitoring.issue;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the briefs. */
public class BriefFilter {
    @Parameter(description = "Isu.")
    @QueryParam("issueId")
    @Nullable
    UUID issueId;

    @Parameter(description = "Hanya yang belum ditanggapi.")
    @QueryParam("open")
    @Nullable
    Boolean open;
}
