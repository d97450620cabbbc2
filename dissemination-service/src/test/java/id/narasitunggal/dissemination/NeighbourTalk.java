package id.narasitunggal.dissemination;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Says what the neighbours tell this service. */
public final class NeighbourTalk {
    private static final ObjectMapper JSON = new ObjectMapper();

    private NeighbourTalk() {}

    /** A unit under the Inpres. */
    public static UUID unit(String kind, String scheme, String code, String name, String timeZone) {
        return unit(kind, scheme, code, name, timeZone, "INPRES_9_2015");
    }

    public static UUID unit(String kind, String scheme, String code, String name, String timeZone, String basis) {
        return unit("unit.registered", kind, scheme, code, name, timeZone, basis);
    }

    private static UUID unit(
            String type, String kind, String scheme, String code, String name, String timeZone, String basis) {
        UUID id = UUID.nameUUIDFromBytes((scheme + ":" + code).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put("kind", kind);
        data.put("tier", scheme.equals("KEMENDAGRI") ? "D" : "K");
        data.put("name", name);
        data.put("shortName", name);
        data.put("codes", List.of(Map.of("scheme", scheme, "code", code)));
        data.put("regionCode", scheme.equals("KEMENDAGRI") ? code : null);
        data.put("timeZone", timeZone);
        data.put("obligationBasis", basis);
        data.put("status", type.equals("unit.dissolved") ? "DISSOLVED" : "ACTIVE");
        event("submission", type.equals("unit.dissolved") ? "unit.changed" : type, id, data);
        return id;
    }

    /** A unit known already is gone. */
    public static UUID dissolvedUnit(String kind, String scheme, String code, String name, String timeZone) {
        return unit("unit.dissolved", kind, scheme, code, name, timeZone, "INPRES_9_2015");
    }

    /** A unit known already, with other public facts. */
    public static UUID changedUnit(String kind, String scheme, String code, String name, String timeZone) {
        return unit("unit.changed", kind, scheme, code, name, timeZone, "INPRES_9_2015");
    }

    /** An event in a neighbour's feed. */
    public static void event(String neighbour, String type, UUID subject, Map<String, Object> data) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID());
        event.put("source", "/" + neighbour + "-service");
        event.put("type", type);
        event.put("subject", subject);
        event.put("time", Instant.EPOCH.toString());
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        control(neighbour + "/events", event);
    }

    public static void silent(String neighbour, boolean silent) {
        control(neighbour + "/silent", silent);
    }

    public static void figures(String neighbour, String month, Object answer) {
        control(neighbour + "/figures/" + month, answer);
    }

    private static void control(String path, Object body) {
        try {
            RestAssured.given()
                    .contentType(ContentType.JSON)
                    .body(JSON.writeValueAsString(body))
                    .post(ConfigProvider.getConfig().getValue("uji.neighbours.url", String.class) + "/control/" + path)
                    .then()
                    .statusCode(200);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
