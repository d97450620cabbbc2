package id.narasitunggal.dissemination.channel;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.UnitEnded;
import id.narasitunggal.dissemination.catalogue.Units;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Takes in the channels that units name, one by one or row by row. */
@ApplicationScoped
class ChannelRegister {
    private final Channels channels;
    private final Units units;
    private final AuditTrail trail;
    private final Clock clock;

    ChannelRegister(Channels channels, Units units, AuditTrail trail, Clock clock) {
        this.channels = channels;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** True when the channel is new, false when the same registration was sent again. */
    @Transactional
    boolean put(UUID id, RegisterChannel request, Actor actor) {
        UUID unit = unitOf(actor);
        Channel asked = new Channel(id, unit, request, actor, clock.instant());
        Optional<Channel> known = channels.any(id);
        if (known.isPresent()) {
            if (known.get().isRegisteredAs(request, actor)) {
                return false;
            }
            throw new Refusal.Conflict(
                    "id-in-use", "ID ini sudah dipakai untuk kanal lain. Pakailah ID baru, atau kirim isi yang sama.");
        }
        channels.persist(asked);
        trail.record(new ChannelEvent.Registered(id, unit, asked.platform, asked.handle), actor);
        audience(request).ifPresent(figure -> channels.keepAudience(id, figure, actor, clock.instant()));
        return true;
    }

    /** Takes one row of a file: its name decides which channel it is. */
    @Transactional
    ImportOutcome take(RegisterChannel row, Actor actor) {
        UUID unit = unitOf(actor);
        Handle handle = row.checkedHandle();
        Optional<Channel> known = channels.named(row.platform(), handle.key());
        if (known.isEmpty()) {
            put(UUID.randomUUID(), row, actor);
            return ImportOutcome.REGISTERED;
        }
        Channel channel = known.get();
        if (!channel.unitId.equals(unit)) {
            throw new Refusal.Conflict(
                    "channel-of-another-unit",
                    "Kanal ini sudah terdaftar oleh instansi lain. Hubungi petugas diseminasi Kominfo.");
        }
        Optional<RecordAudience> figure = audience(row).filter(channel::isNewAudience);
        if (figure.isEmpty()) {
            return ImportOutcome.UNCHANGED;
        }
        trail.record(channel.measure(actor, figure.get(), LocalDate.now(clock)), actor);
        channels.keepAudience(channel.id, figure.get(), actor, clock.instant());
        return ImportOutcome.AUDIENCE_RECORDED;
    }

    /** The channels of a unit that is gone are nobody's; what was published on them stays on record, and their names become free. */
    void end(@Observes UnitEnded ended) {
        int count = channels.revokeAll(ended.unitId(), "Instansi dibubarkan atau digabung.");
        if (count > 0) {
            trail.record(new UnitChannelsRevoked(ended.unitId(), count), Actor.system("unit-ended"));
        }
    }

    private UUID unitOf(Actor actor) {
        ChannelRules.mayRegister(actor).orRefuse();
        UUID unit = Objects.requireNonNull(actor.unit());
        if (!units.isKnown(unit)) {
            throw new Refusal.Forbidden("Instansi pada token Anda belum dikenal. Hubungi pengelola registri instansi.");
        }
        return unit;
    }

    private static Optional<RecordAudience> audience(RegisterChannel request) {
        return request.audienceSize() == null || request.audienceAsOf() == null || request.audienceSource() == null
                ? Optional.empty()
                : Optional.of(
                        new RecordAudience(request.audienceSize(), request.audienceAsOf(), request.audienceSource()));
    }
}
