package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Takes in files of many submissions; what is in them is stored afterwards, by whichever replica has time. */
@ApplicationScoped
class ImportDesk {
    private final DataImports imports;
    private final ImportQueue queue;
    private final RowSources sources;
    private final Units units;
    private final Submissions submissions;
    private final AuditTrail trail;

    ImportDesk(
            DataImports imports,
            ImportQueue queue,
            RowSources sources,
            Units units,
            Submissions submissions,
            AuditTrail trail) {
        this.imports = imports;
        this.queue = queue;
        this.sources = sources;
        this.units = units;
        this.submissions = submissions;
        this.trail = trail;
    }

    /** How a file is to be taken in. */
    record Wish(UUID id, ImportFormat format, boolean dryRun, boolean submit) {}

    /** @throws Refusal.Invalid when the file is not what it claims to be, or dangerous */
    void inspect(ImportFormat format, IncomingFile file) {
        sources.of(format).inspect(file.path());
    }

    /** The same file under the same id again is the same import; retries that come at once take turns. */
    @Transactional
    ImportView keep(Wish wish, IncomingFile file, Actor author) {
        UUID unitId = ownUnit(author);
        submissions.oneAtATime(wish.id());
        Optional<ImportView> known = imports.find(wish.id(), author);
        if (known.isPresent()) {
            return again(known.get(), wish, file);
        }
        queue.add(wish, unitId, file, author);
        trail.record(
                new ImportEvent.Received(
                        wish.id(), unitId, wish.format(), file.sha256(), file.size(), wish.dryRun(), wish.submit()),
                author);
        return imports.require(wish.id(), author);
    }

    private static ImportView again(ImportView known, Wish wish, IncomingFile file) {
        if (!known.sha256().equals(file.sha256())
                || known.format() != wish.format()
                || known.dryRun() != wish.dryRun()
                || known.submit() != wish.submit()) {
            throw new Refusal.Conflict(
                    "id-taken", "ID ini sudah dipakai untuk impor lain. Kirim ulang dengan ID baru.");
        }
        return known;
    }

    private UUID ownUnit(Actor author) {
        UUID unitId = author.unit();
        if (unitId == null || !units.isRegistered(unitId)) {
            throw new Refusal.Forbidden(
                    "Token Anda tidak menyebut instansi yang terdaftar. Mintalah pengelola akun menautkan akun ini ke instansi.");
        }
        return unitId;
    }
}
