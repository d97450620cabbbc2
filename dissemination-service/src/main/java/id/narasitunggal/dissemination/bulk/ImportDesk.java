package id.narasitunggal.dissemination.bulk;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Units;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.identity.Role;
import id.narasitunggal.dissemination.permission.Permission;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in a file of placements: it is read whole at once, its rows are worked off afterwards. */
@ApplicationScoped
class ImportDesk {
    private final ImportQueue queue;
    private final TextTables texts;
    private final Workbooks workbooks;
    private final Units units;
    private final AuditTrail trail;

    ImportDesk(ImportQueue queue, TextTables texts, Workbooks workbooks, Units units, AuditTrail trail) {
        this.queue = queue;
        this.texts = texts;
        this.workbooks = workbooks;
        this.units = units;
        this.trail = trail;
    }

    /** Nothing happens when the same file was sent before under the id. */
    void put(UUID id, ImportFormat format, boolean dryRun, byte[] file, Actor actor) {
        UUID unit = unitOf(actor);
        String sha256 = sha256(file);
        Optional<ImportQueue.Kept> kept = queue.at(id);
        if (kept.isPresent()) {
            if (!kept.get().equals(new ImportQueue.Kept(unit, sha256, dryRun))) {
                throw new Refusal.Conflict(
                        "different-content", "ID ini sudah dipakai untuk impor lain. Pakailah ID baru.");
            }
            return;
        }
        List<FileRow> rows = withoutRepetition(read(format, file, units.zone(unit)));
        if (rows.isEmpty()) {
            throw Unreadable.because("Berkas tidak memuat satu baris data pun.");
        }
        queue.add(id, unit, format, dryRun, sha256, rows, actor);
        trail.record(new ImportEvent.Received(id, unit, format, dryRun, rows.size(), sha256), actor);
    }

    private UUID unitOf(Actor actor) {
        Permission.when(
                        actor.hasAny(Role.UNIT_CONTRIBUTOR, Role.UNIT_APPROVER) && actor.unit() != null,
                        "Penayangan dilaporkan oleh petugas humas instansi yang bersangkutan.")
                .orRefuse();
        UUID unit = Objects.requireNonNull(actor.unit());
        if (!units.isKnown(unit)) {
            throw new Refusal.Forbidden("Instansi pada token Anda belum dikenal. Hubungi pengelola registri instansi.");
        }
        return unit;
    }

    private List<FileRow> read(ImportFormat format, byte[] file, ZoneId zone) {
        return switch (format) {
            case CSV -> texts.csv(file, zone);
            case NDJSON -> texts.ndjson(file, zone);
            case XLSX -> workbooks.xlsx(file, zone);
        };
    }

    /** One key is one placement: a second row with it would be lost or would contradict the first. */
    private static List<FileRow> withoutRepetition(List<FileRow> rows) {
        Map<String, Integer> lines = new HashMap<>();
        List<FileRow> checked = new ArrayList<>();
        for (FileRow row : rows) {
            @Nullable Integer before = row.key() == null ? null : lines.putIfAbsent(row.key(), row.line());
            checked.add(
                    before == null
                            ? row
                            : FileRow.bad(
                                    row.line(),
                                    row.key(),
                                    Column.KEY.heading(),
                                    "Kunci ini sudah dipakai pada baris " + before + ". Pakailah kunci lain."));
        }
        return checked;
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
