package id.narasitunggal.submission.unit;

import id.narasitunggal.submission.Someone;
import io.restassured.response.Response;
import java.util.UUID;

/** Units that a registry admin enters. */
public final class UnitFixture {
    private UnitFixture() {}

    public static String ministry(String name, String code, String validFrom) {
        return """
            {"name": "%s", "shortName": "%s", "kind": "KEMENTERIAN", "tier": "K", "codes": [{"scheme": "INTERNAL", "code": "%s"}],
             "timeZone": "Asia/Jakarta", "obligationBasis": "INPRES_9_2015", "validFrom": "%s"}""".formatted(name, name, code, validFrom);
    }

    public static Response put(UUID id, String words) {
        return Someone.registryAdmin().body(words).put("/api/v1/units/{id}", id);
    }

    public static UUID registered(String words) {
        UUID id = UUID.randomUUID();
        put(id, words).then().statusCode(201);
        return id;
    }

    /** An act by the registry admin on the unit as it stands now. */
    public static Response act(UUID id, String verb, String words) {
        String etag = Someone.analyst().get("/api/v1/units/{id}", id).header("ETag");
        return Someone.registryAdmin()
                .header("If-Match", etag)
                .body(words)
                .post("/api/v1/units/{id}/actions/{verb}", id, verb);
    }
}
