package id.narasitunggal.narrative.editorial;

import static id.narasitunggal.narrative.Someone.approver;
import static id.narasitunggal.narrative.Someone.auditor;
import static id.narasitunggal.narrative.Someone.author;
import static id.narasitunggal.narrative.Someone.ksp;
import static id.narasitunggal.narrative.Someone.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import id.narasitunggal.narrative.topic.TopicFixture;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A narrative brought to where a test needs it, by the acts of the people whose acts they are. */
public final class NarrativeFixture {
    public static final Map<String, Object> CHECKLIST = Map.of(
            "accurate", true,
            "timely", true,
            "objective", true,
            "goodQuality", true,
            "nationalOutlook", true,
            "easyToUnderstand", true,
            "neutral", true,
            "noPersonalData", true);

    public final UUID id;

    private NarrativeFixture(UUID id) {
        this.id = id;
    }

    /** A text that lacks nothing. */
    public static Map<String, Object> content(UUID topic) {
        Map<String, Object> content = new HashMap<>();
        content.put("topicId", topic.toString());
        content.put("type", "THEMATIC");
        content.put("classification", "BERKALA");
        content.put("title", "Stok beras pemerintah cukup sampai akhir tahun");
        content.put("summary", "Cadangan beras pemerintah mencukupi kebutuhan bantuan pangan triwulan IV.");
        content.put("background", "Harga beras sempat naik pada bulan September.");
        content.put("keyMessages", List.of("Stok cukup.", "Bantuan tersalur tepat waktu.", "Harga dijaga."));
        content.put("body", "Pemerintah memastikan cadangan beras mencukupi dan penyaluran bantuan pangan berjalan.");
        content.put(
                "figures",
                List.of(Map.of(
                        "statement", "Stok 2,1 juta ton.", "publicSource", "Perum Bulog", "asOf", "2026-09-30")));
        content.put("sources", List.of(Map.of("title", "Laporan stok Perum Bulog")));
        content.put("legalBasis", List.of("Perpres 125/2022"));
        content.put("dontSay", List.of("Jangan menyebut nama pemasok."));
        content.put("spokesperson", Map.of("name", "Dewi Lestari", "position", "Direktur Jenderal"));
        content.put("contact", Map.of("office", "Pusat Komunikasi", "email", "humas@contoh.go.id"));
        content.put("audience", Map.of("everyone", true));
        content.put("requiredFamilies", List.of("WEBSITE"));
        return content;
    }

    public static NarrativeFixture aDraft() {
        return aDraftOn(TopicFixture.aRegisteredTopic());
    }

    public static NarrativeFixture aDraftOn(UUID topic) {
        return aDraftOf(content(topic));
    }

    public static NarrativeFixture aDraftOf(Map<String, Object> content) {
        UUID id = UUID.randomUUID();
        Response answer = author().body(content).put("/api/v1/narratives/{id}", id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new NarrativeFixture(id);
    }

    public static NarrativeFixture anApprovedOneOn(UUID topic) {
        return aDraftOn(topic).submitted().reviewed().concurred().approved();
    }

    public static NarrativeFixture aPublishedOne() {
        return anApprovedOneOn(TopicFixture.aRegisteredTopic()).published();
    }

    public NarrativeFixture submitted() {
        return done(author(), "submit", null);
    }

    public NarrativeFixture reviewed() {
        return done(reviewer(), "pass-review", Map.of("checklist", CHECKLIST));
    }

    public NarrativeFixture concurred() {
        return done(ksp(), "concur", Map.of());
    }

    public NarrativeFixture approved() {
        return done(approver(), "approve", Map.of());
    }

    public NarrativeFixture published() {
        return done(author(), "publish", null);
    }

    private NarrativeFixture done(RequestSpecification who, String verb, Object body) {
        Response answer = act(who, verb, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return this;
    }

    /** The act on the version that stands now. */
    public Response act(RequestSpecification who, String verb, Object body) {
        return act(who, verb, body, etag());
    }

    public Response act(RequestSpecification who, String verb, Object body, String etag) {
        RequestSpecification request = who.header("If-Match", etag);
        return (body == null ? request : request.body(body)).post("/api/v1/narratives/{id}/actions/{verb}", id, verb);
    }

    public Response edit(RequestSpecification who, Map<String, Object> content) {
        return who.header("If-Match", etag()).body(content).put("/api/v1/narratives/{id}", id);
    }

    public String etag() {
        return seenBy(auditor()).header("ETag");
    }

    public Response seenBy(RequestSpecification who) {
        return who.get("/api/v1/narratives/{id}", id);
    }

    public String status() {
        return seenBy(auditor()).path("status");
    }
}
