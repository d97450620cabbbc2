package id.narasitunggal.dissemination.compliance;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which disputes a list shows. */
public class DisputeFilter {
    @Parameter(description = "Keadaan.")
    @QueryParam("status")
    @Nullable
    DisputeStatus status;

    @Parameter(
            description = "Bulan jatuh tempo, misalnya 2026-10.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("month")
    @Pattern(regexp = RateFilter.MONTH)
    @Nullable
    String month;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;
}
