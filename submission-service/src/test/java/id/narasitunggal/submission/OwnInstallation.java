package id.narasitunggal.submission;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation with a database of its own that takes in no exempt information at all. */
public final class OwnInstallation implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("narasi.excluded-content", "REJECT");
    }
}
