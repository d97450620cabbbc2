package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.narasitunggal.local.sites.Post;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Duty 5: units publish a narrative on their websites in their own way and report where; the system goes and looks. */
final class Republished {

    private static final Set<String> ACKNOWLEDGED =
            Set.of("ACKNOWLEDGED", "PARTIAL", "FULFILLED", "FULFILLED_LATE", "OVERDUE");
    private static final Map<String, String> TOLD = Map.of(
            "VERIFIED", "narasi ditemukan",
            "PARTIAL", "sebagian ditemukan",
            "NOT_FOUND", "narasi tidak ditemukan",
            "UNREACHABLE", "situs tidak terjangkau",
            "BLOCKED", "situs menolak pemeriksa",
            "GONE", "halaman sudah tidak ada");

    private final Story story;
    private final Script script;

    Republished(Story story, Script script) {
        this.story = story;
        this.script = script;
    }

    /** The unit reads the narrative through its API, publishes it and reports the page. */
    void publish(String unitCode, Rendition rendition, String timeInJakarta, Post.Fate fate) {
        story.at(timeInJakarta);
        var site = story.stack().sites().of(unitCode);
        var unit = new Caller(unitCode, false, site.name());
        var narrative = story.narrative()
                .await(
                        unit,
                        "/api/v1/narratives/" + script.narrativeId(),
                        "terbitnya narasi",
                        Republished::isPublished);
        acknowledge(unit, narrative.path("editionId").asText());
        var text = Rendition.paragraphs(narrative.path("body").asText());
        var title = rendition == Rendition.UNRELATED
                ? "Pasar tani Sabtu pagi kembali dibuka"
                : narrative.path("title").asText();
        var date = timeInJakarta.substring(8, 10).replaceFirst("^0", "") + " Oktober 2026";
        var page = site.publish(new Post(script.name(), title, date, rendition.of(text, site.name())).with(fate));
        report(unit, narrative, page, timeInJakarta);
        story.tell(site.name() + " " + rendition.told() + " dan melaporkannya: " + page);
    }

    private static boolean isPublished(JsonNode narrative) {
        return "PUBLISHED".equals(narrative.path("status").asText());
    }

    private void acknowledge(Caller unit, String editionId) {
        var assigned = story.dissemination()
                .await(
                        unit,
                        "/api/v1/assignments?editionId=" + editionId,
                        "kewajiban diseminasi " + unit.shownAs(),
                        list -> !list.path("items").isEmpty());
        var assignment = assigned.path("items").path(0);
        if ("PENDING".equals(assignment.path("state").asText())) {
            story.dissemination()
                    .act(
                            unit,
                            "/api/v1/assignments/" + assignment.path("id").asText(),
                            "acknowledge",
                            Map.of(),
                            ACKNOWLEDGED);
        }
    }

    private void report(Caller unit, JsonNode narrative, URI page, String timeInJakarta) {
        story.dissemination()
                .make(
                        unit,
                        address(unit.login()),
                        Map.of(
                                "channelId", SitesRegistered.channelOf(unit.login()),
                                "editionId", narrative.path("editionId").asText(),
                                "url", page.toString(),
                                "publishedAt",
                                        LocalDateTime.parse(timeInJakarta)
                                                .minusMinutes(5)
                                                .toInstant(Story.WIB)
                                                .toString()));
    }

    /** Waits until the system has opened the page and tells what it saw. */
    void lookedAt(String unitCode) {
        var placement = story.dissemination()
                .await(
                        Caller.YUSUF,
                        address(unitCode),
                        "pemeriksaan halaman " + unitCode,
                        found -> found.path("checkResult").isTextual());
        tellResult(unitCode, placement);
    }

    /** The page goes away; an officer has it looked at again. */
    void remove(String unitCode, String timeInJakarta) {
        story.at(timeInJakarta);
        var site = story.stack().sites().of(unitCode);
        site.turn(script.name(), Post.Fate.REMOVED);
        story.tell(site.name() + " menghapus beritanya");
        lookAgain(unitCode);
    }

    void lookAgain(String unitCode) {
        var before = story.dissemination()
                .read(Caller.YUSUF, address(unitCode))
                .path("checkedAt")
                .asText();
        story.dissemination().act(Caller.YUSUF, address(unitCode), "check", Map.of(), Set.of("REMOVED", "OUTDATED"));
        var placement = story.dissemination()
                .await(
                        Caller.YUSUF,
                        address(unitCode),
                        "pemeriksaan ulang " + unitCode,
                        found -> !before.equals(found.path("checkedAt").asText())
                                || "REMOVED".equals(found.path("status").asText()));
        tellResult(unitCode, placement);
    }

    private void tellResult(String unitCode, JsonNode placement) {
        var result = placement.path("checkResult").asText();
        story.tell("Sistem membuka halaman "
                + story.stack().sites().of(unitCode).name() + ": " + TOLD.getOrDefault(result, result) + " ("
                + placement.path("status").asText() + ")");
    }

    private String address(String unitCode) {
        UUID id = DemoIds.of("penayangan", script.name() + "/" + unitCode);
        return "/api/v1/placements/" + id;
    }
}
