package id.narasitunggal.narrative.monitoring.outlet;

import id.narasitunggal.narrative.identity.Actor;
import id.narasitunggal.narrative.monitoring.OutletKind;
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

/** A medium whose reports are watched; its name is unique whatever its capitals, so that reports find it. */
@Entity
@Table(name = "media_outlet")
public class Outlet {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "name", nullable = false)
    String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    OutletKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "tier", nullable = false)
    OutletTier tier;

    @Column(name = "region")
    @Nullable
    String region;

    @Column(name = "ownership_group")
    @Nullable
    String ownershipGroup;

    @Column(name = "press_council_verified", nullable = false)
    boolean pressCouncilVerified;

    @Column(name = "active", nullable = false)
    boolean active;

    @Column(name = "request_hash", nullable = false, updatable = false)
    String requestHash;

    @Column(name = "registered_at", nullable = false, updatable = false)
    Instant registeredAt;

    @Column(name = "registered_by", nullable = false, updatable = false)
    String registeredBy;

    protected Outlet() {}

    Outlet(UUID id, RegisterOutlet request, String requestHash, Actor actor, Instant at) {
        this.id = id;
        this.requestHash = requestHash;
        this.registeredAt = at;
        this.registeredBy = actor.subject();
        describe(request);
    }

    OutletEvent change(RegisterOutlet request) {
        describe(request);
        return new OutletEvent.Changed(id, name, active);
    }

    private void describe(RegisterOutlet request) {
        name = request.name();
        kind = request.kind();
        tier = request.tier();
        region = request.region();
        ownershipGroup = request.ownershipGroup();
        pressCouncilVerified = request.pressCouncilVerified();
        active = request.active();
    }
}
