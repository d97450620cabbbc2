package id.narasitunggal.dissemination.catalogue;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which published editions are asked for. */
public class EditionFilter {
    @Parameter(description = "Judul atau nomor, sebagian pun boleh.")
    @QueryParam("q")
    @Size(max = 200)
    @Nullable
    String words;

    @Parameter(description = "Status edisi.")
    @QueryParam("status")
    @Nullable
    EditionStatus status;

    /** The words as they stand: what has a meaning in a pattern is looked for as itself. Null when nothing is asked. */
    @Nullable
    String pattern() {
        return words == null || words.isBlank()
                ? null
                : words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
