package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Duties 3 and 4: one narrative is written from accepted data, read by a second person, concurred, approved and published. */
final class NarrativeMade {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PUBLISHED = Set.of("PUBLISHED", "CORRECTED", "SUPERSEDED", "WITHDRAWN", "EXPIRED");
    private static final Set<String> APPROVED = with(PUBLISHED, "APPROVED", "SCHEDULED");
    private static final Set<String> READY = with(APPROVED, "READY_FOR_APPROVAL");
    private static final Set<String> COORDINATED = with(READY, "COORDINATION");
    private static final Set<String> SUBMITTED = with(COORDINATED, "EDITORIAL_REVIEW");
    private static final Map<String, Boolean> EVERYTHING_IN_ORDER = Map.of(
            "accurate", true,
            "timely", true,
            "objective", true,
            "goodQuality", true,
            "nationalOutlook", true,
            "easyToUnderstand", true,
            "neutral", true,
            "noPersonalData", true);

    private final Story story;
    private final Script script;
    private final Caller author;
    private final Caller reviewer;
    private final String address;

    NarrativeMade(Story story, Script script, Caller author, Caller reviewer) {
        this.story = story;
        this.script = script;
        this.author = author;
        this.reviewer = reviewer;
        this.address = "/api/v1/narratives/" + script.narrativeId();
    }

    void write() {
        var desk = story.narrative();
        desk.make(author, "/api/v1/topics/" + script.topicId(), script.topic());
        desk.make(author, address, script.draft(this::citation));
        story.tell(author.shownAs() + " menyusun narasi tunggal “" + script.title() + "” dari data yang diterima");
        desk.act(author, address, "submit", Map.of(), SUBMITTED);
        story.tell(author.shownAs() + " mengajukannya ke telaah redaksi");
    }

    void review() {
        var request = Map.of("checklist", EVERYTHING_IN_ORDER, "note", "Angka sudah dicocokkan dengan butir data.");
        story.narrative().act(reviewer, address, "pass-review", request, COORDINATED);
        story.tell(reviewer.shownAs() + " meloloskan telaah; naskah diteruskan ke KSP");
    }

    /** The Presidential Staff Office signs the exact text; an empty note means a plain yes. */
    void concur(String notes) {
        var signature = notes.isEmpty() ? Map.<String, String>of() : Map.of("notes", notes);
        story.narrative().act(Caller.ANDI, address, "concur", signature, READY);
        story.tell(Caller.ANDI.shownAs()
                + (notes.isEmpty() ? " menyatakan sepakat" : " sepakat dengan catatan: " + notes));
    }

    void approve() {
        story.narrative().act(Caller.SRI, address, "approve", Map.of(), APPROVED);
        story.tell(Caller.SRI.shownAs() + " menyetujui, sebagai orang ketiga");
    }

    void publish() {
        var published = story.narrative().act(Caller.SRI, address, "publish", Map.of(), PUBLISHED);
        story.tell("Narasi tunggal " + published.path("number").asText() + " terbit");
    }

    /** An accepted item in the revision the author reads; the neighbour hears of it a moment after its acceptance. */
    private ObjectNode citation(Script.Cited cited) {
        var unit = new Reporter(cited.unit(), cited.unit());
        var sent = story.submission().read(unit.caller(), unit.address(1));
        var item = sent.path("items").path(cited.item()).path("id").asText();
        var citable = story.narrative()
                .await(author, "/api/v1/citable-items/" + item, "butir data " + cited.unit(), found -> true);
        return JSON.createObjectNode()
                .put("itemId", item)
                .put("revision", citable.path("version").asInt())
                .put("figure", cited.figure());
    }

    private static Set<String> with(Set<String> later, String... more) {
        var all = new java.util.HashSet<>(later);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
