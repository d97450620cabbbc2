package id.narasitunggal.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;

/** A narrative of the story as it lies in the drawer: its topic and its text, with figures that still have to be cited. */
record Script(String name, JsonNode topic, ObjectNode content) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Script named(String name) {
        try (var stream = Script.class.getResourceAsStream(name + ".json")) {
            if (stream == null) {
                throw new IllegalArgumentException("no script " + name);
            }
            var script = JSON.readTree(stream);
            return new Script(name, script.path("topic"), (ObjectNode) script.path("content"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    UUID topicId() {
        return DemoIds.of("topik", name);
    }

    UUID narrativeId() {
        return DemoIds.of("narasi", name);
    }

    String title() {
        return content.path("title").asText();
    }

    /** The text ready to send: in its topic, every figure citing the accepted item it comes from. */
    ObjectNode draft(Function<Cited, ObjectNode> citation) {
        var draft = content.deepCopy();
        draft.put("topicId", topicId().toString());
        for (var figure : draft.withArray("figures")) {
            var cites = ((ObjectNode) figure).remove("cites");
            if (cites != null) {
                ((ObjectNode) figure).set("citation", citation.apply(Cited.of(cites)));
            }
        }
        var audience = draft.withObject("/audience");
        var units = audience.remove("units");
        if (units != null) {
            units.forEach(code -> audience.withArray("unitIds")
                    .add(DemoIds.unit(code.asText()).toString()));
        }
        return draft;
    }

    /** A figure in what a unit sent: which item, which figure of it. */
    record Cited(String unit, int item, int figure) {

        static Cited of(JsonNode cites) {
            return new Cited(
                    cites.path("unit").asText(),
                    cites.path("item").asInt(),
                    cites.path("figure").asInt());
        }
    }
}
