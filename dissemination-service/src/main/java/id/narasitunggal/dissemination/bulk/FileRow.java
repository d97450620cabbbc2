package id.narasitunggal.dissemination.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file: its cells by column, or what is wrong with it already.
 *
 * @param key the sender's own name for the row; the same key is the same placement
 */
record FileRow(int line, @Nullable String key, @Nullable ObjectNode cells, List<RowError> errors) {
    static FileRow bad(int line, @Nullable String key, @Nullable String column, String sentence) {
        return new FileRow(line, key, null, List.of(new RowError(column, sentence)));
    }
}
