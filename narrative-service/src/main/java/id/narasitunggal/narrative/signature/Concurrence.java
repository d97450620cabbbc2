package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.concurrence.RequiredParty;
import id.narasitunggal.narrative.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A party's answer (<i>paraf koordinasi</i>) to one exact text, for ever on record. */
@Entity
@Table(name = "concurrence")
public class Concurrence {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "edition_id", nullable = false)
    UUID editionId;

    @Column(name = "party", nullable = false)
    String party;

    @Column(name = "party_name", nullable = false)
    String partyName;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer", nullable = false)
    ConcurrenceAnswer answer;

    @Column(name = "notes")
    @Nullable
    String notes;

    @Column(name = "content_hash", nullable = false)
    String contentHash;

    @Column(name = "subject", nullable = false)
    String subject;

    @Column(name = "name", nullable = false)
    String name;

    @Column(name = "answered_at", nullable = false)
    Instant answeredAt;

    @Column(name = "voided_at")
    @Nullable
    Instant voidedAt;

    protected Concurrence() {}

    Concurrence(
            UUID editionId,
            String contentHash,
            RequiredParty party,
            ConcurrenceAnswer answer,
            @Nullable String notes,
            Actor actor,
            Instant at) {
        this.id = UUID.randomUUID();
        this.editionId = editionId;
        this.party = party.code();
        this.partyName = party.name();
        this.answer = answer;
        this.notes = notes;
        this.contentHash = contentHash;
        this.subject = actor.subject();
        this.name = actor.name();
        this.answeredAt = at;
    }

    boolean isStanding() {
        return voidedAt == null;
    }

    /** Counts as a yes to exactly this text. */
    boolean agreesTo(String hash) {
        return isStanding() && answer != ConcurrenceAnswer.OBJECT && contentHash.equals(hash);
    }
}
