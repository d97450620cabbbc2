package id.narasitunggal.submission.unit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official code with the scheme it belongs to; a code without its scheme means nothing (BPS and Kemendagri differ). */
@Schema(name = "UnitCode")
public record UnitCode(
        @Schema(
                title = "Skema",
                enumeration = {"KEMENDAGRI", "BA_KL", "INTERNAL", "BPS"})
        String scheme,

        @Schema(title = "Kode", examples = "13.71") String code) {

    static UnitCode kemendagri(String code) {
        return new UnitCode("KEMENDAGRI", code);
    }

    static UnitCode internal(String code) {
        return new UnitCode("INTERNAL", code);
    }

    /** The id under which shipped reference data is registered: the same in every installation. */
    UUID referenceId() {
        return UUID.nameUUIDFromBytes((scheme + ":" + code).getBytes(StandardCharsets.UTF_8));
    }
}
