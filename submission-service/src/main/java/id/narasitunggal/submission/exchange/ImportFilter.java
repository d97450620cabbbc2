package id.narasitunggal.submission.exchange;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the imports. */
public class ImportFilter {
    @Parameter(description = "Keadaan.")
    @QueryParam("state")
    @Nullable
    ImportState state;
}
