package id.narasitunggal.dissemination.evidence;

import id.narasitunggal.dissemination.catalogue.UnitScope;
import id.narasitunggal.dissemination.evidence.store.ContentStore;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.placement.EvidenceFlag;
import id.narasitunggal.dissemination.placement.EvidenceKind;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** The files that prove placements. Who may see the placement may see its files. */
@ApplicationScoped
class EvidenceFiles {
    private static final String KEEP = """
            insert into placement_evidence (id, placement_id, kind, name, media_type, size, sha256, captured_at, place, latitude, longitude,
                                            note, store, store_key, uploaded_by, uploaded_at, device_at, is_device_zone_known, has_device_position, device_metres)
            values (:id, :placement, :kind, :name, :type, :size, :sha256, :captured, :place, :latitude, :longitude,
                    :note, :store, :key, :by, :now, :deviceAt, :zoned, :positioned, :metres)
            """;
    private static final String SELECT = """
            select e.*, array_to_string(flags_of_evidence(e), ',') as flags,
                   array(select distinct other.placement_id
                           from placement_evidence other
                           join placement p on p.id = other.placement_id
                           join unit u on u.id = p.unit_id
                          where other.sha256 = e.sha256 and other.placement_id <> e.placement_id and
            """ + UnitScope.CONDITION + """
                         order by other.placement_id limit 20) as also_proves
              from placement_evidence e
             where e.placement_id = :placement
            """;

    private final Session database;

    EvidenceFiles(Session database) {
        this.database = database;
    }

    /** Where the bytes of a file lie. */
    record Stored(ContentStore.Name store, String key, String name, String sha256) {}

    /** What stands at an id, wherever it belongs. */
    record Known(UUID placementId, EvidenceDetails details, String mediaType, String sha256) {}

    /** From here to the end of the transaction nobody else adds a file to the placement or judges it. */
    void oneAtATime(UUID placementId) {
        database.createNativeQuery("select id from placement where id = :id for update", Tuple.class)
                .setParameter("id", placementId)
                .getSingleResult();
    }

    int count(UUID placementId) {
        return database.createNativeQuery(
                        "select count(*)::int from placement_evidence where placement_id = :placement", Tuple.class)
                .setParameter("placement", placementId)
                .getSingleResult()
                .get(0, Integer.class);
    }

    Optional<Known> at(UUID id) {
        return database.createNativeQuery("select * from placement_evidence where id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Known(
                        row.get("placement_id", UUID.class),
                        new EvidenceDetails(
                                EvidenceKind.valueOf(row.get("kind", String.class)),
                                row.get("name", String.class),
                                row.get("captured_at", Instant.class),
                                row.get("place", String.class),
                                row.get("latitude", BigDecimal.class),
                                row.get("longitude", BigDecimal.class),
                                row.get("note", String.class)),
                        row.get("media_type", String.class),
                        row.get("sha256", String.class)));
    }

    void keep(
            UUID id,
            UUID placementId,
            UploadedFile file,
            EvidenceDetails details,
            DeviceWord device,
            Stored stored,
            Actor by,
            Instant now) {
        database.createNativeMutationQuery(KEEP)
                .setParameter("id", id)
                .setParameter("placement", placementId)
                .setParameter("kind", details.kind().name())
                .setParameter("name", details.name())
                .setParameter("type", file.kind().mediaType())
                .setParameter("size", file.size())
                .setParameter("sha256", file.sha256())
                .setParameter("captured", details.capturedAt())
                .setParameter("place", details.place())
                .setParameter("latitude", details.latitude(), StandardBasicTypes.BIG_DECIMAL)
                .setParameter("longitude", details.longitude(), StandardBasicTypes.BIG_DECIMAL)
                .setParameter("note", details.note(), StandardBasicTypes.STRING)
                .setParameter("store", stored.store().name())
                .setParameter("key", stored.key())
                .setParameter("by", by.subject())
                .setParameter("now", now)
                .setParameter("deviceAt", device.takenAt(), StandardBasicTypes.INSTANT)
                .setParameter("zoned", device.isZoneKnown())
                .setParameter("positioned", device.hasPosition())
                .setParameter("metres", device.metres(), StandardBasicTypes.INTEGER)
                .executeUpdate();
    }

    /** @param placementId one that the actor was allowed to see */
    List<EvidenceView> of(UUID placementId, Actor actor) {
        return UnitScope.bind(database.createNativeQuery(SELECT + " order by e.uploaded_at, e.id", Tuple.class), actor)
                .setParameter("placement", placementId)
                .getResultStream()
                .map(EvidenceFiles::view)
                .toList();
    }

    /** @throws Refusal.NotFound when the placement has no such file */
    EvidenceView view(UUID id, UUID placementId, Actor actor) {
        return UnitScope.bind(database.createNativeQuery(SELECT + " and e.id = :id", Tuple.class), actor)
                .setParameter("placement", placementId)
                .setParameter("id", id)
                .getResultStream()
                .map(EvidenceFiles::view)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Bukti"));
    }

    /** @throws Refusal.NotFound when the placement has no such file */
    Stored stored(UUID id, UUID placementId) {
        return database.createNativeQuery(
                        "select store, store_key, name, sha256 from placement_evidence where id = :id and placement_id = :placement",
                        Tuple.class)
                .setParameter("id", id)
                .setParameter("placement", placementId)
                .getResultStream()
                .findFirst()
                .map(row -> new Stored(
                        ContentStore.Name.valueOf(row.get("store", String.class)),
                        row.get("store_key", String.class),
                        row.get("name", String.class),
                        row.get("sha256", String.class)))
                .orElseThrow(() -> new Refusal.NotFound("Bukti"));
    }

    private static EvidenceView view(Tuple row) {
        return new EvidenceView(
                row.get("id", UUID.class),
                EvidenceKind.valueOf(row.get("kind", String.class)),
                row.get("name", String.class),
                row.get("media_type", String.class),
                row.get("size", Long.class),
                row.get("sha256", String.class),
                row.get("captured_at", Instant.class),
                row.get("place", String.class),
                row.get("latitude", BigDecimal.class),
                row.get("longitude", BigDecimal.class),
                row.get("note", String.class),
                row.get("uploaded_at", Instant.class),
                DeviceAnswer.of(row),
                row.get("device_at", Instant.class),
                row.get("device_metres", Integer.class),
                EvidenceFlag.parse(row.get("flags", String.class)),
                Arrays.asList(row.get("also_proves", UUID[].class)));
    }
}
