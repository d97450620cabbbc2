package id.narasitunggal.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** One body for each place of the schema, at most four levels down; around it what is required, and no more. */
    List<String> withOnePlaceOpen(JsonNode schema) {
        return opened(schema, 0).stream().map(JsonNode::toString).distinct().toList();
    }

    private List<JsonNode> opened(JsonNode schema, int depth) {
        List<JsonNode> found = new ArrayList<>();
        JsonNode here = resolved(schema);
        if (depth >= DEEPEST) {
            return found;
        }
        if (type(here).equals("array")) {
            found.add(NODES.arrayNode().add("@@"));
            opened(here.path("items"), depth + 1)
                    .forEach(item -> found.add(NODES.arrayNode().add(item)));
        } else if (type(here).equals("object")) {
            here.path("properties").properties().forEach(property -> {
                List<JsonNode> values = new ArrayList<>(List.of(NODES.textNode("@@")));
                values.addAll(opened(property.getValue(), depth + 1));
                values.forEach(value -> found.add(object(here, depth).set(property.getKey(), value)));
            });
        }
        return found;
    }

    private JsonNode resolved(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolved(contract.at(schema.get("$ref").asText().substring(1)));
        }
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.has(choice)) {
                return resolved(schema.get(choice).get(0));
            }
        }
        return schema;
    }

    private JsonNode sample(JsonNode given, String name, int depth) {
        JsonNode schema = resolved(given);
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

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        schema.path("required").forEach(required -> {
            String name = required.asText();
            object.set(name, sample(schema.at("/properties/" + name), name, depth + 1));
        });
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
