package id.narasitunggal.dissemination.sample;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which sampled placements a list shows. */
public class SampleFilter {
    @Parameter(description = "Keadaan pemeriksaan ulang.")
    @QueryParam("state")
    @Nullable
    SampleState state;

    @Parameter(description = "ID sampel.")
    @QueryParam("sampleId")
    @Nullable
    UUID sampleId;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;
}
