package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.calendar.ReportingDuties;
import id.narasitunggal.submission.calendar.ReportingDuty;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import id.narasitunggal.submission.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what units write: the same request again gives the same answer, the same id with other words is refused. */
@ApplicationScoped
public class IntakeDesk {
    private final Submissions submissions;
    private final ReportingDuties duties;
    private final Units units;
    private final AuditTrail trail;
    private final Clock clock;

    IntakeDesk(Submissions submissions, ReportingDuties duties, Units units, AuditTrail trail, Clock clock) {
        this.submissions = submissions;
        this.duties = duties;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** A submission and whether this request made it. */
    record Received(Submission submission, boolean isNew) {}

    @Transactional
    Received put(UUID id, DraftSubmission draft, @Nullable String ifMatch, EntryChannel channel, Actor author) {
        UUID unitId = ownUnit(author);
        List<FieldError> inconsistencies = draft.inconsistencies();
        if (!inconsistencies.isEmpty()) {
            throw new Refusal.Invalid(inconsistencies);
        }
        Optional<Submission> known = submissions.visible(id, author);
        if (known.isPresent()) {
            return again(known.get(), draft, ifMatch, author);
        }
        if (!units.isRegistered(unitId)) {
            throw new Refusal.Forbidden(
                    "Instansi pada token Anda tidak terdaftar. Hubungi Kominfo untuk pendaftaran instansi.");
        }
        if (submissions.exists(id)) {
            throw new Refusal.Conflict("id-taken", "ID ini sudah dipakai. Kirim ulang dengan ID baru.");
        }
        return new Received(open(id, unitId, draft, channel, author), true);
    }

    private Received again(Submission known, DraftSubmission draft, @Nullable String ifMatch, Actor author) {
        boolean sameWords = known.requestHash.equals(ContentHash.of(draft));
        if (ifMatch == null && sameWords) {
            return new Received(known, false);
        }
        if (ifMatch == null) {
            throw new Refusal.Conflict(
                    "different-content",
                    "ID ini sudah dipakai untuk isi yang lain. Untuk mengubah konsep, sertakan If-Match; untuk laporan baru, pakai ID baru.");
        }
        Precondition.check(ifMatch, known.version());
        known.clear(author);
        submissions.flush();
        trail.record(known.rewrite(draft), author);
        submissions.flush();
        return new Received(known, false);
    }

    private Submission open(UUID id, UUID unitId, DraftSubmission draft, EntryChannel channel, Actor author) {
        Submission previous = previous(draft, author);
        ReportingDuty duty = null;
        YearMonth month = draft.month();
        if (month != null) {
            duty = duties.requireOwn(unitId, month);
        }
        Instant now = clock.instant();
        String number = previous == null
                ? submissions.nextNumber(unitId, month == null ? YearMonth.now(clock) : month)
                : previous.number;
        Submission opened = new Submission(id, number, unitId, duty, previous, draft, channel, author, now);
        submissions.persist(opened);
        submissions.flush();
        trail.record(new SubmissionEvent.Drafted(id, unitId, number, opened.revision, opened.requestHash), author);
        return opened;
    }

    private @Nullable Submission previous(DraftSubmission draft, Actor author) {
        if (draft.previousRevisionId() == null) {
            return null;
        }
        Submission previous = submissions
                .visible(draft.previousRevisionId(), author)
                .filter(found -> author.speaksFor(found.unitId))
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/previousRevisionId", "Revisi sebelumnya tidak ditemukan pada instansi Anda."));
        SubmissionStatus mended =
                draft.kind() == SubmissionKind.CORRECTION ? SubmissionStatus.ACCEPTED : SubmissionStatus.RETURNED;
        if (previous.status != mended) {
            throw Refusal.Invalid.field(
                    "#/previousRevisionId",
                    "Hanya laporan yang dikembalikan yang dapat direvisi, dan hanya yang diterima yang dapat dikoreksi.");
        }
        return previous;
    }

    private static UUID ownUnit(Actor author) {
        UUID unitId = author.unit();
        if (unitId == null) {
            throw new Refusal.Forbidden(
                    "Token Anda tidak menyebut instansi. Mintalah pengelola akun menautkan akun ini ke instansi.");
        }
        SubmissionRules.mayDraft(author, unitId).orRefuse();
        return unitId;
    }
}
