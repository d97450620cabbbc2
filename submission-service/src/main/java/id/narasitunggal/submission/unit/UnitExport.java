package id.narasitunggal.submission.unit;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.narasitunggal.submission.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes the registry out while it is read, however large it is. */
@ApplicationScoped
class UnitExport {
    private final Units units;

    UnitExport(Units units) {
        this.units = units;
    }

    @Transactional
    void write(OutputStream out, Actor actor) {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                CsvWriter table = UnitTable.open(text)) {
            units.each(actor, unit -> UnitTable.write(table, unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
