package id.narasitunggal.narrative.editorial;

import id.narasitunggal.narrative.manuscript.NarrativeType;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller looks for among the narratives. */
public class NarrativeFilter {
    @Parameter(description = "Cari dalam judul, ringkasan, pesan kunci, dan isi; mengenal kata dasar bahasa Indonesia.")
    @QueryParam("q")
    @Size(max = 200)
    @Nullable
    String q;

    @Parameter(description = "Status edisi yang sedang dikerjakan atau berlaku.")
    @QueryParam("status")
    @Nullable
    NarrativeStatus status;

    @Parameter(description = "Jenis narasi.")
    @QueryParam("type")
    @Nullable
    NarrativeType type;

    @Parameter(description = "Id topik.")
    @QueryParam("topic")
    @Nullable
    UUID topic;
}
