package id.narasitunggal.submission.intake;

import id.narasitunggal.submission.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The hold that one analyst has on a submission: until it runs out nobody else decides on it. */
@Embeddable
public class Claim {
    @Column(name = "reviewer")
    @Nullable
    String reviewer;

    @Column(name = "claimed_at")
    @Nullable
    Instant since;

    @Column(name = "claimed_until")
    @Nullable
    Instant until;

    protected Claim() {}

    Claim(Actor analyst, Instant since, Instant until) {
        this.reviewer = analyst.subject();
        this.since = since;
        this.until = until;
    }

    boolean isOf(Actor analyst) {
        return analyst.subject().equals(reviewer);
    }

    boolean hasRunOut(Instant at) {
        return until != null && !at.isBefore(until);
    }
}
