package id.narasitunggal.submission.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The real sender of a report that somebody else typed in. */
@Embeddable
public class AssistedEntry {
    @Column(name = "assisted_sender")
    @Nullable
    String sender;

    @Column(name = "assisted_position")
    @Nullable
    String position;

    @Enumerated(EnumType.STRING)
    @Column(name = "assisted_medium")
    @Nullable
    SendingMedium medium;

    @Column(name = "assisted_received_at")
    @Nullable
    Instant receivedAt;

    protected AssistedEntry() {}

    AssistedEntry(Assistance given) {
        this.sender = given.senderName();
        this.position = given.senderPosition();
        this.medium = given.medium();
        this.receivedAt = given.receivedAt().truncatedTo(ChronoUnit.MICROS);
    }

    @Nullable
    Assistance view(UUID unitId) {
        return sender == null || medium == null || receivedAt == null
                ? null
                : new Assistance(unitId, sender, position, medium, receivedAt);
    }
}
