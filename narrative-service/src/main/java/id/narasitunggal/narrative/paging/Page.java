package id.narasitunggal.narrative.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, null on the last one
 */
public record Page<T>(
        @Schema(title = "Baris", required = true) List<T> items,

        @Schema(title = "Kursor berikutnya", nullable = true) @Nullable
        String next) {

    /** Cuts rows fetched with {@link PageRequest#fetchSize()} to a page. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, String> cursor) {
        if (rows.size() <= request.limit()) {
            return new Page<>(List.copyOf(rows), null);
        }
        List<T> items = List.copyOf(rows.subList(0, request.limit()));
        return new Page<>(items, cursor.apply(items.get(items.size() - 1)));
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next);
    }
}
