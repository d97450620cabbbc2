package id.narasitunggal.submission.unit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official code with the scheme it belongs to; a code without its scheme means nothing (BPS and Kemendagri differ). */
@Schema(name = "UnitCode")
public record UnitCode(
        @Schema(
                title = "Skema",
                enumeration = {"KEMENDAGRI", "BA_KL", "INTERNAL", "BPS"})
        @NotNull
        @Pattern(regexp = UnitCode.SCHEME)
        String scheme,

        @Schema(title = "Kode", examples = "13.71") @NotNull @Pattern(regexp = UnitCode.CODE)
        String code) {
    static final String SCHEME = "KEMENDAGRI|BA_KL|INTERNAL|BPS";
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

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
