package id.narasitunggal.dissemination.compliance;

import java.time.Instant;

/**
 * Words that an officer set beside the numbers of an earlier version of this report.
 *
 * @param number the version of the report that they stand beside
 */
public record ReportNote(String number, String section, String text, String author, Instant writtenAt) {}
