package id.narasitunggal.submission.attachment;

import id.narasitunggal.submission.attachment.sniff.FileKind;
import id.narasitunggal.submission.attachment.sniff.Inspection;
import id.narasitunggal.submission.attachment.sniff.RefusedFile;
import id.narasitunggal.submission.attachment.store.ContentStore;
import id.narasitunggal.submission.attachment.store.ContentStores;
import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.intake.Classification;
import id.narasitunggal.submission.intake.ContentGuard;
import id.narasitunggal.submission.intake.Submission;
import id.narasitunggal.submission.intake.Submissions;
import id.narasitunggal.submission.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in files: first whole and looked into, then kept. While bytes come in no connection to the database is held. */
@ApplicationScoped
class AttachmentDesk {
    private static final int MOST_FILES = 20;

    private final Attachments attachments;
    private final Submissions submissions;
    private final ContentGuard content;
    private final ContentStores stores;
    private final Incoming incoming;
    private final AuditTrail trail;
    private final Clock clock;
    private final long quota;

    AttachmentDesk(
            Attachments attachments,
            Submissions submissions,
            ContentGuard content,
            ContentStores stores,
            Incoming incoming,
            AuditTrail trail,
            Clock clock,
            @ConfigProperty(name = "narasi.attachments.unit-quota", defaultValue = "2G") MemorySize quota) {
        this.attachments = attachments;
        this.submissions = submissions;
        this.content = content;
        this.stores = stores;
        this.incoming = incoming;
        this.trail = trail;
        this.clock = clock;
        this.quota = quota.asLongValue();
    }

    /** An attachment and whether this request made it. */
    record Received(Attachment attachment, boolean isNew) {}

    Received put(UUID submissionId, UUID id, InputStream body, FileKind kind, AttachmentDetails details, Actor actor)
            throws IOException {
        check(kind, details);
        QuarkusTransaction.requiringNew().run(() -> mayBePut(submissionId, id, details, actor));
        UploadedFile file = incoming.receive(body, kind);
        try {
            Inspection.of(file.path(), kind);
            return keep(submissionId, id, file, details, actor);
        } catch (RefusedFile refused) {
            throw Refusal.Invalid.because(refused.slug(), "#", refused.sentence());
        } finally {
            incoming.discard(file);
        }
    }

    private static void check(FileKind kind, AttachmentDetails details) {
        if (!FileName.isSafe(details.name())) {
            throw Refusal.Invalid.parameter(
                    "name",
                    "Nama berkas memuat karakter yang tidak diizinkan. Pakai huruf, angka, spasi, titik, dan tanda hubung.");
        }
        if (!kind.fits(details.name())) {
            throw Refusal.Invalid.parameter("name", "Akhiran nama berkas tidak sesuai dengan jenisnya.");
        }
        if (kind.isImage() && (details.altText() == null || details.altText().isBlank())) {
            throw Refusal.Invalid.parameter(
                    "altText", "Gambar wajib disertai teks pengganti bagi yang tidak dapat melihatnya.");
        }
        if (details.classification() == Classification.DIKECUALIKAN) {
            throw Refusal.Invalid.parameter(
                    "classification", "Berkas yang dikecualikan tidak diterima. Catat butirnya saja tanpa lampiran.");
        }
    }

    private Submission mayBePut(UUID submissionId, UUID id, AttachmentDetails details, Actor actor) {
        Submission submission = submissions.require(submissionId, actor);
        if (attachments.at(id).isEmpty()) {
            submission.mustBeWritableBy(actor);
            mustBelongToAnOpenItem(submission, details);
            Attachments.Kept kept = attachments.keptBy(submission);
            if (kept.files() >= MOST_FILES) {
                throw new Refusal.Conflict(
                        "too-many-files", "Satu laporan memuat paling banyak 20 lampiran. Hapus salah satu.");
            }
            mustFit(kept, 0);
        }
        return submission;
    }

    private void mustBelongToAnOpenItem(Submission submission, AttachmentDetails details) {
        Integer position = details.itemPosition();
        if (position != null
                && !content.keepsExemptContent()
                && !submission.publicItems().hasItemAt(position)) {
            throw Refusal.Invalid.parameter(
                    "itemPosition",
                    "Tidak ada butir terbuka dengan nomor urut ini. Butir yang dikecualikan dicatat judulnya saja, tanpa lampiran.");
        }
    }

    private void mustFit(Attachments.Kept kept, long more) {
        if (kept.bytes() + more > quota) {
            throw new Refusal.Conflict(
                    "quota-exhausted",
                    "Ruang lampiran instansi Anda sudah penuh. Hapus lampiran konsep yang tidak dipakai.");
        }
    }

    private Received keep(UUID submissionId, UUID id, UploadedFile file, AttachmentDetails details, Actor actor)
            throws IOException {
        submissions.oneAtATime(submissionId);
        Submission submission = mayBePut(submissionId, id, details, actor);
        Optional<Attachment> known = attachments.at(id);
        if (known.isPresent()) {
            if (!known.get().isSameAs(submissionId, file, details)) {
                throw new Refusal.Conflict(
                        "different-content", "ID ini sudah dipakai untuk berkas yang lain. Unggah dengan ID baru.");
            }
            return new Received(known.get(), false);
        }
        submissions.oneAtATime(submission.unitId());
        mustFit(attachments.keptBy(submission), file.size());
        ContentStore store = stores.forNewFiles();
        Attachment attachment = new Attachment(
                id,
                submission,
                file,
                details,
                store.name(),
                actor,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        attachments.persistAndFlush(attachment);
        store.put(attachment.storeKey, file.path(), file.sha256());
        trail.record(
                new AttachmentEvent.Uploaded(
                        id, attachment.unitId, submissionId, attachment.mediaType, attachment.size, attachment.sha256),
                actor);
        return new Received(attachment, true);
    }

    InputStream open(Attachment attachment) throws IOException {
        return stores.of(attachment.store).open(attachment.storeKey);
    }

    @Transactional
    void remove(Attachment attachment, Submission submission, Actor actor) {
        submission.mustBeWritableBy(actor);
        trail.record(attachment.remove(clock.instant()), actor);
        attachments.flush();
    }
}
