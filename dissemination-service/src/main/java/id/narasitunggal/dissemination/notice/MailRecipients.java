package id.narasitunggal.dissemination.notice;

import id.narasitunggal.dissemination.identity.Actor;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The lists of recipients. Only who may tend them asks here; the resource lets nobody else in. */
@ApplicationScoped
class MailRecipients {
    private static final String SELECT =
            "select id, list, name, email, added_at, removed_at, version from mail_recipient where ";
    private static final String LIST = SELECT + """
                   (cast(:afterName as text) is null or (name, id) > (:afterName, cast(:afterId as uuid)))
             order by name, id
             limit :most
            """;

    private final Session database;

    MailRecipients(Session database) {
        this.database = database;
    }

    Optional<RecipientView> find(UUID id, Actor actor) {
        return database.createNativeQuery(SELECT + "id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> view(row, actor));
    }

    /** @throws Refusal.NotFound when there is none */
    RecipientView require(UUID id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new Refusal.NotFound("Penerima"));
    }

    Page<RecipientView> page(PageRequest request, Actor actor) {
        List<String> after = request.keys(2);
        List<RecipientView> rows = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("afterName", after.isEmpty() ? null : after.get(0))
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(row -> view(row, actor))
                .toList();
        return Page.of(rows, request, row -> Cursor.of(row.name(), row.id()));
    }

    DeliveryEvent add(UUID id, AddRecipient request, Actor actor, Instant at) {
        database.createNativeMutationQuery("""
                        insert into mail_recipient (id, list, name, email, added_by, added_at)
                        values (:id, :list, :name, :email, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("list", request.list().name())
                .setParameter("name", request.name())
                .setParameter("email", request.email())
                .setParameter("by", actor.subject())
                .setParameter("at", at)
                .executeUpdate();
        return new DeliveryEvent.RecipientAdded(id, request.list(), request.name());
    }

    DeliveryEvent remove(RecipientView recipient, Instant at) {
        int removed = database.createNativeMutationQuery(
                        "update mail_recipient set removed_at = :at, version = version + 1 where id = :id and version = :version")
                .setParameter("id", recipient.id())
                .setParameter("version", recipient.version())
                .setParameter("at", at)
                .executeUpdate();
        if (removed == 0) {
            throw Refusal.Stale.outdated();
        }
        return new DeliveryEvent.RecipientRemoved(recipient.id(), recipient.list(), recipient.name());
    }

    private static RecipientView view(Tuple row, Actor actor) {
        Instant removedAt = row.get("removed_at", Instant.class);
        return new RecipientView(
                row.get("id", UUID.class),
                row.get("name", String.class),
                RecipientList.valueOf(row.get("list", String.class)),
                row.get("email", String.class),
                row.get("added_at", Instant.class),
                removedAt,
                removedAt == null && DeliveryRules.mayTend(actor).isGranted() ? List.of("remove") : List.of(),
                row.get("version", Integer.class));
    }
}
