package id.narasitunggal.narrative.ending;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a text in force is taken back, where readers go instead, and who proposed it; somebody else decides. */
@Embeddable
public record Withdrawal(
        @Column(name = "withdrawal_reason") String reason,
        @Column(name = "withdrawal_legal_basis") String legalBasis,
        @Column(name = "withdrawal_successor_id") @Nullable UUID successorId,
        @Column(name = "withdrawal_proposed_by") String proposedBy) {}
