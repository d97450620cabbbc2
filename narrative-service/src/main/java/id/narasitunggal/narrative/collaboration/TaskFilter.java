package id.narasitunggal.narrative.collaboration;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the tasks. */
public class TaskFilter {
    @Parameter(description = "Id narasi.")
    @QueryParam("narrative")
    @Nullable
    UUID narrative;

    @Parameter(description = "Id rencana komunikasi.")
    @QueryParam("plan")
    @Nullable
    UUID plan;

    @Parameter(description = "Hanya yang sudah (true) atau belum (false) selesai.")
    @QueryParam("done")
    @Nullable
    Boolean done;
}
