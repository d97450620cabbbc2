package id.narasitunggal.narrative.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why a text in force is taken back, and who proposed it; somebody else decides. */
@Embeddable
record Withdrawal(
        @Column(name = "withdrawal_reason") String reason,
        @Column(name = "withdrawal_legal_basis") String legalBasis,
        @Column(name = "withdrawal_proposed_by") String proposedBy) {}
