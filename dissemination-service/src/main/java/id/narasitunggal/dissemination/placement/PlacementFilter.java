package id.narasitunggal.dissemination.placement;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which placements a list shows. */
public class PlacementFilter {
    @Parameter(description = "Status penayangan.")
    @QueryParam("status")
    @Nullable
    PlacementStatus status;

    @Parameter(description = "Hasil pemeriksaan terakhir.")
    @QueryParam("checkResult")
    @Nullable
    CheckResult checkResult;

    @Parameter(description = "Keadaan halaman menurut pemeriksaan terakhir.")
    @QueryParam("pageState")
    @Nullable
    PageState pageState;

    @Parameter(description = "ID edisi narasi.")
    @QueryParam("editionId")
    @Nullable
    UUID editionId;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;

    @Parameter(description = "ID kanal.")
    @QueryParam("channelId")
    @Nullable
    UUID channelId;
}
