package id.narasitunggal.dissemination.compliance;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reports a list shows. */
public class ReportFilter {
    @Parameter(description = "Bulan, misalnya 2026-10.", schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("period")
    @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
    @Nullable
    String period;

    @Parameter(description = "Jenis laporan.")
    @QueryParam("kind")
    @Nullable
    ReportKind kind;

    @Parameter(description = "Keadaan laporan.")
    @QueryParam("state")
    @Nullable
    ReportState state;
}
