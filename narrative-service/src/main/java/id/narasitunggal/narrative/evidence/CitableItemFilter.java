package id.narasitunggal.narrative.evidence;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What an editor looks for among the accepted items. */
public class CitableItemFilter {
    @Parameter(description = "Cari dalam judul, ringkasan, isi, dan nama instansi.")
    @QueryParam("q")
    @Size(max = 200)
    @Nullable
    String q;

    @Parameter(description = "Id instansi yang menyampaikan.")
    @QueryParam("unit")
    @Nullable
    UUID unit;

    @Parameter(description = "Jenis butir, misalnya POLICY atau ACHIEVEMENT.")
    @QueryParam("type")
    @Size(max = 40)
    @Nullable
    String type;
}
