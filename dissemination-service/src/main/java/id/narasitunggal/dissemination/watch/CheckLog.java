package id.narasitunggal.dissemination.watch;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.CheckStanding;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.placement.Sighting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Every look at a page, kept for good. */
@ApplicationScoped
class CheckLog {
    private static final String INSERT = """
            insert into placement_check (placement_id, checked_at, result, standing, detail, http_status, failure, final_url, extent, integrity,
                                         mode, contained, best_edition_id, excerpt, text_sha256, algorithm)
            select :placement, :at, :result, :standing, :detail, :status, :failure, :finalUrl, :extent, :integrity,
                   :mode, :contained, :best, :excerpt, :hash, :algorithm
              from check_job
             where check_job.placement_id = :placement and check_job.lease = :lease and check_job.leased_until > clock_timestamp()
               for update
            """;
    private static final String LIST = """
            select * from placement_check
             where placement_id = :placement and (:fromTop or id < :after)
             order by id desc
             limit :most
            """;

    private final Session database;
    private final Placements placements;

    CheckLog(Session database, Placements placements) {
        this.database = database;
        this.placements = placements;
    }

    /** False when the lease ran out: then nothing is written. Holds the job until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean write(CheckJob job, PageCheck check) {
        Sighting seen = check.sighting();
        return database.createNativeMutationQuery(INSERT)
                        .setParameter("placement", job.placementId())
                        .setParameter("lease", job.lease())
                        .setParameter("at", seen.at())
                        .setParameter("result", seen.result().name())
                        .setParameter("standing", seen.standing().name())
                        .setParameter("detail", seen.detail())
                        .setParameter("status", seen.httpStatus(), StandardBasicTypes.INTEGER)
                        .setParameter("failure", check.failure(), StandardBasicTypes.STRING)
                        .setParameter("finalUrl", check.finalUrl(), StandardBasicTypes.STRING)
                        .setParameter("extent", check.extent(), StandardBasicTypes.STRING)
                        .setParameter("integrity", check.integrity(), StandardBasicTypes.STRING)
                        .setParameter("mode", seen.mode(), StandardBasicTypes.STRING)
                        .setParameter("contained", seen.contained(), StandardBasicTypes.BIG_DECIMAL)
                        .setParameter("best", check.bestEditionId(), StandardBasicTypes.UUID)
                        .setParameter("excerpt", seen.excerpt(), StandardBasicTypes.STRING)
                        .setParameter("hash", check.textSha256(), StandardBasicTypes.STRING)
                        .setParameter("algorithm", check.algorithm())
                        .executeUpdate()
                == 1;
    }

    Page<PlacementCheckView> page(UUID placementId, PageRequest request, Actor actor) {
        placements.view(placementId, actor);
        List<String> after = request.keys(1);
        List<PlacementCheckView> found = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("placement", placementId)
                .setParameter("fromTop", after.isEmpty())
                .setParameter("after", after.isEmpty() ? 0L : number(after.get(0)))
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(CheckLog::view)
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.id()));
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notANumber) {
            throw Cursor.forged();
        }
    }

    private static PlacementCheckView view(Tuple row) {
        return new PlacementCheckView(
                row.get("id", Long.class),
                row.get("checked_at", Instant.class),
                CheckResult.valueOf(row.get("result", String.class)),
                CheckStanding.valueOf(row.get("standing", String.class)),
                row.get("detail", String.class),
                row.get("http_status", Integer.class),
                row.get("final_url", String.class),
                row.get("extent", String.class),
                row.get("integrity", String.class),
                row.get("mode", String.class),
                row.get("contained", BigDecimal.class),
                row.get("best_edition_id", UUID.class),
                row.get("excerpt", String.class),
                row.get("text_sha256", String.class),
                row.get("algorithm", String.class));
    }
}
