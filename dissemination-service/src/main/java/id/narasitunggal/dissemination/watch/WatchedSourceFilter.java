package id.narasitunggal.dissemination.watch;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which watched sources a list shows. */
public class WatchedSourceFilter {
    @Parameter(description = "Keadaan sumber.")
    @QueryParam("state")
    @Nullable
    SourceState state;

    @Parameter(description = "Jenis sumber.")
    @QueryParam("kind")
    @Nullable
    VisitKind kind;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(description = "ID kanal.")
    @QueryParam("channelId")
    @Nullable
    UUID channelId;
}
