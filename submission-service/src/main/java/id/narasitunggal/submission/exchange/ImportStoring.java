package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.exchange.reading.Assembly;
import id.narasitunggal.submission.intake.BulkIntake;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The later steps of an import: some packages of rows each, stored and marked as stored in one transaction. */
@ApplicationScoped
class ImportStoring {
    private static final String KEPT_AS_DRAFT =
            "Disimpan sebagai konsep, belum disampaikan: ada baris lain dari penyampaian ini yang ditolak.";

    private final ImportRows rows;
    private final BulkIntake desk;
    private final Session database;
    private final Clock clock;

    ImportStoring(ImportRows rows, BulkIntake desk, Session database, Clock clock) {
        this.rows = rows;
        this.desk = desk;
        this.database = database;
        this.clock = clock;
    }

    /** Stores the next packages; false when none is left. */
    boolean store(ImportJob job, int most) {
        List<ImportRows.Package> packages = rows.next(job.id(), most);
        if (packages.isEmpty()) {
            return false;
        }
        Set<UUID> incomplete = rows.submissionsWithRefusedRows(job.id());
        List<ImportRows.Result> results = job.dryRun()
                ? rehearse(job, packages, incomplete)
                : packages.stream().map(rows -> take(job, rows, incomplete)).toList();
        rows.settle(job.id(), results, clock.instant());
        return true;
    }

    /** Everything as in earnest, then undone: leaving by an exception rolls back. */
    private List<ImportRows.Result> rehearse(ImportJob job, List<ImportRows.Package> packages, Set<UUID> incomplete) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                throw new Rehearsed(packages.stream()
                        .map(rows -> take(job, rows, incomplete))
                        .toList());
            });
            throw new IllegalStateException("a rehearsal ends by being undone");
        } catch (Rehearsed undone) {
            return undone.results;
        }
    }

    private static final class Rehearsed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<ImportRows.Result> results;

        Rehearsed(List<ImportRows.Result> results) {
            super(null, null, false, false);
            this.results = results;
        }
    }

    private ImportRows.Result take(ImportJob job, ImportRows.Package rows, Set<UUID> incomplete) {
        boolean whole = !incomplete.contains(rows.submissionId());
        try {
            BulkIntake.Effect effect =
                    desk.take(rows.submissionId(), Assembly.of(rows.rows()), job.submit() && whole, job.sender());
            database.flush();
            database.clear();
            return new ImportRows.Result(rows.number(), outcome(effect), remark(job, whole), null);
        } catch (RuntimeException failure) {
            throw new StepFailed(job, rows.number(), failure);
        }
    }

    private static RowOutcome outcome(BulkIntake.Effect effect) {
        return switch (effect) {
            case CREATED -> RowOutcome.CREATED;
            case UPDATED -> RowOutcome.UPDATED;
            case UNCHANGED -> RowOutcome.UNCHANGED;
        };
    }

    private static @Nullable String remark(ImportJob job, boolean whole) {
        return job.submit() && !whole ? KEPT_AS_DRAFT : null;
    }
}
