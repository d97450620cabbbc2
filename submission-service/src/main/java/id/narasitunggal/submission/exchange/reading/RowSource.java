package id.narasitunggal.submission.exchange.reading;

import id.narasitunggal.submission.problem.Refusal;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Consumer;

/** A format of files that hold rows. */
public interface RowSource {
    /** The most rows that one file may hold. */
    int MOST_ROWS = 50_000;

    /**
     * The quick look before a file is kept: is it what it claims to be, and harmless?
     *
     * @throws Refusal.Invalid with a sentence on how to save the file properly
     */
    void inspect(Path file);

    /**
     * Reads every row, good and bad, in the file's order.
     *
     * @throws Refusal.Invalid when the file cannot be read to its end
     */
    void read(Path file, UUID unitId, Consumer<ReadRow> taker);
}
