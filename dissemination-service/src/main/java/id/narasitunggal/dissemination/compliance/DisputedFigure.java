package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a unit disputed before the cut-off, and what became of it. The number itself changes only with its rows.
 *
 * @param decision in words why it was upheld or dismissed, null while undecided
 */
record DisputedFigure(
        UUID unitId,
        String name,
        UnitKind kind,
        FigureName figure,
        String reason,
        Instant raisedAt,
        DisputeStatus status,
        @Nullable String decision) {}
