package id.narasitunggal.dissemination.watch;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which planned looks a list shows. */
public class CheckJobFilter {
    @Parameter(description = "Keadaan antrean.")
    @QueryParam("state")
    @Nullable
    CheckJobState state;

    @Parameter(description = "Alasan pemeriksaan dihentikan.")
    @QueryParam("deadReason")
    @Nullable
    DeadReason deadReason;
}
