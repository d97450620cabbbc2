package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import id.narasitunggal.submission.problem.FieldError;
import id.narasitunggal.submission.problem.Precondition;
import id.narasitunggal.submission.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The door for submissions that come many at a time; behind it the same desk and the same rules as for one. */
@ApplicationScoped
public class BulkIntake {
    private final IntakeDesk desk;
    private final Submissions submissions;
    private final ContentGuard content;
    private final Validator validator;

    BulkIntake(IntakeDesk desk, Submissions submissions, ContentGuard content, Validator validator) {
        this.desk = desk;
        this.submissions = submissions;
        this.content = content;
        this.validator = validator;
    }

    /** What taking in a submission did. */
    public enum Effect {
        CREATED,
        UPDATED,
        UNCHANGED
    }

    /** Everything that is wrong with the words themselves, whoever sends them. */
    public List<FieldError> errorsOf(DraftSubmission draft) {
        List<FieldError> errors = new ArrayList<>(validator.validate(draft).stream()
                .map(violation -> new FieldError(pointer(violation), null, violation.getMessage()))
                .sorted((a, b) -> String.valueOf(a.pointer()).compareTo(String.valueOf(b.pointer())))
                .toList());
        return errors.isEmpty() ? content.errorsOf(draft) : errors;
    }

    /**
     * Drafts or rewrites, and sends when asked to. The same words again change nothing.
     *
     * @throws Refusal when a rule says no; the caller's transaction is then lost
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Effect take(UUID id, DraftSubmission draft, boolean send, Actor author) {
        Submission known = submissions.visible(id, author).orElse(null);
        if (known != null && known.requestHash.equals(ContentHash.of(draft))) {
            if (!send || known.status != SubmissionStatus.DRAFT) {
                return Effect.UNCHANGED;
            }
        } else if (known != null) {
            mustStillBeADraftOfTheSame(known, draft);
        }
        String ifMatch = known == null ? null : Precondition.etag(known.version());
        desk.put(new Delivery(id, draft, ifMatch, send, EntryChannel.API), author);
        return known == null ? Effect.CREATED : Effect.UPDATED;
    }

    private static void mustStillBeADraftOfTheSame(Submission known, DraftSubmission draft) {
        if (known.status != SubmissionStatus.DRAFT) {
            throw new Refusal.Conflict(
                    "different-content",
                    "Laporan dengan kunci ini sudah disampaikan dengan isi yang lain. Pakai kunci baru, atau kirim sebagai revisi.");
        }
        if (known.kind != draft.kind() || !Objects.equals(known.periodText(), draft.period())) {
            throw new Refusal.Conflict(
                    "different-content",
                    "Kunci ini sudah dipakai untuk jenis atau bulan laporan yang lain. Pakai kunci baru.");
        }
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder("#");
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
