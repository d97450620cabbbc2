package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which channels a list shows. */
public class ChannelFilter {
    @Parameter(description = "Status kanal.")
    @QueryParam("status")
    @Nullable
    ChannelStatus status;

    @Parameter(description = "Rumpun kanal.")
    @QueryParam("family")
    @Nullable
    ChannelFamily family;

    @Parameter(description = "ID instansi.")
    @QueryParam("unitId")
    @Nullable
    UUID unitId;
}
