package id.narasitunggal.narrative.response;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which responses a caller looks for. */
public class ResponseFilter {
    @Parameter(description = "Id narasi.")
    @QueryParam("narrative")
    @Nullable
    UUID narrative;

    @Parameter(description = "Jenis tanggapan.")
    @QueryParam("kind")
    @Nullable
    ResponseKind kind;

    @Parameter(description = "Status tanggapan.")
    @QueryParam("status")
    @Nullable
    ResponseStatus status;

    @Parameter(description = "Id instansi pengirim.")
    @QueryParam("unit")
    @Nullable
    UUID unit;

    static ResponseFilter about(UUID narrative) {
        ResponseFilter filter = new ResponseFilter();
        filter.narrative = narrative;
        return filter;
    }
}
