package id.narasitunggal.submission.exchange.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes rows in one format, holding no more than a few of them. Values are text, numbers, dates, instants, ids or null. */
interface ExportWriter extends Closeable {
    void heading(List<String> columns) throws IOException;

    void row(@Nullable Object[] values) throws IOException;
}
