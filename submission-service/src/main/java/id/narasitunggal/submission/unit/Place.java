package id.narasitunggal.submission.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a unit stands in the two hierarchies: under which body, and in which region. */
record Place(
        @Nullable UUID organisationalParentId, @Nullable String regionCode) {}
