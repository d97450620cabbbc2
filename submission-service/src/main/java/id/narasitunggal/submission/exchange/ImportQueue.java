package id.narasitunggal.submission.exchange;

import id.narasitunggal.submission.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The imports that wait for a worker, longest untouched first. The row lock is the lease: it ends with the worker's life. */
@ApplicationScoped
class ImportQueue {
    private static final int PART_BYTES = 1_048_576;

    private static final String ADD = """
            insert into data_import (id, unit_id, format, dry_run, submit, size_bytes, sha256, state, actor, actor_name, actor_roles,
                                     request_id, received_at, worked_at)
            values (:id, :unit, :format, :dryRun, :submit, :size, :sha256, 'WAITING', :actor, :actorName, string_to_array(:roles, ','),
                    :request, :now, :now)
            """;

    private static final String ADD_PART =
            "insert into data_import_part (import_id, number, content) values (:id, :number, :content)";

    private static final String CLAIM = """
            select id, unit_id, format, dry_run, submit, state, actor, actor_name, array_to_string(actor_roles, ',') as roles, request_id
              from data_import
             where state in ('WAITING', 'STORING')
               and (cast(:only as uuid) is null or id = cast(:only as uuid))
             order by worked_at, id
             limit 1
               for update skip locked
            """;

    private final Session database;
    private final Clock clock;

    ImportQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(ImportDesk.Wish wish, UUID unitId, IncomingFile file, Actor author) {
        database.createNativeMutationQuery(ADD)
                .setParameter("id", wish.id())
                .setParameter("unit", unitId)
                .setParameter("format", wish.format().name())
                .setParameter("dryRun", wish.dryRun())
                .setParameter("submit", wish.submit())
                .setParameter("size", file.size())
                .setParameter("sha256", file.sha256())
                .setParameter("actor", author.subject())
                .setParameter("actorName", author.name())
                .setParameter("roles", String.join(",", author.roles()))
                .setParameter("request", author.requestId())
                .setParameter("now", clock.instant())
                .executeUpdate();
        try (InputStream bytes = file.open()) {
            int number = 0;
            for (byte[] part = bytes.readNBytes(PART_BYTES); part.length > 0; part = bytes.readNBytes(PART_BYTES)) {
                database.createNativeMutationQuery(ADD_PART)
                        .setParameter("id", wish.id())
                        .setParameter("number", number++)
                        .setParameter("content", part)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next import that nobody is at work on, locked until the transaction ends. */
    Optional<ImportJob> claim(@Nullable UUID only) {
        return database.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("only", only == null ? null : only.toString())
                .getResultStream()
                .findFirst()
                .map(ImportQueue::job);
    }

    /** Lets the others go first. */
    void postpone(UUID id) {
        database.createNativeMutationQuery("update data_import set worked_at = :now where id = :id")
                .setParameter("id", id)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Writes the file as it came, one part in memory at a time. */
    void copyFile(UUID id, OutputStream to) {
        List<Integer> numbers = database.createNativeQuery(
                        "select number from data_import_part where import_id = :id order by number", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get(0, Integer.class))
                .toList();
        try {
            for (Integer number : numbers) {
                to.write(part(id, number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] part(UUID id, int number) {
        return database.createNativeQuery(
                        "select content from data_import_part where import_id = :id and number = :number", byte[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getSingleResult();
    }

    private static ImportJob job(Tuple row) {
        UUID unitId = row.get("unit_id", UUID.class);
        Actor sender = new Actor(
                row.get("actor", String.class),
                row.get("actor_name", String.class),
                Set.of(row.get("roles", String.class).split(",")),
                unitId,
                row.get("request_id", String.class));
        return new ImportJob(
                row.get("id", UUID.class),
                unitId,
                ImportFormat.valueOf(row.get("format", String.class)),
                row.get("dry_run", Boolean.class),
                row.get("submit", Boolean.class),
                ImportState.valueOf(row.get("state", String.class)),
                sender);
    }
}
