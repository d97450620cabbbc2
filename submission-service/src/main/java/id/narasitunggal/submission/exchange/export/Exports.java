package id.narasitunggal.submission.exchange.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.submission.calendar.DutyFilter;
import id.narasitunggal.submission.calendar.ReportingDuties;
import id.narasitunggal.submission.exchange.LeftFiles;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.SubmissionFilter;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.time.DatabasePatience;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/**
 * Writes exports from the database's cursor into a file of their own, a few hundred rows in memory at a time. The file is sent
 * afterwards: a receiver on a slow link holds no transaction and no connection, and a failure midway is a refusal, not half a file.
 */
@ApplicationScoped
class Exports {
    private static final int ROWS_PER_FETCH = 500;
    private static final int PATIENCE_SECONDS = 300;

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    Exports(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** @param file null when the caller has this very state already */
    record Exported(String etag, @Nullable Path file) {}

    ExportQuery submissions(SubmissionFilter filter, Actor actor) {
        return new ExportQuery(
                "penyampaian",
                ExportQuery.SUBMISSION_COLUMNS,
                ExportQuery.SUBMISSIONS + Submissions.LISTED + ExportQuery.SUBMISSIONS_ORDER,
                query -> Submissions.listed(query, filter, actor));
    }

    ExportQuery figures(SubmissionFilter filter, Actor actor) {
        return new ExportQuery(
                "angka",
                ExportQuery.FIGURE_COLUMNS,
                ExportQuery.FIGURES + Submissions.LISTED + ExportQuery.FIGURES_ORDER,
                query -> Submissions.listed(query, filter, actor));
    }

    ExportQuery items(SubmissionFilter filter, Actor actor) {
        return new ExportQuery(
                "butir",
                ExportQuery.ITEM_COLUMNS,
                ExportQuery.ITEMS + Submissions.LISTED + ExportQuery.ITEMS_ORDER,
                query -> Submissions.listed(query, filter, actor));
    }

    ExportQuery duties(DutyFilter filter, Actor actor) {
        return new ExportQuery(
                "tagihan",
                ExportQuery.DUTY_COLUMNS,
                ExportQuery.DUTIES
                        + ReportingDuties.RESULT
                        + ExportQuery.DUTIES_FROM
                        + ReportingDuties.LISTED
                        + ReportingDuties.figure(filter)
                        + ExportQuery.DUTIES_ORDER,
                query -> ReportingDuties.listed(query, filter, clock, actor));
    }

    /** Fingerprint and rows are of one and the same moment. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @TransactionConfiguration(timeout = PATIENCE_SECONDS)
    Exported write(ExportQuery query, ExportFormat format, @Nullable String known) {
        database.doWork(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set transaction isolation level repeatable read, read only");
                statement.execute("set local time zone 'UTC'");
            }
        });
        Exported[] done = new Exported[1];
        DatabasePatience.whileWorking(database, () -> {
            String etag = "\"" + fingerprint(query) + "-" + format.extension() + "\"";
            done[0] = new Exported(etag, matches(known, etag) ? null : rows(query, format));
        });
        return done[0];
    }

    private String fingerprint(ExportQuery query) {
        NativeQuery<Object[]> asked = database.createNativeQuery(query.fingerprint(), Object[].class);
        return String.valueOf(query.parameters().apply(asked).getSingleResult()[0]);
    }

    private static boolean matches(@Nullable String known, String etag) {
        return known != null
                && (known.strip().equals("*")
                        || Stream.of(known.split(","))
                                .anyMatch(one ->
                                        one.strip().replaceFirst("^W/", "").equals(etag)));
    }

    private Path rows(ExportQuery query, ExportFormat format) {
        try {
            Path file = Files.createTempFile(LeftFiles.EXPORT_PREFIX, "." + format.extension());
            try (ExportWriter writer = writer(format, new BufferedOutputStream(Files.newOutputStream(file), 65_536));
                    Stream<Object[]> rows = query.parameters()
                            .apply(database.createNativeQuery(query.sql(), Object[].class))
                            .setFetchSize(ROWS_PER_FETCH)
                            .getResultStream()) {
                writer.heading(query.columns());
                for (Iterator<Object[]> row = rows.iterator(); row.hasNext(); ) {
                    writer.row(row.next());
                }
            } catch (IOException | RuntimeException failed) {
                Files.delete(file);
                throw failed;
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExportWriter writer(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvExport(out);
            case NDJSON -> new NdjsonExport(out, json);
            case XLSX -> new XlsxExport(out);
        };
    }
}
