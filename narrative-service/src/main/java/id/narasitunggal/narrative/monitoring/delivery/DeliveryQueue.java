package id.narasitunggal.narrative.monitoring.delivery;

import id.narasitunggal.narrative.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** The files that wait for a worker, longest untouched first. The row lock is the lease: it ends with the worker's life. */
@ApplicationScoped
class DeliveryQueue {
    private static final int PART_BYTES = 1_048_576;

    private static final String ADD = """
            insert into mention_import (id, media_type, dry_run, size_bytes, sha256, state, actor, actor_name, actor_roles, actor_unit,
                                        request_id, received_at, worked_at)
            values (:id, :type, :dryRun, :size, :sha256, 'WAITING', :actor, :name, string_to_array(:roles, ','), :unit, :request, :now, :now)
            """;

    private static final String ADD_PART =
            "insert into mention_import_part (import_id, number, content) values (:id, :number, :content)";

    private static final String CLAIM = """
            select id, media_type, dry_run, state, actor, actor_name, array_to_string(actor_roles, ',') as roles, actor_unit, request_id
              from mention_import
             where state in ('WAITING', 'STORING') and (cast(:only as uuid) is null or id = cast(:only as uuid))
             order by worked_at, id
             limit 1
               for update skip locked
            """;

    private final Session database;
    private final Clock clock;

    DeliveryQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A file to be taken in. */
    record File(UUID id, String mediaType, boolean dryRun, String sha256, byte[] content) {}

    /** Retries of one id that come at once take turns. */
    void oneAtATime(UUID id) {
        database.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:id, 0))", Tuple.class)
                .setParameter("id", "mention-import:" + id)
                .getResultList();
    }

    void add(File file, Actor sender) {
        database.createNativeMutationQuery(ADD)
                .setParameter("id", file.id())
                .setParameter("type", file.mediaType())
                .setParameter("dryRun", file.dryRun())
                .setParameter("size", (long) file.content().length)
                .setParameter("sha256", file.sha256())
                .setParameter("actor", sender.subject())
                .setParameter("name", sender.name())
                .setParameter("roles", String.join(",", sender.roles()))
                .setParameter("unit", sender.unit(), StandardBasicTypes.UUID)
                .setParameter("request", sender.requestId())
                .setParameter("now", clock.instant())
                .executeUpdate();
        int number = 0;
        for (int from = 0; from < file.content().length; from += PART_BYTES) {
            int to = Math.min(from + PART_BYTES, file.content().length);
            database.createNativeMutationQuery(ADD_PART)
                    .setParameter("id", file.id())
                    .setParameter("number", number++)
                    .setParameter("content", Arrays.copyOfRange(file.content(), from, to))
                    .executeUpdate();
        }
    }

    /** The next file that nobody is at work on, locked until the transaction ends. */
    Optional<DeliveryJob> claim(@Nullable UUID only) {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("only", only == null ? null : only.toString())
                .getResultStream()
                .findFirst()
                .map(DeliveryQueue::job);
    }

    /** Lets the others go first. */
    void postpone(UUID id) {
        database.createNativeMutationQuery("update mention_import set worked_at = :now where id = :id")
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** The file as it came, one part in memory at a time. */
    InputStream open(UUID id) {
        List<Integer> numbers = database.createNativeQuery(
                        "select number from mention_import_part where import_id = :id order by number", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get(0, Integer.class))
                .toList();
        var parts = numbers.iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(part(id, parts.next()));
            }
        });
    }

    private byte[] part(UUID id, int number) {
        return database.createNativeQuery(
                        "select content from mention_import_part where import_id = :id and number = :number",
                        byte[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getSingleResult();
    }

    private static DeliveryJob job(Tuple row) {
        Actor sender = new Actor(
                row.get("actor", String.class),
                row.get("actor_name", String.class),
                Set.of(row.get("roles", String.class).split(",")),
                row.get("actor_unit", UUID.class),
                row.get("request_id", String.class));
        return new DeliveryJob(
                row.get("id", UUID.class),
                row.get("media_type", String.class),
                row.get("dry_run", Boolean.class),
                DeliveryState.valueOf(row.get("state", String.class)),
                sender);
    }
}
