package id.narasitunggal.submission.intake;

import java.util.List;

/**
 * How a submission leaves its unit.
 *
 * @param inTwoSteps whether a second person of the unit must approve it first
 * @param fileHashes SHA-256 of the files that go along, sorted
 * @param withFilesOfExemptItems whether a file belongs to an item that became exempt while the report was written
 */
record WayOut(boolean inTwoSteps, List<String> fileHashes, boolean withFilesOfExemptItems) {}
