package id.narasitunggal.narrative.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a caller asks of a list: how many rows, and after which. */
public class PageRequest {
    @Parameter(description = "Jumlah baris paling banyak, 1 sampai 200.")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    int limit;

    @Parameter(description = "Kursor dari jawaban sebelumnya (`next`).")
    @QueryParam("after")
    @Size(max = 500)
    @Nullable
    String after;

    public int limit() {
        return limit;
    }

    /** One row more than asked for: it tells whether a next page exists. */
    public int fetchSize() {
        return limit + 1;
    }

    /** The keys of the last row seen, in the list's order; empty on the first page. */
    public List<String> keys(int count) {
        return after == null ? List.of() : Cursor.decode(after, count);
    }
}
