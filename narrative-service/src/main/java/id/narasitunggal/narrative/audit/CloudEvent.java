package id.narasitunggal.narrative.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the change feed, in the structured form of CloudEvents 1.0. */
@Schema(description = "Satu peristiwa menurut CloudEvents 1.0.")
public record CloudEvent(
        @Schema(title = "Versi CloudEvents", examples = "1.0")
        String specversion,

        @Schema(title = "Nomor peristiwa; penerima membuang yang sudah diterapkan")
        UUID id,

        @Schema(title = "Layanan asal") String source,
        @Schema(title = "Jenis peristiwa") String type,
        @Schema(title = "Data yang berubah") UUID subject,
        @Schema(title = "Waktu kejadian") Instant time,
        @Schema(title = "Bentuk isi") String datacontenttype,

        @Schema(title = "Isi peristiwa", implementation = Object.class, type = SchemaType.OBJECT)
        JsonNode data) {}
