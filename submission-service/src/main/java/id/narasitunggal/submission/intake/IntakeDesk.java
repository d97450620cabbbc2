package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.audit.AuditTrail;
import id.narasitunggal.submission.calendar.ReportingDuties;
import id.narasitunggal.submission.calendar.ReportingDuty;
import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what units write: the same request again gives the same answer, the same id with other words is refused. */
@ApplicationScoped
public class IntakeDesk {
    private final Submissions submissions;
    private final ReportingDuties duties;
    private final ContentGuard content;
    private final Places places;
    private final AuditTrail trail;
    private final Clock clock;

    IntakeDesk(
            Submissions submissions,
            ReportingDuties duties,
            ContentGuard content,
            Places places,
            AuditTrail trail,
            Clock clock) {
        this.submissions = submissions;
        this.duties = duties;
        this.content = content;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
    }

    /** A submission and whether this request made it. */
    public record Received(Submission submission, boolean isNew) {}

    /** Draft, or draft and submission in one transaction. Retries that come at the same time wait for the first and find its work. */
    @Transactional
    public Received put(Delivery delivery, Actor author) {
        UUID unitId = unitOf(delivery.draft(), author);
        content.check(delivery.draft());
        Submissions.Turn turn = submissions.takeTurn(delivery.id(), unitId);
        if (turn.isTaken()) {
            Submission known = submissions
                    .visible(delivery.id(), author)
                    .orElseThrow(() ->
                            new Refusal.Conflict("id-taken", "ID ini sudah dipakai. Kirim ulang dengan ID baru."));
            return new Received(again(known, delivery, author), false);
        }
        if (!turn.unitIsRegistered()) {
            throw new Refusal.Forbidden(
                    "Instansi pada token Anda tidak terdaftar. Hubungi Kominfo untuk pendaftaran instansi.");
        }
        Submission opened = open(unitId, delivery, author);
        SubmissionEvent act = delivery.submit()
                ? send(opened, wayOut(opened, turn), author)
                : new SubmissionEvent.Drafted(opened.id, unitId, opened.number, opened.revision, opened.requestHash);
        submissions.persist(opened);
        trail.record(act, author);
        return new Received(opened, true);
    }

    /** Only a further revision has files from the start. */
    private WayOut wayOut(Submission opened, Submissions.Turn turn) {
        return opened.previousRevisionId == null
                ? new WayOut(turn.signsInTwoSteps(), List.of(), false)
                : submissions.wayOut(opened);
    }

    /** Sends a draft, or hands it to the unit's second person where the unit has one. */
    @Transactional
    public void submit(Submission submission, Actor sender) {
        submit(submission, submissions.wayOut(submission), sender);
    }

    @Transactional
    void approve(Submission submission, Actor approver) {
        trail.record(submission.signOff().approve(approver, now()), approver);
    }

    @Transactional
    void sendBackToDraft(Submission submission, String reason, Actor approver) {
        trail.record(submission.signOff().sendBackToDraft(approver, reason), approver);
    }

    private void submit(Submission submission, WayOut way, Actor sender) {
        trail.record(send(submission, way, sender), sender);
    }

    private SubmissionEvent send(Submission submission, WayOut way, Actor sender) {
        if (way.withFilesOfExemptItems() && !content.keepsExemptContent()) {
            throw new Refusal.Conflict(
                    "exempt-files",
                    "Butir yang dikecualikan dicatat judulnya saja. Hapus lampiran butir itu dari konsep, lalu sampaikan.");
        }
        return submission.signOff().submit(sender, now(), way);
    }

    private Submission again(Submission known, Delivery delivery, Actor author) {
        if (!known.requestHash.equals(ContentHash.of(delivery.draft()))) {
            rewrite(known, delivery, author);
        }
        if (delivery.submit() && known.status == SubmissionStatus.DRAFT) {
            submit(known, author);
        }
        return known;
    }

    private void rewrite(Submission known, Delivery delivery, Actor author) {
        if (delivery.ifMatch() == null) {
            throw new Refusal.Conflict(
                    "different-content",
                    "ID ini sudah dipakai untuk isi yang lain. Untuk mengubah konsep, sertakan If-Match; untuk laporan baru, pakai ID baru.");
        }
        Precondition.check(delivery.ifMatch(), known.version());
        Gazetteer found = locate(delivery.draft());
        known.clear(author);
        submissions.flush();
        trail.record(known.rewrite(delivery.draft(), found), author);
    }

    /** Only a further revision is stored already: its files need it. What is sent at once is stored once, as sent. */
    private Submission open(UUID unitId, Delivery delivery, Actor author) {
        DraftSubmission draft = delivery.draft();
        Gazetteer found = locate(draft);
        Submission previous = previous(draft, unitId, author);
        ReportingDuty duty = null;
        YearMonth month = draft.month();
        if (month != null) {
            duty = duties.requireOwn(unitId, month);
        }
        String number = previous == null
                ? submissions.nextNumber(unitId, month == null ? YearMonth.now(clock) : month)
                : previous.number;
        Submission opened = new Submission(
                delivery.id(), number, unitId, duty, previous, draft, found, delivery.channel(), author, now());
        if (previous != null) {
            submissions.persistAndFlush(opened);
            submissions.inheritFiles(opened, previous.id);
        }
        return opened;
    }

    private Gazetteer locate(DraftSubmission draft) {
        Gazetteer found = places.of(draft);
        List<FieldError> unknown = Places.unknown(draft, found);
        if (!unknown.isEmpty()) {
            throw new Refusal.Invalid(unknown);
        }
        return found;
    }

    private @Nullable Submission previous(DraftSubmission draft, UUID unitId, Actor author) {
        if (draft.previousRevisionId() == null) {
            return null;
        }
        Submission previous = submissions
                .visible(draft.previousRevisionId(), author)
                .filter(found -> found.unitId.equals(unitId))
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

    /** As fine as the database keeps it, so that an answer reads back identical. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private UUID unitOf(DraftSubmission draft, Actor author) {
        Assistance assistance = draft.assistance();
        if (assistance != null) {
            SubmissionRules.mayAssist(author, assistance.unitId()).orRefuse();
            if (assistance.receivedAt().isAfter(clock.instant())) {
                throw Refusal.Invalid.field("#/assistance/receivedAt", "Waktu diterima tidak boleh di masa depan.");
            }
            return assistance.unitId();
        }
        UUID unitId = author.unit();
        if (unitId == null) {
            throw new Refusal.Forbidden(
                    "Token Anda tidak menyebut instansi. Mintalah pengelola akun menautkan akun ini ke instansi.");
        }
        SubmissionRules.mayDraft(author, unitId).orRefuse();
        return unitId;
    }
}
