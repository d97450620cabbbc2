package id.narasitunggal.narrative.manuscript;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section that was left out is an empty section. */
final class Lists {
    private Lists() {}

    /** Keeps a null element: validation, not the reader, names the place where it stands. */
    static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }
}
