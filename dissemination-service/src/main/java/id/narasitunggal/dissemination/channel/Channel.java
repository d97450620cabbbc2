package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.catalogue.ChannelFamily;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place where one unit publishes; a publication on it counts once a second person has verified it. */
@Entity
@Table(name = "channel")
public class Channel {
    @Id
    @Column(name = "id")
    UUID id;

    @Column(name = "unit_id", nullable = false)
    UUID unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "family", nullable = false)
    ChannelFamily family;

    @Enumerated(EnumType.STRING)
    @Column(name = "platform", nullable = false)
    Platform platform;

    @Column(name = "name", nullable = false)
    String name;

    @Column(name = "url")
    @Nullable
    String url;

    @Column(name = "handle", nullable = false)
    String handle;

    @Column(name = "handle_key", nullable = false)
    String handleKey;

    @Column(name = "official", nullable = false)
    boolean official;

    @Column(name = "language", nullable = false)
    String language;

    @Column(name = "audience_size")
    @Nullable
    Long audienceSize;

    @Column(name = "audience_as_of")
    @Nullable
    LocalDate audienceAsOf;

    @Column(name = "active_from")
    @Nullable
    LocalDate activeFrom;

    @Column(name = "active_to")
    @Nullable
    LocalDate activeTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    ChannelStatus status;

    @Column(name = "registered_by", nullable = false)
    String registeredBy;

    @Column(name = "registered_at", nullable = false)
    Instant registeredAt;

    @Column(name = "verified_by")
    @Nullable
    String verifiedBy;

    @Column(name = "verified_at")
    @Nullable
    Instant verifiedAt;

    @Column(name = "proof_token", nullable = false, updatable = false)
    String proofToken;

    @Enumerated(EnumType.STRING)
    @Column(name = "proof_method")
    @Nullable
    ProofMethod proofMethod;

    @Column(name = "proven_at")
    @Nullable
    Instant provenAt;

    @Column(name = "proof_lost_at")
    @Nullable
    Instant proofLostAt;

    @Column(name = "audience_source")
    @Nullable
    String audienceSource;

    @Column(name = "ended_reason")
    @Nullable
    String endedReason;

    @Version
    @Column(name = "version", nullable = false)
    int version;

    protected Channel() {}

    Channel(UUID id, UUID unitId, RegisterChannel request, Actor registrant, Instant at) {
        Handle named = request.checkedHandle();
        this.id = id;
        this.unitId = unitId;
        this.family = request.family();
        this.platform = request.platform();
        this.name = request.name().strip();
        this.url = request.url();
        this.handle = named.text();
        this.handleKey = named.key();
        this.official = request.official() == null || request.official();
        this.language = request.language() == null ? "id" : request.language();
        this.audienceSize = request.audienceSize();
        this.audienceAsOf = request.audienceAsOf();
        this.audienceSource = request.audienceSource();
        this.proofToken = UUID.randomUUID().toString().replace("-", "");
        this.activeFrom = request.activeFrom();
        this.activeTo = request.activeTo();
        this.status = ChannelStatus.REGISTERED;
        this.registeredBy = registrant.subject();
        this.registeredAt = at;
    }

    /** A second person, of another unit, has seen that the channel is the unit's own. */
    ChannelEvent.Verified verify(Actor officer, Instant at) {
        ChannelRules.mayVerify(officer, this).orRefuse();
        become(ChannelStatus.VERIFIED);
        verifiedBy = officer.subject();
        verifiedAt = at;
        proofMethod = ProofMethod.OFFICER;
        provenAt = at;
        return new ChannelEvent.Verified(id, unitId, ProofMethod.OFFICER);
    }

    /** The website to be proven, if it is one that the caller may have looked at. */
    public OwnedSite site(Actor actor) {
        ChannelRules.mayProve(actor, this).orRefuse();
        return site();
    }

    /** The website as its token is looked for, for nobody in particular. */
    public OwnedSite site() {
        return new OwnedSite(id, Objects.requireNonNull(url), handleKey, proofToken);
    }

    /**
     * Takes in what a look for the proof found. The proof replaces the officer's word; a website that no longer bears its token
     * stays as it is until an officer decides.
     */
    public Optional<ChannelEvent> see(ProofMethod method, ProofOutcome outcome, Actor asker, Instant at) {
        return switch (outcome) {
            case PROVEN -> proven(method, asker, at);
            case NOT_FOUND -> status == ChannelStatus.VERIFIED ? lost(method, at) : Optional.empty();
            case UNREACHABLE -> Optional.empty();
        };
    }

    /** How it was proven. */
    public ProofMethod proof() {
        return Objects.requireNonNull(proofMethod);
    }

    private Optional<ChannelEvent> proven(ProofMethod method, Actor asker, Instant at) {
        proofMethod = method;
        provenAt = at;
        proofLostAt = null;
        if (status != ChannelStatus.REGISTERED) {
            return Optional.empty();
        }
        become(ChannelStatus.VERIFIED);
        verifiedBy = asker.subject();
        verifiedAt = at;
        return Optional.of(new ChannelEvent.Verified(id, unitId, method));
    }

    private Optional<ChannelEvent> lost(ProofMethod method, Instant at) {
        if (method != proofMethod || proofLostAt != null) {
            return Optional.empty();
        }
        proofLostAt = at;
        return Optional.of(new ChannelEvent.ProofLost(id, unitId, method));
    }

    /** The unit says anew how many people it reaches; earlier figures stay on record. */
    ChannelEvent.AudienceRecorded measure(Actor actor, RecordAudience figure, LocalDate today) {
        ChannelRules.mayMeasure(actor, this).orRefuse();
        if (figure.asOf().isAfter(today)) {
            throw Refusal.Invalid.field("#/asOf", "Tanggal ini masih akan datang. Isi tanggal saat khalayak dihitung.");
        }
        if (audienceAsOf == null || !figure.asOf().isBefore(audienceAsOf)) {
            audienceSize = figure.size();
            audienceAsOf = figure.asOf();
            audienceSource = figure.source().strip();
        }
        return new ChannelEvent.AudienceRecorded(id, unitId, figure.size(), figure.asOf(), figure.source());
    }

    /** The unit no longer publishes here; what was published stays counted. */
    ChannelEvent.Deactivated deactivate(Actor actor, EndChannel request, LocalDate today) {
        ChannelRules.mayDeactivate(actor, this).orRefuse();
        become(ChannelStatus.INACTIVE);
        endedReason = request.reason();
        activeTo = activeFrom != null && today.isBefore(activeFrom) ? activeFrom : today;
        return new ChannelEvent.Deactivated(id, unitId, request.reason());
    }

    /** The channel was never the unit's, or the unit is gone; its handle becomes free. */
    ChannelEvent.Revoked revoke(Actor officer, EndChannel request) {
        ChannelRules.mayRevoke(officer, this).orRefuse();
        become(ChannelStatus.REVOKED);
        endedReason = request.reason();
        return new ChannelEvent.Revoked(id, unitId, request.reason());
    }

    boolean isNewAudience(RecordAudience figure) {
        return audienceAsOf == null
                || figure.asOf().isAfter(audienceAsOf)
                || (figure.asOf().equals(audienceAsOf) && !figure.size().equals(audienceSize));
    }

    /** Whether the same registration has been sent again. */
    boolean isRegisteredAs(RegisterChannel request, Actor registrant) {
        Channel again = new Channel(id, unitId, request, registrant, registeredAt);
        return registrant.speaksFor(unitId)
                && again.platform == platform
                && again.name.equals(name)
                && Objects.equals(again.url, url)
                && again.handle.equals(handle)
                && again.official == official
                && again.language.equals(language)
                && again.saysNoOtherAudience(this)
                && (again.activeFrom == null || again.activeFrom.equals(activeFrom))
                && (status == ChannelStatus.INACTIVE || Objects.equals(again.activeTo, activeTo));
    }

    /** The figure may have moved on since; a contradiction about one day is another content. */
    private boolean saysNoOtherAudience(Channel kept) {
        return audienceAsOf == null
                || !audienceAsOf.equals(kept.audienceAsOf)
                || Objects.equals(audienceSize, kept.audienceSize);
    }

    private void become(ChannelStatus next) {
        if (!status.next().contains(next)) {
            throw new Refusal.Conflict(
                    "illegal-transition",
                    "Tindakan ini tidak berlaku pada keadaan kanal sekarang. Muat ulang untuk melihat tindakan yang tersedia.");
        }
        status = next;
    }

    public int version() {
        return version;
    }

    /** What a report of a publication on this channel needs to know. */
    public PlaceToPublish place() {
        return new PlaceToPublish(id, unitId, family, handleKey, status, registeredBy, activeTo);
    }
}
