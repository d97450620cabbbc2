package id.narasitunggal.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Bodies out of a contract's schemas: as they should be, and with one place left open for something else. */
final class Bodies {
    static final String OPEN = "\"@@\"";
    private static final int DEEPEST = 4;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonNode contract;
    private final String topic;

    Bodies(JsonNode contract, String topic) {
        this.contract = contract;
        this.topic = topic;
    }

    String plain(JsonNode schema) {
        return sample(schema, "", 0).toString();
    }

    /** One body for each place, at most four levels down. */
    List<String> withOnePlaceOpen(JsonNode schema) {
        JsonNode whole = sample(schema, "", 0);
        List<String> found = new ArrayList<>();
        open(whole, whole, found);
        return found;
    }

    private static void open(JsonNode whole, JsonNode here, List<String> found) {
        if (here instanceof ObjectNode object) {
            for (String name : names(object)) {
                JsonNode before = object.get(name);
                object.set(name, TextNode.valueOf("@@"));
                found.add(whole.toString());
                object.set(name, before);
                open(whole, before, found);
            }
        } else if (here instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode before = array.get(0);
            array.set(0, TextNode.valueOf("@@"));
            found.add(whole.toString());
            array.set(0, before);
            open(whole, before, found);
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode sample(JsonNode schema, String name, int depth) {
        if (schema.has("$ref")) {
            return sample(contract.at(schema.get("$ref").asText().substring(1)), name, depth);
        }
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(choice)) {
                return sample(schema.get(choice).get(0), name, depth);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" ->
                depth >= DEEPEST
                        ? NODES.arrayNode()
                        : NODES.arrayNode().add(sample(schema.path("items"), name, depth + 1));
            case "integer", "number" ->
                NODES.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.textNode(text(schema, name));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(one -> object.set(one.getKey(), sample(one.getValue(), one.getKey(), depth + 1)));
        }
        return object;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asText().equals("null")
                    ? type.get(1).asText()
                    : type.get(0).asText();
        }
        return type.asText(schema.has("properties") ? "object" : "string");
    }

    private String text(JsonNode schema, String name) {
        JsonNode examples = schema.path("examples");
        if (examples.isArray() && examples.size() > 0 && examples.get(0).isTextual()) {
            return examples.get(0).asText();
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> name.equals("topicId") ? topic : UUID.randomUUID().toString();
            case "date" -> "2026-10-05";
            case "date-time" -> "2026-10-05T08:00:00+07:00";
            case "uri" -> "https://contoh.go.id/a";
            default -> "Contoh";
        };
    }
}
