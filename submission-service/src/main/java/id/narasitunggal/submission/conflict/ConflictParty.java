package id.narasitunggal.submission.conflict;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who contradicts; the database keeps the rows, the value is read where it is shown. */
@Embeddable
class ConflictParty {
    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Column(name = "item_id", nullable = false)
    UUID itemId;

    protected ConflictParty() {}
}
