package id.narasitunggal.dissemination.placement;

import id.narasitunggal.dissemination.audit.AuditTrail;
import id.narasitunggal.dissemination.catalogue.Edition;
import id.narasitunggal.dissemination.catalogue.Editions;
import id.narasitunggal.dissemination.catalogue.Units;
import id.narasitunggal.dissemination.channel.Channel;
import id.narasitunggal.dissemination.channel.Channels;
import id.narasitunggal.dissemination.channel.PlaceToPublish;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes in the reports of units: where they have published an edition. */
@ApplicationScoped
public class PlacementReports {
    /** What no page shows has the time of its showing for an address: one broadcast is reported once. */
    private static final String OFFLINE = "offline:";

    private static final Duration CLOCK_ERROR = Duration.ofMinutes(5);

    private final Placements placements;
    private final FoundPlacements found;
    private final Channels channels;
    private final Editions editions;
    private final Units units;
    private final AuditTrail trail;
    private final OfflineReports offline;
    private final DoubtfulReports doubts;
    private final Event<PlacementEvent.Reported> reports;
    private final Clock clock;

    PlacementReports(
            Placements placements,
            FoundPlacements found,
            Channels channels,
            Editions editions,
            Units units,
            AuditTrail trail,
            OfflineReports offline,
            DoubtfulReports doubts,
            Event<PlacementEvent.Reported> reports,
            Clock clock) {
        this.placements = placements;
        this.found = found;
        this.channels = channels;
        this.editions = editions;
        this.units = units;
        this.trail = trail;
        this.offline = offline;
        this.doubts = doubts;
        this.reports = reports;
        this.clock = clock;
    }

    /** True when the report is new, false when the same one was sent again. */
    @Transactional
    public boolean put(UUID id, ReportPlacement report, Actor actor) {
        return put(id, report, actor, false);
    }

    /** As {@link #put(UUID, ReportPlacement, Actor)}; of a trial that the caller takes back nothing is remembered. */
    @Transactional
    public boolean put(UUID id, ReportPlacement report, Actor actor, boolean isTrial) {
        PlaceToPublish place = channels.visible(report.channelId(), actor)
                .map(Channel::place)
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/channelId",
                        "Kanal tidak ditemukan. Daftarkan kanal lebih dahulu, lalu laporkan penayangannya."));
        Optional<Placement> known = placements.any(id);
        if (known.isPresent()) {
            if (known.get().isReportedAs(report, actor)) {
                return false;
            }
            throw new Refusal.Conflict(
                    "id-in-use",
                    "ID ini sudah dipakai untuk penayangan lain. Pakailah ID baru, atau kirim isi yang sama.");
        }
        PlacementRules.mayReport(actor, place).orRefuse();
        Edition edition = checkedEdition(report, place, actor, isTrial);
        Placement placement = entered(id, report, place, edition, actor);
        PlacementEvent.Reported reported = new PlacementEvent.Reported(
                placement.id,
                place.channelId(),
                place.unitId(),
                report.editionId(),
                placement.url,
                report.publishedAt());
        trail.record(reported, actor);
        reports.fire(reported);
        return true;
    }

    /** A page that the watcher found before stays one placement, known since it was found. */
    private Placement entered(UUID id, ReportPlacement report, PlaceToPublish place, Edition edition, Actor actor) {
        String canonical = checkedAddress(report, place);
        Optional<UUID> foundBefore = found.known(place.channelId(), edition.id(), canonical);
        if (foundBefore.isPresent()) {
            Placement placement = placements.findById(foundBefore.get());
            placement.take(report, actor);
            found.name(id, placement.id);
            return placement;
        }
        Placement placement =
                new Placement(id, place, edition.narrativeId(), report, canonical, actor, clock.instant());
        placements.persistAndFlush(placement);
        return placement;
    }

    private String checkedAddress(ReportPlacement report, PlaceToPublish place) {
        String url = report.address();
        if (url == null) {
            offline.check(report, place);
            return OFFLINE + report.publishedAt();
        }
        if (!place.family().mayBeOnPages()) {
            throw Refusal.Invalid.field(
                    "#/url",
                    "Penayangan pada kanal ini dibuktikan dengan berkas, bukan dengan halaman. Kosongkan alamatnya, lalu unggah buktinya.");
        }
        String canonical = CanonicalAddress.of(url)
                .orElseThrow(() -> Refusal.Invalid.field(
                        "#/url", "Alamat harus berupa URL http atau https yang lengkap, tanpa nama pengguna."));
        if (!place.mayCarry(url)) {
            throw Refusal.Invalid.field(
                    "#/url",
                    "Alamat ini bukan bagian dari situs kanal yang dipilih. Pilih kanal yang sesuai atau perbaiki alamatnya.");
        }
        return canonical;
    }

    private Edition checkedEdition(ReportPlacement report, PlaceToPublish place, Actor actor, boolean isTrial) {
        Edition edition;
        try {
            edition = editions.require(report.editionId());
        } catch (Refusal.NotFound unknown) {
            throw Refusal.Invalid.field(
                    "#/editionId", "Edisi narasi tidak ditemukan. Periksa ID edisi pada daftar kewajiban diseminasi.");
        }
        Instant published = report.publishedAt();
        if (published.isBefore(edition.publishedAt())) {
            if (!isTrial) {
                doubts.note(report, place, edition, actor);
            }
            throw Refusal.Invalid.field(
                    "#/publishedAt", "Waktu tayang mendahului terbitnya narasi. Periksa waktu dan zona waktunya.");
        }
        if (place.activeTo() != null
                && place.isClosedOn(published.atZone(units.zone(place.unitId())).toLocalDate())) {
            throw Refusal.Invalid.field(
                    "#/channelId", "Kanal ini sudah ditutup pada waktu tayang tersebut. Pilih kanal yang masih aktif.");
        }
        if (published.isAfter(clock.instant().plus(CLOCK_ERROR))) {
            throw Refusal.Invalid.field(
                    "#/publishedAt", "Waktu tayang masih akan datang. Laporkan setelah narasi tayang.");
        }
        if (edition.endedAt() != null && !published.isBefore(edition.endedAt())) {
            throw Refusal.Invalid.field(
                    "#/editionId",
                    "Edisi ini sudah diganti atau dicabut sebelum waktu tayang tersebut. Tayangkan edisi yang berlaku.");
        }
        return edition;
    }
}
