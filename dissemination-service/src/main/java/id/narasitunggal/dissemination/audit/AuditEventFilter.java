package id.narasitunggal.dissemination.audit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What an auditor looks for. */
public class AuditEventFilter {
    @Parameter(description = "Id data yang berubah.")
    @QueryParam("subject")
    @Nullable
    UUID subject;

    @Parameter(description = "Pelaku: `sub` dari tokennya.")
    @QueryParam("actor")
    @Size(max = 255)
    @Nullable
    String actor;

    @Parameter(description = "Jenis peristiwa.")
    @QueryParam("type")
    @Size(max = 100)
    @Nullable
    String type;

    @Parameter(description = "Sejak saat ini (termasuk).")
    @QueryParam("from")
    @Nullable
    Instant from;

    @Parameter(description = "Sampai saat ini (tidak termasuk).")
    @QueryParam("to")
    @Nullable
    Instant to;

    /** Each condition that was asked for, with the value of its parameter. */
    Map<String, Object> conditions() {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "e.subject = :subject", subject);
        put(asked, "e.actor = :actor", actor);
        put(asked, "e.type = :type", type);
        put(asked, "e.occurred_at >= :from", from);
        put(asked, "e.occurred_at < :to", to);
        return asked;
    }

    private static void put(Map<String, Object> asked, String condition, @Nullable Object value) {
        if (value != null) {
            asked.put(condition, value);
        }
    }
}
