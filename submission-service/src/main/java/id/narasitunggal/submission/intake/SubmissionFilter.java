package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.calendar.DutyFilter;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the submissions. */
public class SubmissionFilter {
    @Parameter(description = "Keadaan.")
    @QueryParam("status")
    @Nullable
    SubmissionStatus status;

    @Parameter(description = "Jenis penyampaian.")
    @QueryParam("kind")
    @Nullable
    SubmissionKind kind;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(
            description = "Bulan laporan, misalnya 2026-09.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("period")
    @Pattern(regexp = DutyFilter.MONTH)
    @Nullable
    String period;
}
