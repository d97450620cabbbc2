package id.narasitunggal.submission.exchange.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as lines of JSON. */
final class NdjsonExport implements ExportWriter {
    private final JsonGenerator out;
    private List<String> columns = List.of();

    NdjsonExport(OutputStream out, ObjectMapper json) throws IOException {
        this.out = json.getFactory().createGenerator(out);
        this.out.setRootValueSeparator(null);
    }

    @Override
    public void heading(List<String> names) {
        columns = names;
    }

    @Override
    public void row(@Nullable Object[] values) throws IOException {
        out.writeStartObject();
        for (int i = 0; i < values.length; i++) {
            out.writeFieldName(columns.get(i));
            write(values[i]);
        }
        out.writeEndObject();
        out.writeRaw('\n');
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
