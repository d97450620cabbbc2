package id.narasitunggal.submission.exchange;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step of an import was rolled back; this says whose it was, and which package of rows it stumbled over. */
final class StepFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UUID importId;
    private final boolean inTable;
    private final @Nullable Integer packageNumber;

    StepFailed(ImportJob job, @Nullable Integer packageNumber, RuntimeException cause) {
        super(cause);
        this.importId = job.id();
        this.inTable = job.format() != ImportFormat.NDJSON;
        this.packageNumber = packageNumber;
    }

    UUID importId() {
        return importId;
    }

    /** Whether its places are columns rather than JSON Pointers. */
    boolean inTable() {
        return inTable;
    }

    /** Null when the file as a whole is to blame. */
    @Nullable
    Integer packageNumber() {
        return packageNumber;
    }
}
