package id.narasitunggal.dissemination.watch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.placement.CheckResult;
import id.narasitunggal.dissemination.placement.CheckStanding;
import id.narasitunggal.dissemination.placement.PlacementFidelity;
import id.narasitunggal.dissemination.placement.PlacementMode;
import id.narasitunggal.dissemination.placement.Placements;
import id.narasitunggal.dissemination.placement.Sighting;
import id.narasitunggal.dissemination.placement.Suggested;
import id.narasitunggal.dissemination.placement.SuggestionReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Every look at a page, kept for good. */
@ApplicationScoped
class CheckLog {
    private static final String INSERT = """
            insert into placement_check (placement_id, checked_at, result, standing, detail, http_status, failure, final_url, extent, fidelity,
                                         mode, contained, best_edition_id, excerpt, text_sha256, algorithm,
                                         suggested_edition_id, suggestion_reason, suggestion_share, drift, passages, changes,
                                         page_dated_at)
            select :placement, :at, :result, :standing, :detail, :status, :failure, :finalUrl, :extent, :fidelity,
                   :mode, :contained, :best, :excerpt, :hash, :algorithm,
                   :suggested, :suggestionReason, :suggestionShare, :drift, cast(:passages as jsonb), cast(:changes as jsonb),
                   :pageDatedAt
              from check_job
             where check_job.placement_id = :placement and check_job.lease = :lease and check_job.leased_until > clock_timestamp()
               for update
            """;
    private static final String CONCLUSIVE = """
            select c.checked_at, c.result in ('NOT_FOUND', 'GONE') as absent
              from placement_check c join placement p on p.id = c.placement_id
             where c.placement_id = :placement and c.checked_at >= p.verified_at
               and c.result in ('VERIFIED', 'PARTIAL', 'NOT_FOUND', 'GONE')
             order by c.id desc
             limit 50
            """;
    private static final String LIST = """
            select id, checked_at, result, standing, detail, http_status, final_url, extent, fidelity, mode, contained,
                   best_edition_id, excerpt, text_sha256, algorithm, suggested_edition_id, suggestion_reason, suggestion_share,
                   drift, passages::text as passages, changes::text as changes, page_dated_at
              from placement_check
             where placement_id = coalesce((select a.placement_id from placement_alias a where a.id = :placement), :placement)
               and (:fromTop or id < :after)
             order by id desc
             limit :most
            """;

    private final Session database;
    private final Placements placements;
    private final ObjectMapper json;

    CheckLog(Session database, Placements placements, ObjectMapper json) {
        this.database = database;
        this.json = json;
        this.placements = placements;
    }

    /** False when the lease ran out: then nothing is written. Holds the job until the end of the transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean write(CheckJob job, PageCheck check) {
        Sighting seen = check.sighting();
        Optional<Suggested> suggested = Optional.ofNullable(seen.signs().suggested());
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
                        .setParameter("extent", name(check.extent()), StandardBasicTypes.STRING)
                        .setParameter("fidelity", name(seen.fidelity()), StandardBasicTypes.STRING)
                        .setParameter("mode", name(seen.mode()), StandardBasicTypes.STRING)
                        .setParameter("contained", seen.contained(), StandardBasicTypes.BIG_DECIMAL)
                        .setParameter("best", check.bestEditionId(), StandardBasicTypes.UUID)
                        .setParameter("excerpt", seen.excerpt(), StandardBasicTypes.STRING)
                        .setParameter("hash", check.textSha256(), StandardBasicTypes.STRING)
                        .setParameter("algorithm", check.algorithm())
                        .setParameter(
                                "suggested", suggested.map(Suggested::editionId).orElse(null), StandardBasicTypes.UUID)
                        .setParameter(
                                "suggestionReason",
                                name(suggested.map(Suggested::reason).orElse(null)),
                                StandardBasicTypes.STRING)
                        .setParameter(
                                "suggestionShare",
                                suggested.map(Suggested::share).orElse(null),
                                StandardBasicTypes.BIG_DECIMAL)
                        .setParameter("drift", seen.signs().drift(), StandardBasicTypes.STRING)
                        .setParameter("passages", json(check.passages()))
                        .setParameter("changes", json(check.changes()))
                        .setParameter("pageDatedAt", seen.signs().pageDatedAt(), StandardBasicTypes.INSTANT)
                        .executeUpdate()
                == 1;
    }

    /** The looks since the text was verified that told something about the page, the newest first. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<WatchRules.Look> conclusive(UUID placementId) {
        return database.createNativeQuery(CONCLUSIVE, Tuple.class)
                .setParameter("placement", placementId)
                .getResultStream()
                .map(row -> new WatchRules.Look(row.get("checked_at", Instant.class), row.get("absent", Boolean.class)))
                .toList();
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
                .map(this::view)
                .toList();
        return Page.of(found, request, row -> Cursor.of(row.id()));
    }

    private String json(Object written) {
        try {
            return json.writeValueAsString(written);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("kept check unreadable", e);
        }
    }

    private static long number(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException notANumber) {
            throw Cursor.forged();
        }
    }

    private PlacementCheckView view(Tuple row) {
        return new PlacementCheckView(
                row.get("id", Long.class),
                row.get("checked_at", Instant.class),
                CheckResult.valueOf(row.get("result", String.class)),
                CheckStanding.valueOf(row.get("standing", String.class)),
                row.get("detail", String.class),
                row.get("http_status", Integer.class),
                row.get("final_url", String.class),
                named(FoundExtent.class, row.get("extent", String.class)),
                named(PlacementFidelity.class, row.get("fidelity", String.class)),
                named(PlacementMode.class, row.get("mode", String.class)),
                row.get("contained", BigDecimal.class),
                row.get("best_edition_id", UUID.class),
                row.get("excerpt", String.class),
                row.get("text_sha256", String.class),
                row.get("algorithm", String.class),
                row.get("suggested_edition_id", UUID.class),
                named(SuggestionReason.class, row.get("suggestion_reason", String.class)),
                row.get("suggestion_share", BigDecimal.class),
                row.get("drift", String.class),
                row.get("page_dated_at", Instant.class),
                List.of(read(row.get("passages", String.class), AlignedPassage[].class)),
                List.of(read(row.get("changes", String.class), ChangedWords[].class)));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> kind, @Nullable String name) {
        return name == null ? null : Enum.valueOf(kind, name);
    }
}
