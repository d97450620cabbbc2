package id.narasitunggal.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The running service's own contract, read for what may be sent to each operation. */
final class RunningContract {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    private final JsonNode document;

    private RunningContract(JsonNode document) {
        this.document = document;
    }

    static RunningContract ofTheRunningService() throws JsonProcessingException {
        return new RunningContract(JSON.readTree(RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString()));
    }

    /** One operation: how it is called, and its parameters by place. */
    record Call(String id, String method, String path, JsonNode operation) {
        List<String> parameters(String place) {
            List<String> names = new ArrayList<>();
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("in").asText().equals(place)) {
                    names.add(parameter.path("name").asText());
                }
            }
            return names;
        }

        /** Its path with a value that looks right at every place. */
        String filled() {
            return path.replace("{number}", "1")
                    .replace("{day}", "2026-12-24")
                    .replace("{kind}", "RETURNED")
                    .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        }
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .forEach(method -> calls.add(new Call(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                method.getValue()))));
        return calls;
    }

    /** A body that follows the schema in every property; null for operations that take no JSON. */
    @Nullable
    JsonNode body(Call call) {
        JsonNode schema = call.operation()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return schema.isMissingNode() ? null : sample(schema, 0);
    }

    private JsonNode sample(JsonNode given, int depth) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        if (schema.has("examples")) {
            return schema.path("examples").path(0);
        }
        JsonNode types = schema.path("type");
        String type = types.isArray() ? types.path(0).asText() : types.asText();
        return switch (type) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "boolean" -> MAKE.booleanNode(true);
            case "integer" -> MAKE.numberNode(1);
            case "number" -> MAKE.numberNode(1.5);
            default -> MAKE.textNode(text(schema.path("format").asText()));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode made = MAKE.objectNode();
        if (depth < 6) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> made.set(property.getKey(), sample(property.getValue(), depth + 1)));
        }
        return made;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        return MAKE.arrayNode().add(sample(schema.path("items"), depth + 1));
    }

    private static String text(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2026-09-30";
            case "date-time" -> "2026-10-01T02:00:00Z";
            case "month" -> "2026-09";
            default -> "Uji";
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode at = schema;
        while (at.has("$ref")) {
            at = document.at(at.path("$ref").asText().substring(1));
        }
        return at;
    }
}
