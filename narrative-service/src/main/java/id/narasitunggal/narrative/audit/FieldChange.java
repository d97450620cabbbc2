package id.narasitunggal.narrative.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One stored field that an act overwrote.
 *
 * @param at JSON Pointer of the field within the thing; of a removed thing the whole, with an empty pointer
 */
@Schema(description = "Satu isian yang diganti oleh suatu tindakan: sebelum dan sesudahnya.")
public record FieldChange(
        @Schema(title = "Jenis data", examples = "Topic") String of,
        @Schema(title = "Id data") String id,

        @Schema(title = "Letak isian (JSON Pointer)", examples = "/title")
        String at,

        @Schema(title = "Sebelum", implementation = Object.class, type = SchemaType.OBJECT, nullable = true)
        JsonNode before,

        @Schema(title = "Sesudah", implementation = Object.class, type = SchemaType.OBJECT, nullable = true)
        JsonNode after) {

    /** The innermost fields in which two values differ. */
    static List<FieldChange> between(String of, String id, JsonNode before, JsonNode after) {
        List<FieldChange> changes = new ArrayList<>();
        compare(new FieldChange(of, id, "", before, after), changes);
        return changes;
    }

    private static void compare(FieldChange change, List<FieldChange> changes) {
        if (change.before.isObject() && change.after.isObject()) {
            Set<String> names = new TreeSet<>();
            change.before.fieldNames().forEachRemaining(names::add);
            change.after.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(change.within(name), changes));
        } else if (!change.before.equals(change.after)) {
            changes.add(change);
        }
    }

    private FieldChange within(String name) {
        String step = name.replace("~", "~0").replace("/", "~1");
        return new FieldChange(of, id, at + "/" + step, field(before, name), field(after, name));
    }

    private static JsonNode field(JsonNode owner, String name) {
        return owner.has(name) ? owner.get(name) : NullNode.getInstance();
    }
}
