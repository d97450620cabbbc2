package id.narasitunggal.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Requests made up from the contract: of each thing what is required, and no more. */
final class Sample {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode document;

    Sample() throws IOException {
        document = new ObjectMapper()
                .readTree(Path.of("target/openapi/openapi.json").toFile());
    }

    JsonNode paths() {
        return document.get("paths");
    }

    /** What the operation wants to be sent; missing when it wants nothing. */
    JsonNode bodyOf(JsonNode operation) {
        JsonNode schema = operation.at("/requestBody/content/application~1json/schema");
        return schema.isMissingNode() ? schema : of(schema);
    }

    private JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            return of(document.at(schema.get("$ref").asText().substring(1)));
        }
        if (schema.has("examples")) {
            return schema.get("examples").get(0);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        JsonNode type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> record(schema);
            case "array" -> JSON.arrayNode().add(of(schema.get("items")));
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema.path("format").asText()));
        };
    }

    private ObjectNode record(JsonNode schema) {
        ObjectNode record = JSON.objectNode();
        schema.path("required")
                .forEach(name -> record.set(name.asText(), of(schema.at("/properties/" + name.asText()))));
        return record;
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-10-20";
            case "date-time" -> "2026-10-20T09:00:00+07:00";
            default -> "Seperlunya";
        };
    }
}
