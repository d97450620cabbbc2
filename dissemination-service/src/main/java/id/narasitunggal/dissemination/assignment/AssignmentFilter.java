package id.narasitunggal.dissemination.assignment;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which duties a list shows. */
public class AssignmentFilter {
    @Parameter(description = "Keadaan pada saat ini.")
    @QueryParam("state")
    @Nullable
    AssignmentState state;

    @Parameter(
            description = "Bulan jatuh tempo, misalnya 2026-10.",
            schema = @Schema(type = SchemaType.STRING, format = "month"))
    @QueryParam("month")
    @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
    @Nullable
    String month;

    @Parameter(description = "ID edisi narasi.")
    @QueryParam("editionId")
    @Nullable
    UUID editionId;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(description = "Jenis instansi.")
    @QueryParam("kind")
    @Nullable
    UnitKind kind;
}
