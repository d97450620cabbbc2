package id.narasitunggal.narrative.planning;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the proposals. */
public class ProposalFilter {
    @Parameter(description = "Status usulan.")
    @QueryParam("status")
    @Nullable
    ProposalStatus status;

    @Parameter(description = "Kemendesakan.")
    @QueryParam("urgency")
    @Nullable
    Urgency urgency;

    @Parameter(description = "Id instansi pengusul.")
    @QueryParam("unit")
    @Nullable
    UUID unit;
}
