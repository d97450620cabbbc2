package id.narasitunggal.narrative.signature;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.quality.Checklist;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A signature of the ministry (review or approval) under one exact text, for ever on record. */
@Entity
@Table(name = "sign_off")
public class SignOff {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "edition_id", nullable = false)
    UUID editionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    SignOffKind kind;

    @Column(name = "content_hash", nullable = false)
    String contentHash;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "checklist")
    @Nullable
    Checklist checklist;

    @Column(name = "note")
    @Nullable
    String note;

    @Column(name = "subject", nullable = false)
    String subject;

    @Column(name = "name", nullable = false)
    String name;

    @Column(name = "signed_at", nullable = false)
    Instant signedAt;

    @Column(name = "voided_at")
    @Nullable
    Instant voidedAt;

    protected SignOff() {}

    SignOff(
            UUID editionId,
            String contentHash,
            SignOffKind kind,
            @Nullable Checklist checklist,
            @Nullable String note,
            Actor actor,
            Instant at) {
        this.id = UUID.randomUUID();
        this.editionId = editionId;
        this.kind = kind;
        this.contentHash = contentHash;
        this.checklist = checklist;
        this.note = note;
        this.subject = actor.subject();
        this.name = actor.name();
        this.signedAt = at;
    }

    boolean isStanding() {
        return voidedAt == null;
    }
}
