package id.narasitunggal.e2e.browser;

import static io.restassured.RestAssured.given;

import id.narasitunggal.local.Stack;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A topic, a published narrative and a unit's question whose every word tries to run in the reader's browser. */
final class Mischief {
    private static final List<String> SIX_WORDS = List.of(
            "accurate",
            "timely",
            "objective",
            "goodQuality",
            "nationalOutlook",
            "easyToUnderstand",
            "neutral",
            "noPersonalData");

    private final Stack stack;
    private final String narratives;

    final UUID topic = UUID.randomUUID();
    final UUID narrative = UUID.randomUUID();
    final UUID response = UUID.randomUUID();

    private Mischief(Stack stack) {
        this.stack = stack;
        this.narratives = stack.narrative().url() + "/api/v1";
    }

    /** @param canary an address that hears of every request that these words would make */
    static Mischief sown(Stack stack, String canary) {
        Mischief mischief = new Mischief(stack);
        mischief.write(corpus(canary));
        return mischief;
    }

    static List<String> corpus(String canary) {
        return List.of(
                "<script>window.kenari=1</script>",
                "\"><script src=%s></script>".formatted(canary),
                "<img src=%s onerror=\"window.kenari=1\">".formatted(canary),
                "<svg onload=window.kenari=1><animate onbegin=window.kenari=1 attributeName=x dur=1s>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=window.kenari=1&gt;\">",
                "<iframe srcdoc=\"<script>parent.kenari=1</script>\"></iframe>",
                "[klik](javascript:window.kenari=1)",
                "[klik](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[klik](https://contoh.go.id/\"onmouseover=\"window.kenari=1)",
                "![gambar](%s)".formatted(canary),
                "<div style=\"background:url(%s)\">x</div><style>@import '%s';</style>".formatted(canary, canary),
                "+ADw-script+AD4-window.kenari=1+ADw-/script+AD4-",
                "\u202e<script>window.kenari=1</script>",
                "${window.kenari=1}{{constructor.constructor('window.kenari=1')()}}",
                "<meta http-equiv=refresh content=\"0;url=javascript:window.kenari=1\"><base href=%s>"
                        .formatted(canary),
                "</textarea></title>--></script>]]><script>alert(1)</script>");
    }

    private void write(List<String> corpus) {
        as("rina")
                .body(Map.of("title", corpus.get(0) + topic, "description", String.join("\n", corpus)))
                .put("/topics/{id}", topic)
                .then()
                .statusCode(201);
        as("rina")
                .body(textOf(corpus))
                .put("/narratives/{id}", narrative)
                .then()
                .statusCode(201);
        Map<String, Object> checklist = new HashMap<>();
        SIX_WORDS.forEach(word -> checklist.put(word, true));
        act("rina", "submit", Map.of());
        act("bagus", "pass-review", Map.of("checklist", checklist, "note", String.join(" ", corpus)));
        act("andi", "concur", Map.of("notes", String.join(" ", corpus)));
        act("sri", "approve", Map.of());
        act("sri", "publish", Map.of());
        ask(corpus);
    }

    private Map<String, Object> textOf(List<String> corpus) {
        String all = String.join("\n\n", corpus);
        Map<String, Object> text = new HashMap<>();
        text.put("topicId", topic.toString());
        text.put("type", "THEMATIC");
        text.put("classification", "BERKALA");
        text.put("title", corpus.get(2));
        text.put("presidentialDirective", corpus.get(3));
        text.put("summary", corpus.get(4));
        text.put("background", all);
        text.put("keyMessages", corpus.subList(0, 5));
        text.put("body", all);
        text.put("figures", corpus.stream().map(Mischief::figure).toList());
        text.put("sources", corpus.stream().map(words -> Map.of("title", words)).toList());
        text.put("legalBasis", corpus);
        text.put(
                "questionsAndAnswers",
                corpus.stream()
                        .map(words -> Map.of("question", words, "answer", words))
                        .toList());
        text.put("doSay", corpus);
        text.put("dontSay", corpus);
        text.put("spokesperson", Map.of("name", corpus.get(5), "position", corpus.get(8)));
        text.put("contact", Map.of("office", corpus.get(10)));
        text.put("audience", Map.of("everyone", true));
        text.put("requiredFamilies", List.of("WEBSITE"));
        return text;
    }

    private static Map<String, Object> figure(String words) {
        return Map.of("statement", words, "publicSource", words, "asOf", "2026-09-30");
    }

    private void ask(List<String> corpus) {
        String words = String.join("\n", corpus);
        caller(stack.tokens().ofUnit("13.71"))
                .body(Map.of("narrativeId", narrative.toString(), "kind", "QUESTION", "text", words))
                .put("/responses/{id}", response)
                .then()
                .statusCode(201);
        as("rina")
                .header("If-Match", "\"0\"")
                .body(Map.of("answer", words, "shared", true))
                .post("/responses/{id}/actions/answer", response)
                .then()
                .statusCode(200);
    }

    private void act(String person, String verb, Map<String, Object> body) {
        String etag = as(person).get("/narratives/{id}", narrative).header("ETag");
        Response answer =
                as(person).header("If-Match", etag).body(body).post("/narratives/{id}/actions/{verb}", narrative, verb);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(verb + ": " + answer.asString());
        }
    }

    private RequestSpecification as(String person) {
        return caller(stack.tokens().ofPerson(person));
    }

    private RequestSpecification caller(String token) {
        return given().baseUri(narratives).contentType(ContentType.JSON).auth().oauth2(token);
    }
}
