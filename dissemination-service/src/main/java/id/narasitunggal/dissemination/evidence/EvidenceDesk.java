package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.dissemination.evidence.capture.DeviceNote;
import id.narasitunggal.dissemination.evidence.sniff.FileKind;
import id.narasitunggal.dissemination.evidence.sniff.Inspection;
import id.narasitunggal.dissemination.evidence.sniff.RefusedFile;
import id.narasitunggal.dissemination.evidence.store.ContentStore;
import id.narasitunggal.dissemination.evidence.store.ContentStores;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.Placement;
import id.narasitunggal.dissemination.placement.PlacementRules;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.placement.Shown;
import id.narasitunggal.dissemination.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in evidence: first whole and looked into, then kept. While bytes come in no connection to the database is held. */
@ApplicationScoped
class EvidenceDesk {
    private static final int MOST_FILES = 10;
    private static final Duration CLOCK_ERROR = Duration.ofMinutes(5);

    private final EvidenceFiles files;
    private final Placements placements;
    private final Editions editions;
    private final ContentStores stores;
    private final Incoming incoming;
    private final AuditTrail trail;
    private final Clock clock;

    EvidenceDesk(
            EvidenceFiles files,
            Placements placements,
            Editions editions,
            ContentStores stores,
            Incoming incoming,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.placements = placements;
        this.editions = editions;
        this.stores = stores;
        this.incoming = incoming;
        this.trail = trail;
        this.clock = clock;
    }

    /** True when the file is new, false when the same one was sent again. */
    boolean put(UUID placementId, UUID id, InputStream body, FileKind kind, EvidenceDetails details, Actor actor)
            throws IOException {
        check(kind, details);
        QuarkusTransaction.requiringNew().run(() -> mayBePut(placementId, id, details, actor));
        UploadedFile file = incoming.receive(body, kind);
        try {
            Inspection.of(file.path(), kind);
            return keep(placementId, id, file, DeviceNote.in(file.path(), kind), details, actor);
        } catch (RefusedFile refused) {
            throw Refusal.Invalid.because(refused.slug(), "#", refused.sentence());
        } finally {
            incoming.discard(file);
        }
    }

    InputStream open(EvidenceFiles.Stored stored) throws IOException {
        return stores.of(stored.store()).open(stored.key());
    }

    private static void check(FileKind kind, EvidenceDetails details) {
        if (!FileName.isSafe(details.name())) {
            throw Refusal.Invalid.parameter(
                    "name",
                    "Nama berkas memuat karakter yang tidak diizinkan. Pakai huruf, angka, spasi, titik, dan tanda hubung.");
        }
        if (!kind.fits(details.name())) {
            throw Refusal.Invalid.parameter("name", "Akhiran nama berkas tidak sesuai dengan jenisnya.");
        }
        if (!details.kind().mayBe(kind.mediaType())) {
            throw Refusal.Invalid.parameter(
                    "kind",
                    "Jenis bukti ini tidak dapat berupa berkas seperti itu: rekaman suara berupa audio, rekaman gambar bergerak berupa video MP4, foto dan tangkapan layar berupa gambar, surat dan pindaian berupa PDF atau gambar.");
        }
        if ((details.latitude() == null) != (details.longitude() == null)) {
            throw Refusal.Invalid.parameter("latitude", "Lintang dan bujur diisi keduanya atau tidak sama sekali.");
        }
    }

    /** What was taken before the text was public, or is yet to be taken, shows something else. */
    private void checkCapture(Shown shown, EvidenceDetails details) {
        if (details.capturedAt().isBefore(editions.require(shown.editionId()).publishedAt())) {
            throw Refusal.Invalid.because(
                    "captured-before-publication",
                    "#",
                    "Bukti ini diambil sebelum narasi terbit, jadi tidak mungkin menunjukkannya. Periksa tanggal dan zona waktunya.");
        }
        if (details.capturedAt().isAfter(clock.instant().plus(CLOCK_ERROR))) {
            throw Refusal.Invalid.parameter(
                    "capturedAt", "Waktu pengambilan masih akan datang. Periksa tanggal dan zona waktunya.");
        }
    }

    private Shown mayBePut(UUID placementId, UUID id, EvidenceDetails details, Actor actor) {
        Placement placement = placements.require(placementId, actor);
        Shown shown = placement.shown();
        if (files.at(id).isEmpty()) {
            PlacementRules.mayProve(actor, placement).orRefuse();
            checkCapture(shown, details);
            if (files.count(shown.placementId()) >= MOST_FILES) {
                throw new Refusal.Conflict(
                        "too-many-files",
                        "Satu penayangan memuat paling banyak 10 berkas bukti. Gabungkan menjadi satu PDF.");
            }
        }
        return shown;
    }

    private boolean keep(
            UUID placementId, UUID id, UploadedFile file, DeviceNote device, EvidenceDetails details, Actor actor)
            throws IOException {
        files.oneAtATime(placements.require(placementId, actor).shown().placementId());
        Shown shown = mayBePut(placementId, id, details, actor);
        Optional<EvidenceFiles.Known> known = files.at(id);
        if (known.isPresent()) {
            if (!isSame(known.get(), shown, file, details)) {
                throw new Refusal.Conflict(
                        "different-content", "ID ini sudah dipakai untuk berkas yang lain. Unggah dengan ID baru.");
            }
            return false;
        }
        ContentStore store = stores.forNewFiles();
        EvidenceFiles.Stored stored =
                new EvidenceFiles.Stored(store.name(), UUID.randomUUID().toString(), details.name(), file.sha256());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        files.keep(id, shown.placementId(), file, details, DeviceWord.of(device, details), stored, actor, now);
        store.put(stored.key(), file.path(), file.sha256());
        trail.record(
                new EvidenceEvent.Uploaded(
                        id,
                        shown.placementId(),
                        shown.unitId(),
                        details.kind(),
                        file.kind().mediaType(),
                        file.size(),
                        file.sha256()),
                actor);
        return true;
    }

    private static boolean isSame(EvidenceFiles.Known known, Shown shown, UploadedFile file, EvidenceDetails details) {
        return known.placementId().equals(shown.placementId())
                && known.sha256().equals(file.sha256())
                && known.mediaType().equals(file.kind().mediaType())
                && known.details().kind() == details.kind()
                && known.details().name().equals(details.name())
                && known.details().capturedAt().equals(details.capturedAt())
                && known.details().place().equals(details.place())
                && isSame(known.details().latitude(), details.latitude())
                && isSame(known.details().longitude(), details.longitude())
                && Objects.equals(known.details().note(), details.note());
    }

    private static boolean isSame(@Nullable BigDecimal kept, @Nullable BigDecimal sent) {
        return kept == null || sent == null ? kept == sent : kept.compareTo(sent) == 0;
    }
}
