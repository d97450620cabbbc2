package id.narasitunggal.submission.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A receipt as it was signed; it never changes. */
@Entity
@Immutable
@Table(name = "receipt")
public class Receipt {
    @Id
    @Column(name = "submission_id")
    UUID submissionId;

    @Column(name = "payload", nullable = false)
    String payload;

    @Column(name = "signature", nullable = false)
    String signature;

    @Column(name = "key_id", nullable = false)
    String keyId;

    @Column(name = "issued_at", nullable = false)
    Instant issuedAt;

    protected Receipt() {}

    /**
     * @param payload canonical JSON of a statement
     * @param signature detached JWS over it, compact form
     */
    Receipt(UUID submissionId, String payload, String signature, String keyId, Instant issuedAt) {
        this.submissionId = submissionId;
        this.payload = payload;
        this.signature = signature;
        this.keyId = keyId;
        this.issuedAt = issuedAt;
    }
}
