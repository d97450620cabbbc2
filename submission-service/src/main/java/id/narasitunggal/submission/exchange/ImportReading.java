package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.exchange.reading.ReadRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** First step of an import: the whole file is read into rows, or none of it. */
@ApplicationScoped
class ImportReading {
    private static final int ROWS_PER_STATEMENT = 500;

    private final ImportQueue queue;
    private final ImportRows rows;
    private final RowSources sources;
    private final Clock clock;

    ImportReading(ImportQueue queue, ImportRows rows, RowSources sources, Clock clock) {
        this.queue = queue;
        this.rows = rows;
        this.sources = sources;
        this.clock = clock;
    }

    void read(ImportJob job) {
        List<ReadRow> batch = new ArrayList<>(ROWS_PER_STATEMENT);
        try (IncomingFile file = IncomingFile.writtenBy(out -> queue.copyFile(job.id(), out))) {
            sources.of(job.format()).read(file.path(), job.unitId(), row -> {
                batch.add(row);
                if (batch.size() == ROWS_PER_STATEMENT) {
                    write(job.id(), batch);
                }
            });
        }
        write(job.id(), batch);
        rows.beginStoring(job.id(), clock.instant());
    }

    private void write(UUID importId, List<ReadRow> batch) {
        if (!batch.isEmpty()) {
            rows.add(importId, batch);
            batch.clear();
        }
    }
}
