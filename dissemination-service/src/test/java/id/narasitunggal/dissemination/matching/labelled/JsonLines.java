package id.narasitunggal.dissemination.matching.labelled;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.matching.index.EditionText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Labelled sets as folders: {@code editions.jsonl}, {@code pages.jsonl} and, if there is one, {@code backgrounds.jsonl}. */
public final class JsonLines {

    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private JsonLines() {}

    /** Reads a folder; ids may be any text. */
    public static LabelledSet read(Path folder) {
        List<EditionText> editions = lines(folder.resolve("editions.jsonl")).stream()
                .map(line -> new EditionText(
                        id(line.path("id")),
                                id(line.hasNonNull("narrativeId") ? line.path("narrativeId") : line.path("id")),
                        line.path("text").asText(line.path("body").asText()), texts(line.path("keyMessages"))))
                .toList();
        List<LabelledPage> pages = lines(folder.resolve("pages.jsonl")).stream()
                .map(JsonLines::page)
                .toList();
        Path backgrounds = folder.resolve("backgrounds.jsonl");
        return new LabelledSet(
                editions,
                pages,
                Files.exists(backgrounds)
                        ? lines(backgrounds).stream()
                                .map(line -> line.path("text").asText())
                                .toList()
                        : List.of());
    }

    /** Writes a folder that {@link #read} understands. */
    public static void write(LabelledSet set, Path folder) {
        try {
            Files.createDirectories(folder);
            write(
                    folder.resolve("editions.jsonl"),
                    set.editions().stream()
                            .map(edition -> JSON.createObjectNode()
                                    .put("id", edition.editionId().toString())
                                    .put("narrativeId", edition.narrativeId().toString())
                                    .put("text", edition.text())
                                    .set("keyMessages", JSON.valueToTree(edition.keyMessages()))));
            write(folder.resolve("pages.jsonl"), set.pages().stream().map(JSON::valueToTree));
            write(
                    folder.resolve("backgrounds.jsonl"),
                    set.backgrounds().stream()
                            .map(text -> JSON.createObjectNode().put("text", text)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, Stream<? extends JsonNode> lines) throws IOException {
        Files.write(file, lines.map(JsonNode::toString).toList());
    }

    private static LabelledPage page(JsonNode line) {
        List<UUID> alsoRight = new ArrayList<>();
        line.path("alsoRight").forEach(id -> alsoRight.add(id(id)));
        return new LabelledPage(
                line.path("id").asText(),
                line.path("kind").asText("PAGE"),
                line.path("contentType").asText("text/plain"),
                text(line, "charset"),
                line.path("body").asText(line.path("text").asText()),
                line.hasNonNull("editionId") ? id(line.path("editionId")) : null,
                alsoRight,
                text(line, "extent"),
                text(line, "mode"),
                line.path("altered").asBoolean(line.path("isAltered").asBoolean()),
                texts(line.path("changes")));
    }

    private static @Nullable String text(JsonNode line, String name) {
        return line.hasNonNull(name) ? line.path(name).asText() : null;
    }

    private static UUID id(JsonNode node) {
        String text = node.asText();
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(text)
                : Draft.id(text);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<JsonNode> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<JsonNode> nodes = new ArrayList<>();
            for (String line : lines.filter(text -> !text.isBlank()).toList()) {
                nodes.add(JSON.readTree(line));
            }
            return nodes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
