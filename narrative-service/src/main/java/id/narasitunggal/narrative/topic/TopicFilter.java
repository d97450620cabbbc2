package id.narasitunggal.narrative.topic;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the topics. */
public class TopicFilter {
    @Parameter(description = "Cari dalam judul dan uraian.")
    @QueryParam("q")
    @Size(max = 200)
    @Nullable
    String q;

    @Parameter(description = "Status topik.")
    @QueryParam("status")
    @Nullable
    TopicStatus status;
}
