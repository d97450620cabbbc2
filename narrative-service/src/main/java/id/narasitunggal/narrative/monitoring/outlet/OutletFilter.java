package id.narasitunggal.narrative.monitoring.outlet;

import id.narasitunggal.narrative.monitoring.OutletKind;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the media. */
public class OutletFilter {
    @Parameter(description = "Jenis media.")
    @QueryParam("kind")
    @Nullable
    OutletKind kind;

    @Parameter(description = "Jangkauan.")
    @QueryParam("tier")
    @Nullable
    OutletTier tier;

    @Parameter(description = "Masih dipantau.")
    @QueryParam("active")
    @Nullable
    Boolean active;
}
