package id.narasitunggal.narrative.monitoring.issue;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the issues. */
public class IssueFilter {
    @Parameter(description = "Status isu.")
    @QueryParam("status")
    @Nullable
    IssueStatus status;

    @Parameter(description = "Topik.")
    @QueryParam("topicId")
    @Nullable
    UUID topicId;
}
