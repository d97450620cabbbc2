package id.narasitunggal.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The realm Keycloak imports: the file every installation shares, and for demonstrations the invented people and machines. */
final class RealmFile {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+)(?::([^}]*))?}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealmFile() {}

    /** The text to import: demo clients and users appended to the realm's own, secrets filled in. */
    static String merged(Path keycloak, boolean demo, UnaryOperator<String> secretOf) {
        try {
            var realm = (ObjectNode)
                    JSON.readTree(keycloak.resolve("narasi-tunggal-realm.json").toFile());
            if (demo) {
                var more = (ObjectNode) JSON.readTree(
                        keycloak.resolve("narasi-tunggal-demo.json").toFile());
                append(realm, more, "clients");
                append(realm, more, "users");
            }
            return filled(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm), secretOf);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void append(ObjectNode realm, ObjectNode more, String list) {
        ((ArrayNode) realm.withArray(list)).addAll((ArrayNode) more.withArray(list));
    }

    private static String filled(String text, UnaryOperator<String> secretOf) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(2) != null ? found.group(2) : secretOf.apply(found.group(1))));
    }

    /** Whether the text differs from what was imported last, and remembers it. */
    static boolean isNews(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Secrets.write(file, text);
        return true;
    }
}
