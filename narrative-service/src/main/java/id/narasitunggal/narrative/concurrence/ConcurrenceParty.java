package id.narasitunggal.narrative.concurrence;

import id.narasitunggal.narrative.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office beside the coordinating ministry whose concurrence can be asked for, such as KSP. */
@Entity
@Table(name = "concurrence_party")
public class ConcurrenceParty {
    @Id
    @Column(name = "id")
    UUID id;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    @Column(name = "code", nullable = false, updatable = false)
    String code;

    @Column(name = "name", nullable = false)
    String name;

    @Column(name = "role", nullable = false)
    String role;

    @Column(name = "succeeds")
    @Nullable
    String succeeds;

    @Column(name = "legal_basis", nullable = false)
    String legalBasis;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Embedded
    Tenure tenure;

    protected ConcurrenceParty() {}

    ConcurrenceParty(UUID id, ProposeParty request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.code = request.code();
        this.name = request.name();
        this.role = request.role();
        this.succeeds = request.succeeds();
        this.legalBasis = request.legalBasis();
        this.requestHash = requestHash;
        this.tenure = new Tenure(request.validFrom(), request.validTo(), actor, at);
    }
}
