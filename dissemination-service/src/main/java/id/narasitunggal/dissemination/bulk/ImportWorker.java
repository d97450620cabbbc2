package id.narasitunggal.dissemination.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.narasitunggal.dissemination.channel.Channels;
import id.narasitunggal.dissemination.channel.Platform;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.PlacementReports;
import id.narasitunggal.dissemination.placement.ReportPlacement;
import id.narasitunggal.dissemination.problem.DatabaseProblems;
import id.narasitunggal.dissemination.problem.FieldError;
import id.narasitunggal.dissemination.problem.Problem;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off the rows, each in its own transaction: the placement and what is said of the row are there together or not at all,
 * and a bad row costs no good one. A dry run takes all back but the verdict.
 */
@ApplicationScoped
public class ImportWorker {
    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final ImportQueue queue;
    private final PlacementReports reports;
    private final Channels channels;
    private final Validator validator;
    private final ObjectMapper json;

    ImportWorker(
            ImportQueue queue, PlacementReports reports, Channels channels, Validator validator, ObjectMapper json) {
        this.queue = queue;
        this.reports = reports;
        this.channels = channels;
        this.validator = validator;
        this.json = json;
    }

    @Scheduled(every = "2s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    public void work() {
        boolean more = true;
        while (more) {
            more = step();
        }
    }

    /** One row; false when none waits, or when the database is away. */
    boolean step() {
        Attempt attempt = new Attempt();
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<ImportQueue.Waiting> row = queue.claim();
                row.ifPresent(waiting -> take(waiting, attempt));
                return row.isPresent();
            });
        } catch (RuntimeException failure) {
            return settle(attempt, failure);
        }
    }

    private void take(ImportQueue.Waiting row, Attempt attempt) {
        attempt.row = row;
        UUID id = placementId(row);
        boolean isNew = reports.put(id, checked(report(row)), row.sender(), row.dryRun());
        RowOutcome outcome = isNew ? RowOutcome.CREATED : RowOutcome.UNCHANGED;
        if (row.dryRun()) {
            throw new TakenBack(outcome);
        }
        queue.settle(row, outcome, id, null);
    }

    /** What the transaction left undone: the verdict on a row that was refused or only tried. */
    private boolean settle(Attempt attempt, RuntimeException failure) {
        ImportQueue.Waiting row = attempt.row;
        Problem problem = DatabaseProblems.explain(failure);
        if (row == null || problem != null && problem.status() == 503) {
            LOG.warnf(failure, "imports wait");
            return false;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (failure instanceof TakenBack tried) {
                queue.settle(row, tried.outcome, null, null);
            } else {
                queue.settle(row, RowOutcome.REFUSED, null, errors(row, failure, problem));
            }
        });
        return true;
    }

    private ReportPlacement report(ImportQueue.Waiting row) {
        ObjectNode cells = row.cells().deepCopy();
        cells.remove(Column.KEY.heading());
        String platform = text(cells, Column.PLATFORM);
        String handle = text(cells, Column.HANDLE);
        if (!cells.has(Column.CHANNEL_ID.heading())) {
            cells.put(
                    Column.CHANNEL_ID.heading(),
                    channel(platform, handle, row.sender()).toString());
        }
        try {
            return json.treeToValue(cells, ReportPlacement.class);
        } catch (JsonMappingException wrong) {
            String column =
                    wrong.getPath().isEmpty() ? null : wrong.getPath().get(0).getFieldName();
            throw Refusal.Invalid.field("#/" + column, "Isian ini tidak dikenal atau bentuknya keliru.");
        } catch (JsonProcessingException wrong) {
            throw Refusal.Invalid.field("#", "Baris ini tidak dapat dibaca.");
        }
    }

    private static String text(ObjectNode cells, Column column) {
        String text = cells.path(column.heading()).asText("");
        cells.remove(column.heading());
        return text;
    }

    private UUID channel(String platform, String handle, Actor sender) {
        if (platform.isEmpty() || handle.isEmpty()) {
            throw Refusal.Invalid.field("#/channelId", "Isi channelId, atau platform beserta handle kanalnya.");
        }
        Platform known = Arrays.stream(Platform.values())
                .filter(each -> each.name().equalsIgnoreCase(platform))
                .findFirst()
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/platform", "Platform ini tidak dikenal. Pakailah salah satu nama pada daftar kanal."));
        return channels.idOf(known, handle, sender)
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/handle", "Instansi Anda tidak mempunyai kanal ini. Daftarkan dahulu, lalu kirim ulang."));
    }

    private ReportPlacement checked(ReportPlacement report) {
        validator.validate(report).stream().findFirst().ifPresent(broken -> {
            throw Refusal.Invalid.field("#/" + broken.getPropertyPath(), "Isian ini " + broken.getMessage() + ".");
        });
        return report;
    }

    /** The unit's own key is the placement: a file may be sent again, whole or in part. */
    private static UUID placementId(ImportQueue.Waiting row) {
        return UUID.nameUUIDFromBytes(
                ("placement-import:" + row.unitId() + ":" + row.key()).getBytes(StandardCharsets.UTF_8));
    }

    private static List<RowError> errors(ImportQueue.Waiting row, RuntimeException failure, @Nullable Problem problem) {
        if (problem == null) {
            UUID id = UUID.randomUUID();
            LOG.errorf(failure, "row %d of import %s failed, problem id %s", row.line(), row.importId(), id);
            return List.of(new RowError(
                    null,
                    "Terjadi gangguan di pihak kami. Kirim ulang baris ini; bila berulang, laporkan nomor gangguan "
                            + id + "."));
        }
        List<FieldError> named = problem.errors();
        if (named == null || named.isEmpty()) {
            return List.of(new RowError(null, String.valueOf(problem.detail())));
        }
        return named.stream()
                .map(error -> new RowError(column(error.pointer()), error.detail()))
                .toList();
    }

    private static @Nullable String column(@Nullable String pointer) {
        return pointer == null || pointer.length() < 3 ? null : pointer.substring(2);
    }

    /** The row at hand, known also when its transaction is lost. */
    private static final class Attempt {
        ImportQueue.@Nullable Waiting row;
    }

    /** Ends the trial of a row without keeping it. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RowOutcome outcome;

        TakenBack(RowOutcome outcome) {
            super("dry run", null, false, false);
            this.outcome = outcome;
        }
    }
}
