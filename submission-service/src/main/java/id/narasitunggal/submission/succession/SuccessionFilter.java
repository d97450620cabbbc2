package id.narasitunggal.submission.succession;

import id.narasitunggal.submission.unit.SuccessionState;
import id.narasitunggal.submission.unit.SuccessionType;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which successions a list shows. */
public class SuccessionFilter {
    @Parameter(description = "Jenis suksesi.")
    @QueryParam("type")
    @Nullable
    SuccessionType type;

    @Parameter(description = "Keadaan.")
    @QueryParam("state")
    @Nullable
    SuccessionState state;

    @Parameter(description = "Instansi asal atau penerus.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;
}
