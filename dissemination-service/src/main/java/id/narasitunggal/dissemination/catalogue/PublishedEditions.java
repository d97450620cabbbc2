package id.narasitunggal.dissemination.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.narasitunggal.dissemination.paging.Cursor;
import id.narasitunggal.dissemination.paging.Page;
import id.narasitunggal.dissemination.paging.PageRequest;
import id.narasitunggal.dissemination.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Published editions for whoever looks for one. A published text is public, so every caller may read it. */
@ApplicationScoped
class PublishedEditions {
    private static final String ONE = """
            select e.id, e.title, e.number, e.edition, e.status, e.published_at, e.ended_at, e.ended_reason,
                   e.key_messages::text as key_messages, e.body
              from edition e
             where e.id = :id
            """;
    private static final String LIST = """
            select e.id, e.title, e.number, e.edition, e.status, e.published_at, e.ended_at
              from edition e
             where (cast(:status as text) is null or e.status = :status)
               and (cast(:words as text) is null or e.title ilike '%' || :words || '%' or e.number ilike '%' || :words || '%')
               and (cast(:afterTime as timestamptz) is null or (e.published_at, e.id) < (cast(:afterTime as timestamptz), cast(:afterId as uuid)))
             order by e.published_at desc, e.id desc
             limit :most
            """;

    private final Session database;
    private final ObjectMapper json;

    PublishedEditions(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Page<EditionLine> page(EditionFilter filter, PageRequest request) {
        List<String> after = request.keys(2);
        List<EditionLine> found = database.createNativeQuery(LIST, Tuple.class)
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("words", filter.pattern())
                .setParameter(
                        "afterTime",
                        after.isEmpty() ? null : Cursor.instant(after.get(0)).toString())
                .setParameter(
                        "afterId",
                        after.isEmpty() ? null : Cursor.uuid(after.get(1)).toString())
                .setParameter("most", request.fetchSize())
                .getResultStream()
                .map(PublishedEditions::line)
                .toList();
        return Page.of(found, request, edition -> Cursor.of(edition.publishedAt(), edition.id()));
    }

    /** @throws Refusal.NotFound when no such edition was published */
    EditionView view(UUID id) {
        return database.createNativeQuery(ONE, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(this::view)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("Edisi narasi"));
    }

    private static EditionLine line(Tuple row) {
        return new EditionLine(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("number", String.class),
                row.get("edition", Integer.class),
                EditionStatus.valueOf(row.get("status", String.class)),
                row.get("published_at", Instant.class),
                row.get("ended_at", Instant.class));
    }

    private EditionView view(Tuple row) {
        return new EditionView(
                row.get("id", UUID.class),
                row.get("title", String.class),
                row.get("number", String.class),
                row.get("edition", Integer.class),
                EditionStatus.valueOf(row.get("status", String.class)),
                row.get("published_at", Instant.class),
                row.get("ended_at", Instant.class),
                row.get("ended_reason", String.class),
                messages(row.get("key_messages", String.class)),
                row.get("body", String.class));
    }

    private List<String> messages(String written) {
        try {
            return List.of(json.readValue(written, String[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("key messages unreadable", e);
        }
    }
}
