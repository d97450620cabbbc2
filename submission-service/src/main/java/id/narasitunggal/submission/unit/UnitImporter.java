package id.narasitunggal.submission.unit;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.table.BadCell;
import id.narasitunggal.submission.table.CsvTable;
import id.narasitunggal.submission.table.RowError;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Takes in a table of units row by row, each in its own transaction, so that a bad row costs no good one. A dry run takes all back. */
@ApplicationScoped
class UnitImporter {
    private final Registry registry;
    private final Units units;
    private final Validator validator;
    private final Clock clock;

    UnitImporter(Registry registry, Units units, Validator validator, Clock clock) {
        this.registry = registry;
        this.units = units;
        this.validator = validator;
        this.clock = clock;
    }

    UnitImport take(byte[] table, boolean dryRun, Actor actor) {
        List<NamedCsvRecord> rows = CsvTable.rows(table, UnitTable.COLUMNS);
        List<RowError> errors = new ArrayList<>();
        int registered = 0;
        for (NamedCsvRecord row : rows) {
            try {
                registered += take(UnitTable.read(row, LocalDate.now(clock)), dryRun, actor) ? 1 : 0;
            } catch (BadCell bad) {
                errors.add(new RowError(row.getStartingLineNumber(), bad.column(), bad.sentence()));
            } catch (RuntimeException failure) {
                errors.add(new RowError(row.getStartingLineNumber(), null, sentence(failure)));
            }
        }
        return new UnitImport(rows.size(), registered, rows.size() - registered - errors.size(), errors, dryRun);
    }

    private boolean take(UnitTable.Row row, boolean dryRun, Actor actor) throws BadCell {
        for (ConstraintViolation<RegisterUnit> broken : validator.validate(row.words())) {
            throw new BadCell(broken.getPropertyPath().toString(), "Isian ini " + broken.getMessage() + ".");
        }
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                boolean isNew = put(row, actor);
                if (dryRun) {
                    throw new TakenBack(isNew);
                }
                return isNew;
            });
        } catch (TakenBack done) {
            return done.isNew;
        }
    }

    private boolean put(UnitTable.Row row, Actor actor) {
        UUID id = row.idOr(units::holderOf);
        String etag = units.isRegistered(id)
                ? Precondition.etag(units.require(id, actor).version())
                : null;
        return registry.put(id, row.words(), etag, actor);
    }

    private static String sentence(RuntimeException failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                List<FieldError> errors = refusal.problem().errors();
                return errors == null
                        ? refusal.problem().detail()
                        : errors.get(0).detail();
            }
            if (cause instanceof ConstraintViolationException) {
                return "Bertentangan dengan data yang ada: kodenya dipakai instansi lain, atau induknya tidak terdaftar.";
            }
        }
        throw failure;
    }

    /** Ends the trial of a row without keeping it. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean isNew;

        TakenBack(boolean isNew) {
            super("dry run", null, false, false);
            this.isNew = isNew;
        }
    }
}
