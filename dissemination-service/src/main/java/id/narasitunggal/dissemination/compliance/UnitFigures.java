package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.catalogue.UnitKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dissemination duties of one unit that fall due in one month: the row behind every figure. */
record UnitFigures(
        UUID unitId, String name, UnitKind kind, @Nullable String region, DutyCount duties) {}
