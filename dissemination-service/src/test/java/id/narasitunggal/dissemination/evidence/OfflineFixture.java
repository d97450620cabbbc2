package id.narasitunggal.dissemination.evidence;

import static id.narasitunggal.dissemination.Someone.act;
import static id.narasitunggal.dissemination.Someone.atUnit;
import static id.narasitunggal.dissemination.Someone.officer;

import id.narasitunggal.dissemination.Someone;
import id.narasitunggal.testkit.TokenIssuer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Units that publish where no page is, step by step through the service. */
public final class OfflineFixture {
    private OfflineFixture() {}

    /** A verified channel with a name of its own. */
    public static UUID channel(UUID unit, String family, String platform) {
        UUID id = UUID.randomUUID();
        String name = platform + " " + id;
        atUnit(unit)
                .body(Map.of("family", family, "platform", platform, "name", name, "handle", name))
                .put("/api/v1/channels/" + id)
                .then()
                .statusCode(201);
        act(officer(), officer(), "/api/v1/channels/" + id, "verify", Map.of())
                .then()
                .statusCode(200);
        return id;
    }

    public static Map<String, Object> report(UUID channel, UUID edition, String publishedAt) {
        return new LinkedHashMap<>(Map.of("channelId", channel, "editionId", edition, "publishedAt", publishedAt));
    }

    /** Three broadcasts on one morning. */
    public static Map<String, Object> broadcast(UUID channel, UUID edition, String publishedAt) {
        Map<String, Object> report = report(channel, edition, publishedAt);
        report.put("shownUntil", publishedAt);
        report.put("timesShown", 3);
        return report;
    }

    public static Response put(UUID unit, UUID placement, Map<String, Object> report) {
        return atUnit(unit).body(report).put("/api/v1/placements/" + placement);
    }

    public static UUID reported(UUID unit, Map<String, Object> report) {
        UUID id = UUID.randomUUID();
        put(unit, id, report).then().statusCode(201);
        return id;
    }

    public static Response upload(
            RequestSpecification who,
            UUID placement,
            UUID file,
            String kind,
            String name,
            String capturedAt,
            byte[] bytes) {
        return who.contentType(ContentType.BINARY)
                .queryParam("kind", kind)
                .queryParam("name", name)
                .queryParam("capturedAt", capturedAt)
                .queryParam("place", "Studio Radio Kota, Padang")
                .body(bytes)
                .put("/api/v1/placements/" + placement + "/evidence/" + file);
    }

    public static UUID uploaded(UUID unit, UUID placement, String kind, String name, String capturedAt, byte[] bytes) {
        UUID file = UUID.randomUUID();
        upload(atUnit(unit), placement, file, kind, name, capturedAt, bytes)
                .then()
                .statusCode(201);
        return file;
    }

    /** A recording that no other is like. */
    public static byte[] recording() {
        return SampleFiles.join(
                SampleFiles.mp3(), SampleFiles.ascii(UUID.randomUUID().toString()));
    }

    public static RequestSpecification officerNamed(String name) {
        return Someone.with(TokenIssuer.token("petugas-" + name, Someone.KOMINFO, "dissemination-officer"));
    }

    public static Response decide(String officer, UUID placement, String verb, String reason) {
        return act(
                officerNamed(officer),
                officerNamed(officer),
                "/api/v1/placements/" + placement,
                verb,
                Map.of("reason", reason));
    }
}
