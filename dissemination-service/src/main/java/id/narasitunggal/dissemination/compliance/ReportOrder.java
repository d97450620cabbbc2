package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for: the report of a month, or with a reason a new version of it.
 *
 * @param by who prepares it, and so may not sign it
 */
record ReportOrder(
        ReportKind kind, YearMonth month, @Nullable String reason, Actor by) {}
