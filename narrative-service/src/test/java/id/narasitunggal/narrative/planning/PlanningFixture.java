package id.narasitunggal.narrative.planning;

import static id.narasitunggal.narrative.Someone.author;

import id.narasitunggal.narrative.Someone;
import id.narasitunggal.narrative.topic.TopicFixture;
import id.narasitunggal.testkit.TokenIssuer;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans, meetings and agenda as the desk writes them. */
public final class PlanningFixture {
    static final UUID SOLOK = UUID.nameUUIDFromBytes("KEMENDAGRI:13.02".getBytes(StandardCharsets.UTF_8));

    private PlanningFixture() {}

    static RequestSpecification solok() {
        return Someone.with(TokenIssuer.token("petugas-solok", SOLOK, "unit-contributor"));
    }

    static String plan(String title) {
        return """
            {"title": "%s", "objective": "Warga tahu cara mencegah stunting", "priorityProgramme": "Percepatan penurunan stunting",
             "from": "2026-10-01", "until": "2026-12-31", "leadUnit": "%s", "involvedUnits": ["%s"],
             "audiences": ["Ibu hamil"], "pillars": ["Gizi sejak dalam kandungan"], "products": ["Infografik"], "channels": ["RADIO"],
             "risks": [{"description": "Angka simpang siur", "response": "Rujuk data terverifikasi"}]}""".formatted(title, Someone.KOMINFO, Someone.PADANG);
    }

    public static UUID drafted() {
        UUID id = UUID.randomUUID();
        author().body(plan("Stunting " + id))
                .put("/api/v1/communication-plans/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    public static UUID met(UUID plan, UUID... units) {
        UUID id = UUID.randomUUID();
        author().body(minutes(plan, UUID.randomUUID(), units))
                .put("/api/v1/coordination-meetings/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    static Map<String, Object> minutes(UUID plan, UUID followUp, UUID... units) {
        return Map.of(
                "planId",
                plan,
                "title",
                "Rapat koordinasi",
                "heldAt",
                "2026-10-05T08:00:00+07:00",
                "attendees",
                List.of(units),
                "decisions",
                List.of("Padang menyiapkan data"),
                "followUps",
                List.of(Map.of(
                        "id", followUp, "task", "Kirim data", "ownerUnit", Someone.PADANG, "due", "2026-10-09")));
    }

    static Map<String, Object> entry(
            String title, UUID topic, String start, String end, String zone, String region, UUID... units) {
        return Map.of(
                "title",
                title,
                "topicId",
                topic,
                "start",
                start,
                "end",
                end,
                "zone",
                zone,
                "region",
                region,
                "unitIds",
                List.of(units));
    }

    public static UUID agenda(String title, UUID topic, String day, String region, UUID... units) {
        UUID id = UUID.randomUUID();
        author().body(entry(title, topic, day + "T09:00:00", day + "T11:00:00", "WIB", region, units))
                .put("/api/v1/agenda-entries/{id}", id)
                .then()
                .statusCode(201);
        return id;
    }

    static UUID topic() {
        return TopicFixture.aRegisteredTopic();
    }

    static ValidatableResponse act(RequestSpecification who, String kind, UUID id, String verb) {
        String etag = author().get("/api/v1/{kind}/{id}", kind, id).header("ETag");
        return who.header("If-Match", String.valueOf(etag))
                .post("/api/v1/{kind}/{id}/actions/{verb}", kind, id, verb)
                .then();
    }
}
