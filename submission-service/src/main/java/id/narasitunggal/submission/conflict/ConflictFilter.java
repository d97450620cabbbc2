package id.narasitunggal.submission.conflict;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the contradictions. */
public class ConflictFilter {
    @Parameter(description = "Keadaan.")
    @QueryParam("status")
    @Nullable
    ConflictStatus status;

    @Parameter(description = "ID instansi yang menjadi pihak.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(description = "Wilayah (kode Kemendagri).")
    @QueryParam("location")
    @Pattern(regexp = "[0-9]{2}(\\.[0-9]{2})?")
    @Nullable
    String location;
}
