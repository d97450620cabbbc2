package id.narasitunggal.dissemination.compliance;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which runs a list shows. */
public class ReportRunFilter {
    @Parameter(description = "Bulan, misalnya 2026-10.")
    @QueryParam("period")
    @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
    @Nullable
    String period;

    @Parameter(description = "Keadaan penyusunan.")
    @QueryParam("state")
    @Nullable
    ReportRunState state;
}
