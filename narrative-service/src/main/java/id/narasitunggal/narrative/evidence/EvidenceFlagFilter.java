package id.narasitunggal.narrative.evidence;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which flags an editor looks for. */
public class EvidenceFlagFilter {
    @Parameter(description = "Hanya yang belum diputuskan (`true`) atau yang sudah (`false`).")
    @QueryParam("open")
    @Nullable
    Boolean open;

    @Parameter(description = "Hanya yang menyangkut naskah yang sedang berlaku.")
    @QueryParam("alarm")
    @Nullable
    Boolean alarm;

    @Parameter(description = "Jenis perubahan bukti.")
    @QueryParam("kind")
    @Nullable
    FlagKind kind;

    @Parameter(description = "Id narasi.")
    @QueryParam("narrative")
    @Nullable
    UUID narrative;
}
