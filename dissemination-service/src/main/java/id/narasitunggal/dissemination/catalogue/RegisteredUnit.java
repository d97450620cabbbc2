package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service keeps of submission-service's {@code unit.registered} and {@code unit.changed}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record RegisteredUnit(
        UUID id,
        UnitKind kind,
        String tier,
        String name,
        String shortName,
        List<Code> codes,
        @Nullable String regionCode,
        String timeZone,
        String obligationBasis,
        String status) {
    private static final String REGIONAL_SCHEME = "KEMENDAGRI";

    /** A code and the scheme that gives it a meaning. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Code(String scheme, String code) {}

    boolean isActive() {
        return status.equals("ACTIVE");
    }

    /** The code that people know the unit by. */
    String code() {
        return codes.stream()
                .filter(known -> known.scheme().equals(REGIONAL_SCHEME))
                .findFirst()
                .or(() -> codes.stream().findFirst())
                .map(Code::code)
                .orElse(shortName);
    }

    /** A region's own code, or the place where an office stands. */
    @Nullable
    String region() {
        return codes.stream()
                .filter(known -> known.scheme().equals(REGIONAL_SCHEME))
                .findFirst()
                .map(Code::code)
                .orElse(regionCode);
    }
}
