package id.narasitunggal.dissemination.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Everything one version of a report is made of: from it alone every document can be made again, byte for byte.
 *
 * @param schema version of this shape
 * @param version version of the report within kind and period
 * @param cutOffAt what happened later is not in the figures
 * @param rules version of the counting rules
 * @param figures the figures beyond those of units and editions; null in bundles of schema 1 made before there were any
 * @param template edition of the templates by which its documents were made ({@link ReportDocuments#EDITION}); null before there
 *     was more than one
 * @param previous the five numbers of the month before, null when no report of it was made
 */
record ReportBundle(
        String schema,
        String number,
        ReportKind kind,
        String period,
        int version,
        @Nullable String reason,
        Instant cutOffAt,
        Instant generatedAt,
        String preparedBy,
        String software,
        String rules,
        @Nullable String template,
        ReportSummary summary,
        @Nullable ReportSummary previous,
        DisseminationRecord dissemination,
        JsonNode submission,
        JsonNode narrative,
        @Nullable FrozenFigures figures) {
    static final String SCHEMA = "narasi-tunggal/laporan-bulanan/1";
    static final String RULES = "2026-12";

    YearMonth month() {
        return YearMonth.parse(period);
    }
}
