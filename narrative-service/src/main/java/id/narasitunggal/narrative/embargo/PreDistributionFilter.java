package id.narasitunggal.narrative.embargo;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which names on the list a caller wants to see. */
public class PreDistributionFilter {
    @Parameter(description = "Id narasi.")
    @QueryParam("narrative")
    @Nullable
    UUID narrative;
}
