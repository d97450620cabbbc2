package id.narasitunggal.dissemination.takedown;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which duties to take a text down a list shows. */
public class TakeDownFilter {
    @Parameter(description = "Keadaan pada saat ini.")
    @QueryParam("state")
    @Nullable
    TakeDownState state;

    @Parameter(description = "ID edisi narasi.")
    @QueryParam("editionId")
    @Nullable
    UUID editionId;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;
}
