package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.monitoring.MentionFile;
import id.narasitunggal.narrative.monitoring.RefusedRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** First step of a file: it is read into rows whole, or not at all. */
@ApplicationScoped
class DeliveryReading {
    static final int MOST_ROWS = 50_000;
    private static final int ROWS_PER_STATEMENT = 500;

    private final DeliveryQueue queue;
    private final DeliveryRows rows;
    private final MentionFile file;

    DeliveryReading(DeliveryQueue queue, DeliveryRows rows, MentionFile file) {
        this.queue = queue;
        this.rows = rows;
        this.file = file;
    }

    void read(DeliveryJob job) {
        Batches batches = new Batches(job.id());
        // a decoder that reports instead of guessing: what is no UTF-8 is refused
        InputStreamReader text = new InputStreamReader(queue.open(job.id()), StandardCharsets.UTF_8.newDecoder());
        file.read(job.mediaType(), text, MOST_ROWS, batches);
        batches.write(0);
        rows.beginStoring(job.id());
    }

    /** Gathers rows and writes them many at a time; what is wrong with one row is said together. */
    private final class Batches implements MentionFile.Reader {
        private final UUID importId;
        private final List<DeliveryRows.Read> waiting = new ArrayList<>(ROWS_PER_STATEMENT);

        Batches(UUID importId) {
            this.importId = importId;
        }

        @Override
        public void fit(MentionFile.Row row) {
            write(ROWS_PER_STATEMENT - 1);
            waiting.add(new DeliveryRows.Read(row.number(), row.source(), null));
        }

        @Override
        public void unfit(RefusedRow row) {
            RowError error = new RowError(row.column(), row.detail());
            DeliveryRows.Read last = waiting.isEmpty() ? null : waiting.get(waiting.size() - 1);
            if (last != null && last.line() == row.row() && last.errors() != null) {
                last.errors().add(error);
            } else {
                write(ROWS_PER_STATEMENT - 1);
                waiting.add(new DeliveryRows.Read(row.row(), null, new ArrayList<>(List.of(error))));
            }
        }

        private void write(int unless) {
            if (waiting.size() > unless) {
                rows.add(importId, waiting);
                waiting.clear();
            }
        }
    }
}
