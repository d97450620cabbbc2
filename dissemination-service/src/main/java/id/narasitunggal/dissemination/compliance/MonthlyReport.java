package id.narasitunggal.dissemination.compliance;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of the report of a month to the President, and how far it has got. */
@Entity
@Table(name = "monthly_report")
public class MonthlyReport {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "number", nullable = false, updatable = false)
    String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    ReportKind kind;

    @Column(name = "period", nullable = false, updatable = false)
    String period;

    @Column(name = "report_version", nullable = false, updatable = false)
    int reportVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    ReportState state;

    @Column(name = "sha256", nullable = false, updatable = false)
    String sha256;

    @Column(name = "cut_off_at", nullable = false, updatable = false)
    Instant cutOffAt;

    @Column(name = "prepared_by", nullable = false, updatable = false)
    String preparedBy;

    @Column(name = "prepared_by_name", nullable = false, updatable = false)
    String preparedByName;

    @Column(name = "generated_at", nullable = false, updatable = false)
    Instant generatedAt;

    @Column(name = "reason", updatable = false)
    @Nullable
    String reason;

    @Column(name = "reviewed_by")
    @Nullable
    String reviewedBy;

    @Column(name = "reviewed_at")
    @Nullable
    Instant reviewedAt;

    @Column(name = "signed_by")
    @Nullable
    String signedBy;

    @Column(name = "signed_by_name")
    @Nullable
    String signedByName;

    @Column(name = "signed_at")
    @Nullable
    Instant signedAt;

    @Column(name = "issued_by")
    @Nullable
    String issuedBy;

    @Column(name = "issued_at")
    @Nullable
    Instant issuedAt;

    @Column(name = "acknowledged_by")
    @Nullable
    String acknowledgedBy;

    @Column(name = "acknowledged_at")
    @Nullable
    Instant acknowledgedAt;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected MonthlyReport() {}

    MonthlyReport(UUID id, ReportBundle bundle, String sha256, Actor preparer) {
        this.id = id;
        this.number = bundle.number();
        this.kind = bundle.kind();
        this.period = bundle.period();
        this.reportVersion = bundle.version();
        this.state = ReportState.GENERATED;
        this.sha256 = sha256;
        this.cutOffAt = bundle.cutOffAt();
        this.preparedBy = preparer.subject();
        this.preparedByName = preparer.name();
        this.generatedAt = bundle.generatedAt();
        this.reason = bundle.reason();
    }

    /** An officer has begun to read it over. */
    ReportEvent review(Actor officer, Instant at) {
        ReportRules.mayReview(officer, this).orRefuse();
        become(ReportState.UNDER_REVIEW);
        reviewedBy = officer.subject();
        reviewedAt = at;
        return new ReportEvent.Reviewed(id, number);
    }

    /** The Minister, or who signs for the Minister, stands for the hash; never the preparer. */
    ReportEvent sign(Actor signatory, Instant at) {
        ReportRules.maySign(signatory, this).orRefuse();
        become(ReportState.SIGNED);
        signedBy = signatory.subject();
        signedByName = signatory.name();
        signedAt = at;
        return new ReportEvent.Signed(id, number, sha256);
    }

    /** It goes to the President; from now on the leadership can read it. */
    ReportEvent issue(Actor signatory, Instant at) {
        ReportRules.mayIssue(signatory, this).orRefuse();
        become(ReportState.ISSUED);
        issuedBy = signatory.subject();
        issuedAt = at;
        return new ReportEvent.Issued(id, kind, period, reportVersion, sha256);
    }

    /** The leadership has received it. */
    ReportEvent acknowledge(Actor reader, Instant at) {
        ReportRules.mayAcknowledge(reader, this).orRefuse();
        become(ReportState.ACKNOWLEDGED);
        acknowledgedBy = reader.subject();
        acknowledgedAt = at;
        return new ReportEvent.Acknowledged(id, number);
    }

    /** A later version was issued; this one stays readable. */
    ReportEvent supersede(String byNumber) {
        become(ReportState.SUPERSEDED);
        return new ReportEvent.Superseded(id, number, byNumber);
    }

    private void become(ReportState next) {
        if (!state.next().contains(next)) {
            throw new Refusal.Conflict(
                    "illegal-transition",
                    "Tindakan ini tidak berlaku pada keadaan laporan sekarang. Muat ulang untuk melihat tindakan yang tersedia.");
        }
        state = next;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }
}
