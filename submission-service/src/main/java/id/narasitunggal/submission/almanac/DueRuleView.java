package id.narasitunggal.submission.almanac;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A due rule with its id. */
@Schema(name = "DueRuleEntry", description = "Aturan jatuh tempo yang tercatat.")
public record DueRuleView(
        @Schema(title = "ID") UUID id, @JsonUnwrapped DueRule rule) {}
